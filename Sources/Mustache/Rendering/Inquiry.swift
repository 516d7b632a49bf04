/// Collects the names that are asked of one value.
final class Inquiry {
  private var fields: [Int: Inquiry] = [:]

  /// The same for the value of a field, which is asked for from now on.
  func field(_ slot: Int) -> Inquiry {
    if let known = fields[slot] { return known }
    let new = Inquiry()
    fields[slot] = new
    return new
  }

  var names: AskedNames {
    AskedNames(fields: fields.sorted { $0.key < $1.key }.map { AskedNames.Asked(slot: $0.key, inner: $0.value.names) })
  }
}
