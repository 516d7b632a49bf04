import Diagnostics

/// `template/unknown-partial`: a call of a template that does not exist.
enum UnknownPartial {
  static let rule = Rule(
    "template/unknown-partial", .error,
    summary: "Every partial and parent is a template that exists.",
    why: "A partial that does not exist is written as nothing, and what it should have said is missing from the page.",
    details: "A partial in `Templates/partials/card.html` is called by `{{> card}}`, a parent in `base.html` by `{{<base}}…{{/base}}`.",
    examples: [
      .valid(
        "a partial that exists",
        .files(["Templates/home.html": "{{> greeting}}\n", "Templates/partials/greeting.html": "<p>Welcome to {{site.title}}.</p>\n"])),
      .invalid(
        "a slip in the name",
        .files(["Templates/home.html": "{{> greeting}}{{> ⟦greting⟧}}\n", "Templates/partials/greeting.html": "<p>Welcome.</p>\n"])),
      .invalid("a parent that does not exist", .files(["Templates/home.html": "{{<⟦skeleton⟧}}{{$main}}x{{/main}}{{/skeleton}}\n"])),
    ])
}

extension UnknownPartial {
  static func unknown(_ source: Source, _ name: Span, suggestion: String?, canReplace: Bool) -> Diagnostic {
    let fixes = suggestion.map { [Fix("Write `\($0)`", in: source, at: name, replacement: $0, isSafe: false)] } ?? []
    return Diagnostic(
      rule, in: source, at: name, "There is no template `\(source.text(name))`.",
      help: suggestion.map { "Did you mean `\($0)`?" } ?? "Add a template of this name, or take the tag out.",
      fixes: canReplace ? fixes : [])
  }
}
