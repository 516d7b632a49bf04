/// The fixed set of names that records of one kind have, in a fixed order, so that a name is found in a few nanoseconds.
///
/// Two layouts are the same only when they are the same object. Where a name occurs twice, the first field counts.
package final class Layout: Sendable {
  /// What the records are, for messages and the reference page: `article`.
  package let name: String
  package let fields: [Field]
  private let names: [Name]
  /// Open addressing with linear probing: a slot, or -1 for an empty place. At most half of the places are taken.
  private let table: [Int32]

  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    self.names = fields.map(\.name)
    var size = 4
    while size < fields.count * 2 { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for (slot, field) in fields.enumerated() {
      var place = Int(truncatingIfNeeded: field.name.hash) & (size - 1)
      while table[place] >= 0 { place = (place + 1) & (size - 1) }
      table[place] = Int32(slot)
    }
    self.table = table
  }

  /// The position of `name` among the fields; nil for a name that the layout does not have. Constant time.
  package func slot(of name: Name) -> Int? {
    let mask = table.count - 1
    var place = Int(truncatingIfNeeded: name.hash) & mask
    while true {
      let slot = Int(table[place])
      if slot < 0 { return nil }
      if names[slot] == name { return slot }
      place = (place + 1) & mask
    }
  }

  /// The shape of `name` as a template sees it: never `.own`.
  package func shape(of name: Name) -> Shape? {
    slot(of: name).map { fields[$0].shape.seen(from: self) }
  }

  /// A record with these values by name. Names that are not given are absent; names that the layout does not have are left out.
  /// It hashes each name, so it suits tests and values made once; a page's values are better made in the order of the fields.
  package func record(_ values: [String: Value]) -> Record {
    Record(self, fields.map { values[$0.name.text] ?? .absent })
  }
}

extension Layout: Hashable {
  package static func == (one: Layout, other: Layout) -> Bool {
    one === other
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }
}
