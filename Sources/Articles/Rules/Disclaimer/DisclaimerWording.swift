import Diagnostics

/// `disclaimer/wording`
enum DisclaimerWording {
  static let rule = Rule(
    "disclaimer/wording", .error, isSafety: true,
    summary: "The disclaimer says that the article is no substitute for professional care.",
    why: "A disclaimer that does not say so leaves readers to think that reading is enough.",
    details: """
      One of the phrases under `disclaimer: {phrases: …}` in `article-schema.yml` must stand in a paragraph of the disclaimer; case and \
      punctuation do not matter. Words in a quotation, in a list, in code or in a picture's description do not count, nor words that are struck through.
      """,
    examples: [
      .invalid("Other words", .article(SafetyExamples.article("⟦## Disclaimer⟧\n\nTake care.\n\n[[crisis-lines]]\n"))),
      .invalid(
        "The words in a quotation",
        .article(SafetyExamples.article("⟦## Disclaimer⟧\n\n> This is not a substitute for professional care.\n\n[[crisis-lines]]\n"))),
      .invalid(
        "The words in code",
        .article(SafetyExamples.article("⟦## Disclaimer⟧\n\n`This is not a substitute for professional care.`\n\n[[crisis-lines]]\n"))),
      .valid("The words", .body("More text.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer, !disclaimer.isEmpty(in: article) else { return [] }
    let phrases = context.schema.disclaimerPhrases[article.language] ?? []
    let says = disclaimer.blocks.contains { position in
      let paragraph = article.blocks[position]
      guard article.document.isParagraph(paragraph) else { return false }
      let words = Words(utf8: article.document.textThatCounts(of: paragraph))
      return phrases.contains { words.contains($0) }
    }
    guard !says else { return [] }
    let help: String
    if phrases.isEmpty {
      help =
        "The schema has no phrase for `\(article.language)`. Add one under `disclaimer: {phrases: …}` in `article-schema.yml`, and use it here."
    } else {
      help = "Use one of these wordings: \(phrases.map { "“\($0.words.joined(separator: " "))”" }.joined(separator: ", "))."
    }
    return [
      Diagnostic(
        rule, in: article.source, at: article.headingSpan(disclaimer.heading),
        "The disclaimer does not say that the article is no substitute for professional care", help: help)
    ]
  }
}
