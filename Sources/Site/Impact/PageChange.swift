package import Articles

/// A page that shows or names other lines, or says other things of them, with a new registry.
package struct PageChange: Sendable {
  /// What a page has of a line.
  package enum Effect: String, Sendable, CaseIterable {
    case appears
    case disappears
    case changes
    /// Only the date of its comparison is another.
    case checkedAgain = "checked-again"
  }

  package struct Line: Sendable {
    package let id: String
    package let effect: Effect
    /// Whether its number stands in the author's own words alone, which nobody changes but the author.
    package let isOnlyNamed: Bool
  }

  package let path: String
  package let url: String
  package let title: String
  package let language: LanguageTag
  package let lines: [Line]
  /// Whether the lines that stay stand in another order.
  package let isReordered: Bool
}

extension PageChange {
  /// What a text brings before readers with one registry.
  struct View {
    let registry: Registry
    let outcome: TextStage.Outcome

    fileprivate func line(_ id: String) -> CrisisLine? { outcome.lines.contains(id) ? registry.line(id) : nil }
  }

  /// What is different on a page; nil where nothing is.
  static func between(_ old: View, _ new: View, _ text: IndexedText) -> PageChange? {
    let ids = new.outcome.lines + old.outcome.lines.filter { !new.outcome.lines.contains($0) }
    let lines = ids.compactMap { id -> Line? in
      let isListed = old.outcome.listed.contains(id) || new.outcome.listed.contains(id)
      guard let effect = effect(old.line(id), new.line(id), isListed: isListed) else { return nil }
      return Line(id: id, effect: effect, isOnlyNamed: !isListed)
    }
    let isReordered =
      old.outcome.listed.filter(new.outcome.listed.contains) != new.outcome.listed.filter(old.outcome.listed.contains)
    guard !lines.isEmpty || isReordered else { return nil }
    return PageChange(
      path: text.path, url: text.url, title: text.metadata.title.value, language: text.language, lines: lines,
      isReordered: isReordered)
  }

  private static func effect(_ old: CrisisLine?, _ new: CrisisLine?, isListed: Bool) -> Effect? {
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, .some): return .appears
    case (.some, nil): return .disappears
    case (.some(let old), .some(let new)):
      guard let change = LineChange.between(old, new) else { return nil }
      switch change.kind {
      // A page that only names a number has no date of its comparison.
      case .checkedAgain: return isListed ? .checkedAgain : nil
      case .added, .removed, .changed: return .changes
      }
    }
  }
}
