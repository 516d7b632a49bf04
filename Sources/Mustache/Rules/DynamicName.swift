import Diagnostics

/// `template/dynamic-name`: a partial whose name is a value.
enum DynamicName {
  static let rule = Rule(
    "template/dynamic-name", .error,
    summary: "The name of a partial is written out.",
    why: "Which template a dynamic name stands for is known only when the page is rendered, so nothing in it could be checked before.",
    details:
      "`{{>*name}}` calls the template that the value of `name` names. Write a section for each case instead, with its own `{{> partial}}`.",
    examples: [
      .valid("a name written out", .files(["Templates/home.html": "{{> one}}\n", "Templates/partials/one.html": "<p>x</p>\n"])),
      .invalid("a name looked up", .files(["Templates/home.html": "{{>*⟦page.title⟧}}\n"])),
    ])
}

extension DynamicName {
  static func dynamic(_ source: Source, _ name: Span) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: name, "The template that `\(source.text(name))` names cannot be checked.",
      help: "Write the name of a template without the `*`.")
  }
}
