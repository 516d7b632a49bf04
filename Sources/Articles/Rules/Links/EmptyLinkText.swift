import Diagnostics
import Markdown

/// `links/empty-text`
enum EmptyLinkText {
  static let rule = Rule(
    "links/empty-text", .error,
    summary: "Every link has words.",
    why: "A link without words cannot be seen, and a screen reader can only spell its address.",
    details: "Write what the link leads to between the square brackets.",
    examples: [
      .invalid("No words", .body("See ⟦[](https://example.org/)⟧.\n")),
      .valid("Words", .body("See [the source](https://example.org/).\n")),
    ])

  static func isEmpty(_ node: Int, _ document: Document) -> Bool {
    document.plainBytes(of: node).allSatisfy { $0 == 0x20 }
  }

  static func diagnostic(_ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.span(of: node), "The link has no words",
      help: "Write what it leads to between the square brackets.")
  }
}
