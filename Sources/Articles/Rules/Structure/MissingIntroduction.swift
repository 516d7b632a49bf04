import Markdown
import Diagnostics

/// `structure/missing-introduction`
enum MissingIntroduction {
  static let rule = Rule(
    "structure/missing-introduction", .error,
    summary: "Every article opens with an introduction before its first heading.",
    why: "The first lines decide whether a reader who is not well stays with the page.",
    details: "At least one paragraph stands between the front matter and the first heading.",
    examples: [
      .invalid(
        "A heading first",
        .article(
          "---\ntitle: Example\ndate: 2026-01-01\nreviewed: 2026-06-01\n---\n\n⟦## Disclaimer⟧\n\nThis is not a substitute for professional care.\n\n[[crisis-lines]]\n"
        )),
      .valid("A paragraph first", .body("More text.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    let hasText = article.introduction.blocks.contains { article.document.isParagraph(article.blocks[$0]) }
    guard !hasText else { return [] }
    let first = article.blocks.first.map { article.document.firstLineSpan(of: $0) } ?? article.endOfText
    return [
      Diagnostic(
        rule, in: article.source, at: first, "The article has no introduction", help: "Write a paragraph or two before the first heading.")
    ]
  }
}
