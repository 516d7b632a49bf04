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
}
