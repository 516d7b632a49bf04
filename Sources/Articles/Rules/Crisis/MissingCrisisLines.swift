import Markdown
import Diagnostics

/// `crisis/missing`
enum MissingCrisisLines {
  static let rule = Rule(
    "crisis/missing", .error, isSafety: true,
    summary: "The disclaimer shows crisis lines.",
    why: "“Reach out to somebody” helps nobody at three in the morning; a number that answers does.",
    details: """
      A paragraph `[[crisis-lines]]` stands for the lines of the article's regions; `[[crisis-lines: US GB]]` names regions. Lines may be \
      written out as a list instead. The marker must stand alone in a paragraph of the disclaimer itself, not in code or a quotation.
      """,
    examples: [
      .invalid("Text alone", .article(SafetyExamples.article("⟦## Disclaimer⟧\n\nThis is not a substitute for professional care.\n"))),
      .invalid(
        "The marker in a code span",
        .article(SafetyExamples.article("⟦## Disclaimer⟧\n\nThis is not a substitute for professional care.\n\n`[[crisis-lines]]`\n"))),
      .invalid(
        "The marker in a quotation",
        .article(SafetyExamples.article("⟦## Disclaimer⟧\n\nThis is not a substitute for professional care.\n\n> [[crisis-lines]]\n"))),
      .valid("The marker", .body("More text.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer, !disclaimer.isEmpty(in: article), disclaimer.requests.isEmpty else { return [] }
    // A label with nothing under it is told by `crisis/empty`, at the label.
    guard EmptyCrisisLines.emptyLabels(of: disclaimer, in: article).isEmpty else { return [] }
    let isHidden = disclaimer.blocks.contains { article.document.plainText(of: article.blocks[$0]).contains(CrisisLinesMarker.opening) }
    let help =
      isHidden
      ? "`[[crisis-lines]]` counts only when it stands alone in a paragraph: not in backticks, a quotation or a sentence."
      : "Add a line `[[crisis-lines]]` at its end, with an empty line before it."
    return [
      Diagnostic(rule, in: article.source, at: article.headingSpan(disclaimer.heading), "The disclaimer shows no crisis line", help: help)
    ]
  }
}
