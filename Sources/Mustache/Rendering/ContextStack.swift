/// The values that names are looked up in, innermost last.
///
/// A page looks up thousands of names, and counting references for each would take most of its time. So a record's names and values are
/// reached by pointers, which are good for as long as the stack holds the record: `values` owns what `records` points into, both
/// are only changed together, and neither a layout nor a record ever changes.
struct ContextStack {
  private var values: [Value]
  private var records: [RecordPointer] = []

  private struct RecordPointer {
    let names: NameTable
    /// The first of as many values as the layout has fields; nil when it has none.
    let first: UnsafePointer<Value>?
    /// The position of the record in `values`.
    let depth: Int

    init(_ record: Record, depth: Int) {
      self.names = record.layout.table
      self.first = record.values.withUnsafeBufferPointer { $0.baseAddress }
      self.depth = depth
    }

    func value(of name: borrowing Name) -> UnsafePointer<Value>? {
      guard let first, let slot = names.slot(of: name) else { return nil }
      return first + slot
    }
  }

  init(_ root: Value) {
    values = []
    values.reserveCapacity(8)
    records.reserveCapacity(8)
    push(root)
  }

  mutating func push(_ value: Value) {
    if case .record(let record) = value { records.append(RecordPointer(record, depth: values.count)) }
    values.append(value)
  }

  mutating func pop() {
    values.removeLast()
    if records.last?.depth == values.count { records.removeLast() }
  }

  mutating func replaceTop(with value: Value) {
    pop()
    push(value)
  }

  /// Hands out the value of a dotted name: its first part is looked up from the innermost record outwards and belongs to the first
  /// one whose layout has it, even when it is absent there; each further part is looked up in the value of the one before.
  @inline(__always)
  func withValue<Result>(of path: Instruction.Path, in names: UnsafeBufferPointer<Name>, _ body: (borrowing Value) -> Result) -> Result {
    if path.isCurrent { return body(values[values.count - 1]) }
    let first = Int(path.start)
    var index = records.count - 1
    while index >= 0 {
      if let value = records[index].value(of: names[first]) {
        if path.count == 1 { return body(value.pointee) }
        guard let part = Self.part(of: value, first + 1..<first + Int(path.count), names) else { return body(.absent) }
        return body(part.pointee)
      }
      index -= 1
    }
    return body(.absent)
  }

  /// The value that the names of `range` lead to, one in the other.
  private static func part(
    of whole: UnsafePointer<Value>, _ range: Range<Int>, _ names: UnsafeBufferPointer<Name>
  ) -> UnsafePointer<Value>? {
    var value = whole
    var index = range.lowerBound
    while index < range.upperBound {
      guard case .record(let record) = value.pointee, let part = RecordPointer(record, depth: 0).value(of: names[index]) else { return nil }
      value = part
      index += 1
    }
    return value
  }
}
