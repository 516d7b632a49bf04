/// The values that names are looked up in, innermost last.
struct ContextStack {
  private var values: [Meaning]

  init(_ root: Meaning) {
    values = [root]
  }

  mutating func push(_ value: Meaning) {
    values.append(value)
  }

  mutating func pop() {
    values.removeLast()
  }

  mutating func replaceTop(with value: Meaning) {
    values[values.count - 1] = value
  }

  /// What `.` stands for.
  var current: Meaning { values.last ?? .known(.absent) }

  subscript(position: Int) -> Meaning { values[position] }

  /// Where the innermost record stands whose layout has this name, and the position of the name in it: a name belongs to it even when it
  /// is absent there.
  func owner(of name: borrowing Name) -> (position: Int, slot: Int)? {
    var position = values.count - 1
    while position >= 0 {
      if let slot = values[position].layout?.slot(of: name) { return (position, slot) }
      position -= 1
    }
    return nil
  }
}

extension Meaning {
  /// The layout of a record; nil for any other value.
  var layout: Layout? {
    switch self {
    case .known(.record(let record)): record.layout
    case .later(let later): if case .record(let layout) = later.shape { layout } else { nil }
    case .known: nil
    }
  }
}
