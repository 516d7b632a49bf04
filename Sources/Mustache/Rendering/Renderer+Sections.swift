extension Renderer {
  /// A section that is being rendered.
  struct Round {
    /// The items of a list; empty for any other value.
    var items: [Value] = []
    /// The position of the item at hand.
    var index = 0
    /// Whether the value became the innermost context.
    var hasContext = false
    /// What ends with the section, where only the page knows its value.
    var unfinished: Preparation.Unfinished?
  }

  mutating func enterSection(_ subject: Meaning, end: Int) {
    switch subject {
    case .later(let later): enterSection(later)
    case .known(let value) where !value.isTrue: next = end + 1
    // A flag says nothing about itself, so names and `.` mean inside what they mean outside.
    case .known(.flag): rounds.append(Round())
    case .known(.list(let items)):
      contexts.push(.known(items[0]))
      rounds.append(Round(items: items, hasContext: true))
    case .known(let value):
      contexts.push(.known(value))
      rounds.append(Round(hasContext: true))
    }
  }

  private mutating func enterSection(_ subject: Later) {
    leaveLineToPage()
    placeText()
    switch subject.shape {
    case .list(let item):
      contexts.push(.later(preparation.beginList(subject, of: item)))
      rounds.append(Round(hasContext: true, unfinished: .list))
    case .flag:
      rounds.append(Round(unfinished: preparation.beginCondition(subject, isInverted: false)))
    case .text, .html, .record, .own:
      contexts.push(.later(subject))
      rounds.append(Round(hasContext: true, unfinished: preparation.beginCondition(subject, isInverted: false)))
    }
  }

  mutating func enterInverted(_ subject: Meaning, end: Int) {
    switch subject {
    case .known(let value): if value.isTrue { next = end + 1 } else { rounds.append(Round()) }
    case .later(let later):
      leaveLineToPage()
      placeText()
      rounds.append(Round(unfinished: preparation.beginCondition(later, isInverted: true)))
    }
  }

  mutating func endRound(start: Int) {
    guard let last = rounds.indices.last else { return }
    rounds[last].index += 1
    if rounds[last].index < rounds[last].items.count {
      contexts.replaceTop(with: .known(rounds[last].items[rounds[last].index]))
      next = start + 1
      return
    }
    if let unfinished = rounds[last].unfinished {
      leaveLineToPage()
      placeText()
      preparation.end(unfinished)
    }
    if rounds[last].hasContext { contexts.pop() }
    rounds.removeLast()
  }
}
