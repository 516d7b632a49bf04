import Diagnostics

/// `review/missing`
enum MissingReview {
  static let rule = Rule(
    "review/missing", .warning,
    summary: "Every article says when it was last reviewed.",
    why: "Readers of health topics look for the day on which somebody last vouched for a page.",
    details: "Add `reviewed:` with the day somebody last read the whole article and found it right. The severity is set in `site.yml`.",
    examples: [
      .invalid("No review", .article(ReviewExamples.article("⟦title⟧: Example"))),
      .valid("A review", .article(ReviewExamples.article("title: Example\nreviewed: 2026-06-01"))),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard article.metadata.isReadable, article.metadata.reviewed == nil else { return [] }
    // A schema that requires the field has it told by `front-matter/missing-field`.
    guard context.schema.fields.first(where: { $0.name == "reviewed" })?.isRequired != true else { return [] }
    return [
      Diagnostic(
        rule, severity: context.review.severity, in: article.source, at: article.titleFieldSpan,
        "The article does not say when it was reviewed",
        help: "Read all of it; if it is right, add `reviewed: \(context.today)`.")
    ]
  }
}

extension Article {
  /// The name of the title field, for findings about the front matter as a whole.
  var titleFieldSpan: Span {
    let title = metadata.title.span
    let bytes = source.bytes
    var start = title.start
    while start > metadata.block.start, bytes[start - 1] != UInt8(ascii: "\n"), bytes[start - 1] != UInt8(ascii: "\r") { start -= 1 }
    let end = bytes[start..<title.start].firstIndex(of: UInt8(ascii: ":")) ?? title.end
    return Span(start, end)
  }
}

enum ReviewExamples {
  static func article(_ fields: String) -> String {
    """
    ---
    \(fields)
    date: 2026-01-01
    ---

    Text.

    ## Disclaimer

    This is not a substitute for professional care.

    [[crisis-lines]]

    """
  }
}
