import Diagnostics
import Markdown

/// `html/raw`
enum RawHTML {
  static let rule = Rule(
    "html/raw", .error,
    summary: "Articles and pages hold no HTML.",
    why: "HTML in a text can hide a disclaimer, run a script, or break the page for a screen reader.",
    details: "Write Markdown instead. A comment is HTML too: it is never published, so remove it when its text is written.",
    examples: [
      .invalid("A tag in a line", .body("A ⟦<b>⟧bold word.\n")),
      .invalid("A comment", .body("⟦<!-- to do -->⟧\n")),
      .invalid("A block", .body("⟦<div>⟧\n")),
      .valid("A tag in code", .body("A `<b>` in code.\n")),
    ])

  static func check(_ document: Document) -> [Diagnostic] {
    var closes = Set<String>()
    return document.rawHTML.compactMap { index -> Diagnostic? in
      let text = document.literalString(of: index)
      // The finding at `<b>` speaks for its `</b>` too.
      if text.hasPrefix("</"), closes.contains(name(of: text.dropFirst(2))) { return nil }
      closes.insert(name(of: text.dropFirst()))
      let span = document.nodes[index].kind.isBlock ? document.firstLineSpan(of: index) : document.span(of: index)
      return diagnostic(text, at: span, in: document.source)
    }
  }

  private static func name(of text: Substring) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber }).lowercased()
  }

  private static func diagnostic(_ text: String, at span: Span, in source: Source) -> Diagnostic {
    if text.hasPrefix("<!--") {
      return Diagnostic(
        rule, in: source, at: span, "A comment is HTML, and is not published", help: "Write the text it asks for, and remove the comment.")
    }
    return Diagnostic(
      rule, in: source, at: span, "HTML cannot be used in an article",
      help: "Write it in Markdown; to show the tag itself, put it in backticks.")
  }
}
