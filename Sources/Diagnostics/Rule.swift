/// What one rule is: its public name, what it means to people, and the examples that are its tests and its documentation.
///
/// The check itself lives beside the rule; a rule that is found while something is read (front matter, a template) has only
/// the functions that make its messages.
package struct Rule: Sendable {
  /// `group/name` in kebab-case. Public and stable: an id that changes stays in `aliases`.
  package let id: String
  /// The severity of a finding, unless a policy of the site says otherwise.
  package let severity: Severity
  /// One line: what the rule asks for.
  package let summary: String
  /// Why it matters: one sentence that is printed with each finding.
  package let why: String
  /// Markdown: what exactly is found, and how to mend it.
  package let details: String
  /// A rule that protects readers can be neither switched off nor excused.
  package let isSafety: Bool
  package let aliases: [String]
  package let examples: [Example]

  package init(
    _ id: String, _ severity: Severity, isSafety: Bool = false, summary: String, why: String, details: String,
    aliases: [String] = [], examples: [Example]
  ) {
    self.id = id
    self.severity = severity
    self.isSafety = isSafety
    self.summary = summary
    self.why = why
    self.details = details
    self.aliases = aliases
    self.examples = examples
  }

  /// The part of the id before the slash.
  package var group: String {
    String(id.prefix { $0 != "/" })
  }

  /// Whether an article may excuse findings of this rule in its front matter: not a rule that protects readers, and not an error.
  package var isSuppressible: Bool { !isSafety && severity != .error }
}
