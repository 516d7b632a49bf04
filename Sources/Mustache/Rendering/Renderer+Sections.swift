extension Renderer {
  /// A section that is being rendered.
  struct Round {
    /// The items of a list; empty for any other value.
    let items: [Value]
    /// The position of the item at hand.
    var index = 0
    /// Whether the value became the innermost context.
    let hasContext: Bool
  }

  mutating func enterSection(_ path: Instruction.Path, end: Int) {
    let value = contexts.withValue(of: path, in: program.names) { copy $0 }
    switch value {
    case .absent: next = end + 1
    case .flag(let isTrue):
      // A flag says nothing about itself, so names and `.` mean inside what they mean outside.
      if isTrue { rounds.append(Round(items: [], hasContext: false)) } else { next = end + 1 }
    case .text, .html, .record:
      if value.isTrue {
        contexts.push(value)
        rounds.append(Round(items: [], hasContext: true))
      } else {
        next = end + 1
      }
    case .list(let items):
      if let first = items.first {
        contexts.push(first)
        rounds.append(Round(items: items, hasContext: true))
      } else {
        next = end + 1
      }
    }
  }

  mutating func endRound(start: Int) {
    guard let last = rounds.indices.last else { return }
    rounds[last].index += 1
    if rounds[last].index < rounds[last].items.count {
      contexts.replaceTop(with: rounds[last].items[rounds[last].index])
      next = start + 1
    } else {
      if rounds[last].hasContext { contexts.pop() }
      rounds.removeLast()
    }
  }
}
