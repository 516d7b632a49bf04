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

  /// The innermost record whose layout has this name, and the position of the name in it: a name belongs to it even when it is absent there.
  func owner(of name: Name) -> (record: Meaning, slot: Int)? {
    for value in values.reversed() {
      if let slot = value.layout?.slot(of: name) { return (value, slot) }
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
