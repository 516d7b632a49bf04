import Markdown
import Diagnostics

/// `disclaimer/not-last`
enum DisclaimerNotLast {
  static let rule = Rule(
    "disclaimer/not-last", .error, isSafety: true,
    summary: "The disclaimer is the last section.",
    why: "Help stands at the same place on every page, so that nobody has to look for it (WCAG 2.2, 3.2.6).",
    details: "Move the sections that follow it before it.",
    examples: [
      .invalid(
        "A section after it",
        .article(
          SafetyExamples.article(
            "## Disclaimer\n\nThis is not a substitute for professional care.\n\n[[crisis-lines]]\n\n⟦## A Note⟧\n\nWritten with care.\n"))),
      .valid("Nothing after it", .body("More text.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer else { return [] }
    let later = article.sections.first {
      $0.heading.node > disclaimer.heading.node && !$0.isDisclaimer
    }
    guard let later else { return [] }
    return [
      Diagnostic(
        rule, in: article.source, at: article.headingSpan(later.heading), "“\(later.heading.text)” stands after the disclaimer",
        help: "Move it before the disclaimer.")
    ]
  }
}
