package import Diagnostics

/// What the rules of an article look at besides the article.
package struct RuleContext: Sendable {
  /// The only date that matters.
  package let today: CalendarDate
  package let schema: ArticleSchema
  package let registry: Registry
  package let review: ReviewPolicy
  package let verification: VerificationPolicy

  package init(
    today: CalendarDate, schema: ArticleSchema, registry: Registry, review: ReviewPolicy, verification: VerificationPolicy
  ) {
    self.today = today
    self.schema = schema
    self.registry = registry
    self.review = review
    self.verification = verification
  }
}

/// When a review is too old, and how much that matters on this site.
package struct ReviewPolicy: Sendable, Equatable {
  /// How many days a review holds.
  package var days: Int
  package var severity: Severity

  package init(days: Int = 1096, severity: Severity = .warning) {
    self.days = days
    self.severity = severity
  }
}
