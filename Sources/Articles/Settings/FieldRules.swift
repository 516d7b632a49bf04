package import Diagnostics
package import YAML

/// The rules a group of YAML fields is read under: the same five mistakes have other names in an article's front matter than in the
/// files of the site owner.
package final class FieldRules: Sendable {
  let syntax: Rule
  let unknown: Rule
  let duplicate: Rule
  let invalid: Rule
  let missing: Rule
  /// What an entry is called in messages: “field”, “setting”.
  let noun: String

  private init(syntax: Rule, unknown: Rule, duplicate: Rule, invalid: Rule, missing: Rule, noun: String) {
    self.syntax = syntax
    self.unknown = unknown
    self.duplicate = duplicate
    self.invalid = invalid
    self.missing = missing
    self.noun = noun
  }

  package static let frontMatter = FieldRules(
    syntax: FrontMatterSyntax.rule, unknown: UnknownField.rule, duplicate: DuplicateField.rule, invalid: InvalidValue.rule,
    missing: MissingField.rule, noun: "front-matter field")

  package static let settings = FieldRules(
    syntax: SettingSyntax.rule, unknown: UnknownSetting.rule, duplicate: DuplicateSetting.rule, invalid: InvalidSetting.rule,
    missing: MissingSetting.rule, noun: "setting")

  package func syntax(_ problem: Problem, in source: Source) -> Diagnostic {
    Diagnostic(syntax, in: source, at: problem.span, problem.message, help: problem.help)
  }

  func unknown(_ name: String, at span: Span, among known: [String], in source: Source) -> Diagnostic {
    if let meant = Suggestion.nearest(to: name, among: known) {
      return Diagnostic(
        unknown, in: source, at: span, "`\(name)` is not a \(noun)", help: "Did you mean `\(meant)`?",
        fixes: [Fix("Write `\(meant)`", in: source, at: span, replacement: meant, isSafe: false)])
    }
    return Diagnostic(
      unknown, in: source, at: span, "`\(name)` is not a \(noun)",
      help: "Remove it. Known here: \(known.sorted().map { "`\($0)`" }.joined(separator: ", ")).")
  }

  func duplicate(_ name: String, at span: Span, firstLine: Int, in source: Source) -> Diagnostic {
    Diagnostic(
      duplicate, in: source, at: span, "`\(name)` is given twice; the first is on line \(firstLine)", help: "Keep one of the two.")
  }

  func invalid(_ message: String, help: String, at span: Span, in source: Source, fixes: [Fix] = []) -> Diagnostic {
    Diagnostic(invalid, in: source, at: span, message, help: help, fixes: fixes)
  }

  func missing(_ name: String, from group: String, at span: Span, in source: Source, help: String) -> Diagnostic {
    Diagnostic(missing, in: source, at: span, "\(group) has no `\(name)`", help: help)
  }
}
