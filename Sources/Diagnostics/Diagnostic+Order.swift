extension Diagnostic {
  /// The order in which findings are told: by path, position, rule and message, so that the same site always says the same.
  ///
  /// It is an order of bytes (two spellings of “é” are two names) and it is total: only findings that say the same in every word
  /// stand side by side.
  package static func order(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    if let answer = precedes(one.file, other.file) { return answer }
    if one.span != other.span { return Span.order(one.span, other.span) }
    if let answer = precedes(one.rule, other.rule) { return answer }
    if let answer = precedes(one.message, other.message) { return answer }
    if one.severity != other.severity { return one.severity > other.severity }
    if let answer = precedes(one.help ?? "", other.help ?? "") { return answer }
    if !one.notes.elementsEqual(other.notes, by: isSame) {
      return one.notes.lexicographicallyPrecedes(other.notes) { precedes($0, $1) ?? false }
    }
    return one.fixes.lexicographicallyPrecedes(other.fixes, by: order)
  }

  private static func order(_ one: Fix, _ other: Fix) -> Bool {
    if one.span != other.span { return Span.order(one.span, other.span) }
    if let answer = precedes(one.title, other.title) { return answer }
    if let answer = precedes(one.replacement, other.replacement) { return answer }
    return one.isSafe && !other.isSafe
  }

  /// Whether `one` comes first in order of bytes; nil when both are the same bytes.
  private static func precedes(_ one: String, _ other: String) -> Bool? {
    isSame(one, other) ? nil : one.precedesInBytes(other)
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }
}

extension Span {
  fileprivate static func order(_ one: Span, _ other: Span) -> Bool {
    (one.start, one.end) < (other.start, other.end)
  }
}

extension Sequence where Element == Diagnostic {
  /// Every finding once, in the order in which findings are told.
  package func inOrder() -> [Diagnostic] {
    var told: [Diagnostic] = []
    for diagnostic in sorted(by: Diagnostic.order) where told.last.map({ Diagnostic.order($0, diagnostic) }) ?? true {
      told.append(diagnostic)
    }
    return told
  }

  package var hasErrors: Bool {
    contains { $0.severity == .error }
  }
}
