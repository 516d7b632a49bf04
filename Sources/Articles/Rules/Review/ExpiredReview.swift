import Diagnostics

/// `review/expired`
enum ExpiredReview {
  static let rule = Rule(
    "review/expired", .warning,
    summary: "The last review is not older than the site allows.",
    why: "What was right three years ago may not be right today.",
    details:
      "`review: {days: …}` in `site.yml` says how long a review holds; the default is three years. A day in the future is wrong too.",
    examples: [
      .invalid("A review of long ago", .article(ReviewExamples.article("title: Example\nreviewed: ⟦2021-06-01⟧"))),
      .invalid("A review that is yet to come", .article(ReviewExamples.article("title: Example\nreviewed: ⟦2031-06-01⟧"))),
      .valid("A recent review", .article(ReviewExamples.article("title: Example\nreviewed: 2026-06-01"))),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let reviewed = article.metadata.reviewed else { return [] }
    let age = context.today.daysSince1970 - reviewed.value.daysSince1970
    if age < 0 { return [diagnostic("The review date \(reviewed.value) is in the future", at: reviewed.span, article, context)] }
    guard age > context.review.days else { return [] }
    return [diagnostic("The last review is \(age) days old; this site allows \(context.review.days)", at: reviewed.span, article, context)]
  }

  private static func diagnostic(_ message: String, at span: Span, _ article: Article, _ context: RuleContext) -> Diagnostic {
    Diagnostic(
      rule, severity: context.review.severity, in: article.source, at: span, message,
      help: "Read all of it; if it is right, write `reviewed: \(context.today)`.")
  }
}
