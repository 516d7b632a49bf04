import Diagnostics

/// `template/syntax`: a tag that cannot be read.
enum TemplateSyntax {
  static let rule = Rule(
    "template/syntax", .error,
    summary: "Every tag of a template is complete, and every section, block and parent is closed.",
    why: "A tag that cannot be read would leave a hole or a pair of braces on every page that uses the template.",
    details: """
      Found are: a tag or comment that does not end; a tag without a name, with a space in its name or with nothing between two dots;
      a section, block or parent that is not closed; a closing tag that closes nothing or the wrong thing; delimiters that are not two
      words; and a tag between the tags of a parent that is in no block, because nothing there is ever rendered.

      Mustache has no `if`, `else` or `each`: `{{#name}}…{{/name}}` is written when `name` has a value, once for each item of a
      list, and `{{^name}}…{{/name}}` when it has none.
      """,
    examples: [
      .valid("a section for each article", .files(["Templates/home.html": "{{#page.articles}}<p>{{title}}</p>{{/page.articles}}\n"])),
      .valid("braces in a style sheet are text", .files(["Templates/home.html": "<style>a{b{c:d}}</style>\n"])),
      .invalid("a tag that does not end", .files(["Templates/home.html": "<h1>⟦{{⟧page.title}</h1>\n<p>{{page.url}}</p>\n"])),
      .invalid("a tag without a name", .files(["Templates/home.html": "<h1>⟦{{}}⟧</h1>\n"])),
      .invalid("a name with a space", .files(["Templates/home.html": "{{#⟦if page.title⟧}}<h1>{{page.title}}</h1>{{/if}}\n"])),
      .invalid("a section that is not closed", .files(["Templates/home.html": "<ul>\n⟦{{#page.articles}}⟧\n<li>{{title}}</li>\n</ul>\n"])),
      .invalid("a closing tag that closes nothing", .files(["Templates/home.html": "<p>{{page.title}}⟦{{/page.title}}⟧</p>\n"])),
      .invalid("a closing tag with a slip in its name", .files(["Templates/home.html": "{{#page.title}}<p>x</p>{{/⟦page.tilte⟧}}\n"])),
      .invalid(
        "sections that overlap", .files(["Templates/home.html": "{{#page.title}}{{#site.title}}x⟦{{/page.title}}⟧y{{/site.title}}\n"])),
      .invalid("delimiters that are not two words", .files(["Templates/home.html": "⟦{{=<%=}}⟧<p>{{page.title}}</p>\n"])),
      .invalid(
        "a tag beside the blocks of a parent",
        .files([
          "Templates/home.html": "{{<base}}⟦{{page.title}}⟧{{$main}}x{{/main}}{{/base}}\n",
          "Templates/partials/base.html": "<main>{{$main}}{{/main}}</main>\n",
        ])),
    ])
}

extension TemplateSyntax {
  static func unclosedTag(_ source: Source, _ sign: Span, close: String) -> Diagnostic {
    let text = source.text(sign)
    let end = (text.hasSuffix("{") && text.count > 2 ? "}" : text.hasSuffix("=") ? "=" : "") + close
    return Diagnostic(
      rule, in: source, at: sign, "This tag does not end: there is no `\(end)` before the next tag.",
      help: "Write `\(end)` behind the name.")
  }

  static func unclosedComment(_ source: Source, _ sign: Span, close: String) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: sign, "This comment does not end, so nothing after it is rendered.", help: "Write `\(close)` at its end.")
  }

  static func badDelimiters(_ source: Source, _ tag: Span) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: tag, "`\(source.text(tag))` does not set delimiters: these are two words without an equals sign.",
      help: "Write the opening and the closing delimiter with a space between them: `{{=<% %>=}}`.")
  }

  static func badName(_ source: Source, _ token: Token, _ problem: TagName.Problem) -> Diagnostic {
    let tag = source.text(token.span)
    let name = source.text(token.name)
    switch problem {
    case .empty:
      return Diagnostic(
        rule, in: source, at: token.span, "`\(tag)` has no name.", help: "Write what the tag is about, such as `{{page.title}}`.")
    case .emptyPart:
      return Diagnostic(
        rule, in: source, at: token.name, "`\(name)` has a dot with nothing beside it.", help: "Write a name on both sides of each dot.")
    case .space:
      return Diagnostic(
        rule, in: source, at: token.name, "`\(name)` is more than one word, and a name is one.", help: help(forWords: name, token))
    }
  }

  private static func help(forWords name: String, _ token: Token) -> String {
    let words = name.split { $0.isWhitespace }
    guard token.kind == .section, words.count == 2, ["if", "each", "with", "for", "unless"].contains(words[0]) else {
      return "Take the spaces out of the name."
    }
    let sign = words[0] == "unless" ? "^" : "#"
    return "Mustache has no `\(words[0])`: write `{{\(sign)\(words[1])}}…{{/\(words[1])}}`."
  }

  static func unclosed(_ source: Source, _ opening: Token) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: opening.span, "`\(source.text(opening.span))` is never closed.",
      help: "Write `{{/\(source.text(opening.name))}}` where it ends.")
  }

  static func strayClose(_ source: Source, _ closing: Token) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: closing.span, "`\(source.text(closing.span))` closes nothing: no section, block or parent is open here.",
      help: "Take it out, or open `{{#\(source.text(closing.name))}}` before it.")
  }

  static func misnamedClose(_ source: Source, _ closing: Token, opening: Token) -> Diagnostic {
    let right = source.text(opening.name)
    let line = source.location(of: opening.span).line
    return Diagnostic(
      rule, in: source, at: closing.name,
      "`\(source.text(closing.span))` does not close `\(source.text(opening.span))`, which is open since line \(line).",
      help: "Write `{{/\(right)}}`.",
      fixes: [Fix("Write `\(right)`", in: source, at: closing.name, replacement: right, isSafe: false)])
  }

  static func earlyClose(_ source: Source, _ closing: Token, stillOpen: Token) -> Diagnostic {
    let line = source.location(of: stillOpen.span).line
    return Diagnostic(
      rule, in: source, at: closing.span,
      "`\(source.text(closing.span))` comes too early: `\(source.text(stillOpen.span))` is open since line \(line).",
      help: "Write `{{/\(source.text(stillOpen.name))}}` before it.")
  }

  static func outsideBlock(_ source: Source, _ token: Token, parent: Token) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: token.span,
      "`\(source.text(token.span))` is never rendered: it is inside `\(source.text(parent.span))`, but in no block.",
      help: "Put it in a block of `\(source.text(parent.name))`: `{{$name}}…{{/name}}`.")
  }
}
