/// One thing that an author, a site owner or a template designer has to know, at its exact place in their own file.
package struct Diagnostic: Sendable, Hashable {
  /// The id of the rule, such as `disclaimer/missing`.
  package let rule: String
  package var severity: Severity
  /// The file's path relative to the site.
  package let file: String
  package let span: Span
  package let location: Location
  /// What is wrong: one sentence that leads with the specific.
  package let message: String
  /// Why it matters.
  package let why: String
  /// What to do about it.
  package let help: String?
  package let notes: [String]
  package let fixes: [Fix]

  /// A finding of `rule` at `span` of `source`.
  package init(
    _ rule: Rule, severity: Severity? = nil, in source: Source, at span: Span, _ message: String, help: String? = nil,
    notes: [String] = [], fixes: [Fix] = []
  ) {
    self.rule = rule.id
    self.severity = severity ?? rule.severity
    self.file = source.path
    self.span = span
    self.location = source.location(of: span)
    self.message = message
    self.why = rule.why
    self.help = help
    self.notes = notes
    self.fixes = fixes
  }

  /// A finding about a file as a whole, or about one whose text is not at hand.
  package init(_ rule: Rule, file: String, _ message: String, help: String? = nil, notes: [String] = []) {
    self.rule = rule.id
    self.severity = rule.severity
    self.file = file
    self.span = Span(at: 0)
    self.location = .startOfFile
    self.message = message
    self.why = rule.why
    self.help = help
    self.notes = notes
    self.fixes = []
  }

  /// The order in which findings are told: by path, position, rule and message, so that the same site always says the same.
  package static func order(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    if one.file != other.file { return one.file.utf8.lexicographicallyPrecedes(other.file.utf8) }
    if one.span.start != other.span.start { return one.span.start < other.span.start }
    if one.span.end != other.span.end { return one.span.end < other.span.end }
    if one.rule != other.rule { return one.rule < other.rule }
    return one.message < other.message
  }
}

extension Sequence where Element == Diagnostic {
  /// Every finding once, in the order in which findings are told.
  package func inOrder() -> [Diagnostic] {
    Set(self).sorted(by: Diagnostic.order)
  }

  package var hasErrors: Bool {
    contains { $0.severity == .error }
  }
}
