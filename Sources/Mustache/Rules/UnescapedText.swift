import Diagnostics

/// `template/unescaped-text`: text written as if it were markup.
enum UnescapedText {
  static let rule = Rule(
    "template/unescaped-text", .error,
    summary: "Text is always escaped.",
    why: "Text may hold `<` or `&`; written as it is, it could break the page or run a script.",
    details: """
      `{{{name}}}` and `{{&name}}` write a value without escaping it. Markup that the site has made and escaped itself needs neither:
      `{{name}}` writes it as it is. For text there is no reason to use them.
      """,
    examples: [
      .valid("text, escaped", .files(["Templates/home.html": "<h1>{{page.title}}</h1>\n"])),
      .invalid("three braces", .files(["Templates/home.html": "<h1>⟦{{{page.title}}}⟧</h1>\n"])),
      .invalid("an ampersand", .files(["Templates/home.html": "<h1>⟦{{&page.title}}⟧</h1>\n"])),
    ])
}

extension UnescapedText {
  static func text(_ source: Source, tag: Span, name: Span, notes: [String]) -> Diagnostic {
    let right = "{{\(source.text(name))}}"
    return Diagnostic(
      rule, in: source, at: tag, "`\(source.text(name))` is text and has to be escaped.", help: "Write `\(right)`.", notes: notes,
      fixes: [Fix("Write `\(right)`", in: source, at: tag, replacement: right, isSafe: false)])
  }
}
