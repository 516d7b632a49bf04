import Markdown
import Diagnostics

/// `disclaimer/missing`
enum MissingDisclaimer {
  static let rule = Rule(
    "disclaimer/missing", .error, isSafety: true,
    summary: "Every article has a disclaimer section.",
    why: "A reader in distress must learn from the page itself that it is no treatment, and who answers now.",
    details: """
      The disclaimer is a section under a level-2 heading that starts with “Disclaimer” (or with that word in the article's language), or \
      that is marked `{#disclaimer}`. A heading inside code, a quotation, a list or a comment is none; nor is a heading with nothing under it.
      """,
    examples: [
      .invalid("No disclaimer", .article(SafetyExamples.article("Text.⟦⟧\n"))),
      .invalid("Its heading in a code block", .article(SafetyExamples.article("```\n## Disclaimer\n```⟦⟧\n"))),
      .invalid(
        "Its heading in a quotation",
        .article(SafetyExamples.article("> ## Disclaimer\n>\n> This is not a substitute for professional care.⟦⟧\n"))),
      .invalid("Its heading in a list", .article(SafetyExamples.article("- ## Disclaimer⟦⟧\n"))),
      .invalid("Nothing under it", .article(SafetyExamples.article("⟦## Disclaimer⟧\n"))),
      .valid("A disclaimer", .body("More text.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer else {
      let sample = Disclaimer.sampleHeading(in: article.language)
      return [
        Diagnostic(
          rule, in: article.source, at: article.endOfText, "The article has no disclaimer",
          help:
            "End it with `## \(sample)`, a paragraph that says it is not a substitute for professional care, and a line `[[crisis-lines]]`."
        )
      ]
    }
    guard disclaimer.isEmpty(in: article) else { return [] }
    return [
      Diagnostic(
        rule, in: article.source, at: article.headingSpan(disclaimer.heading), "The disclaimer is empty",
        help: "Say that the article is not a substitute for professional care, and add a line `[[crisis-lines]]`.")
    ]
  }
}

extension Disclaimer {
  /// Whether nothing stands under the heading that a reader would see.
  func isEmpty(in article: Article) -> Bool {
    blocks.allSatisfy { position in
      let kind = article.document.nodes[article.blocks[position]].kind
      return kind == .htmlBlock || kind == .thematicBreak
    }
  }
}

enum SafetyExamples {
  static let disclaimer = "## Disclaimer\n\nThis is not a substitute for professional care.\n\n[[crisis-lines]]\n"

  /// - Parameter fields: more lines of front matter.
  static func article(_ body: String, fields: String = "") -> String {
    """
    ---
    title: Example
    date: 2026-01-01
    reviewed: 2026-06-01
    \(fields)---

    An introduction.

    \(body)
    """
  }
}
