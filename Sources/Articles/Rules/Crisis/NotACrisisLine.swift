import Diagnostics
import Markdown

/// `crisis/not-a-crisis-line`
enum NotACrisisLine {
  static let rule = Rule(
    "crisis/not-a-crisis-line", .error, isSafety: true,
    summary: "The lines of a disclaimer answer people in a crisis.",
    why: "A referral line tells where treatment can be found; at night nobody there answers a crisis.",
    details: "Lines of the categories `referral` and `office` can be named elsewhere in an article, and not among the crisis lines.",
    examples: [
      .invalid(
        "A referral line",
        .article(
          SafetyExamples.article(
            "## Disclaimer\n\nThis is not a substitute for professional care.\n\n- 988 Lifeline: 988\n⟦- Treatment Locator: 1-800-662-4357⟧\n"
          ))),
      .valid("A referral line in the text", .body("The Treatment Locator answers at 1-800-662-4357.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer else { return [] }
    return disclaimer.requests.flatMap { request -> [WrittenLine] in
      if case .list(let items) = request.kind { items } else { [] }
    }.compactMap { item in
      guard let line = item.line, !line.category.isShownWithRegion, line.category != .directory else { return nil }
      return Diagnostic(
        rule, in: article.source, at: article.document.firstLineSpan(of: item.node), "\(line.name) is no crisis line",
        help: "Name it elsewhere in the article, or write `[[crisis-lines]]` instead of the list.")
    }
  }
}
