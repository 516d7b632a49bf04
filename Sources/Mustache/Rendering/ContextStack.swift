/// The values that names are looked up in, innermost last.
struct ContextStack {
  private var values: [Value]

  init(_ root: Value) {
    values = [root]
    values.reserveCapacity(8)
  }

  mutating func push(_ value: Value) {
    values.append(value)
  }

  mutating func pop() {
    if values.count > 1 { values.removeLast() }
  }

  mutating func replaceTop(with value: Value) {
    values[values.count - 1] = value
  }

  /// Hands out the value of a dotted name: its first part is looked up from the innermost record outwards and belongs to the first
  /// one whose layout has it, even when it is absent there; each further part is looked up in the value of the one before.
  @inline(__always)
  func withValue<Result>(of path: Instruction.Path, in names: [Name], _ body: (borrowing Value) -> Result) -> Result {
    if path.isCurrent { return body(values[values.count - 1]) }
    var index = values.count - 1
    let first = Int(path.start)
    while index >= 0 {
      if case .record(let record) = values[index], let slot = record.layout.slot(of: names[first]) {
        if path.count == 1 { return body(record.values[slot]) }
        return body(Self.value(of: names[first + 1..<first + Int(path.count)], in: record.values[slot]))
      }
      index -= 1
    }
    return body(.absent)
  }

  private static func value(of names: ArraySlice<Name>, in start: Value) -> Value {
    var value = start
    for name in names {
      guard case .record(let record) = value, let slot = record.layout.slot(of: name) else { return .absent }
      value = record.values[slot]
    }
    return value
  }
}
