import Articles

extension Impact {
  /// One sentence that counts what is different: `1 line changed and 1 checked again since HEAD; 9 of 11 pages are different.`
  func summary(since name: String) -> String {
    let kinds: [(LineChange.Kind, String)] = [
      (.changed, "changed"), (.added, "added"), (.removed, "removed"), (.checkedAgain, "checked again"),
    ]
    let found = kinds.compactMap { kind, words -> String? in
      let count = lines.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(words)"
    }
    let pages =
      pages.isEmpty
      ? "no page is different" : "\(pages.count) of \(Self.count(pageCount, "page")) \(pages.count == 1 ? "is" : "are") different"
    guard !found.isEmpty else { return "No line changed since \(name); \(pages)." }
    return "Lines since \(name): \(found.joined(separator: ", ")); \(pages)."
  }

  /// What has to be said of the older registry; nil where it could be read as a whole.
  func remark(since name: String) -> String? {
    guard olderErrors > 0 else { return nil }
    return "The registry of \(name) has \(Self.count(olderErrors, "error")); what of it could not be read counts as not there."
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension LineChange {
  /// What is different, one field after another. A line that comes or goes has no two states to tell.
  /// `value` writes each value.
  func words(_ value: (String) -> String = { $0 }) -> [String] {
    switch kind {
    case .added, .removed: fields.map { "\($0.field): \(value($0.new ?? $0.old ?? ""))" }
    case .changed, .checkedAgain: fields.map { $0.words(value) }
    }
  }
}

extension PageChange {
  /// What the page has of its lines, one effect after another: `changes: gb-shout, us-988; appears: gb-calm`. `id` writes each id.
  func words(_ id: (String) -> String = { $0 }) -> String {
    let groups = Effect.allCases.flatMap { effect in
      [false, true].compactMap { isOnlyNamed -> String? in
        let lines = lines.filter { $0.effect == effect && $0.isOnlyNamed == isOnlyNamed }
        guard !lines.isEmpty else { return nil }
        return "\(effect.inWords)\(isOnlyNamed ? " in its own words" : ""): " + lines.map { id($0.id) }.joined(separator: ", ")
      }
    }
    return (groups + (isReordered ? ["another order"] : [])).joined(separator: "; ")
  }
}

extension PageChange.Effect {
  fileprivate var inWords: String {
    switch self {
    case .appears: "appears"
    case .disappears: "disappears"
    case .changes: "changes"
    case .checkedAgain: "checked again"
    }
  }
}
