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
      .invalid(
        "Lines of one country alone",
        .article(
          SafetyExamples.article(
            "## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦- Samaritans: 116 123⟧\n", fields: "regions: [US, GB]\n"))
      ),
      .valid("The marker", .body("More text.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer, !disclaimer.isEmpty(in: article) else { return [] }
    guard disclaimer.requests.isEmpty else { return regionsWithoutLine(disclaimer, article) }
    // A label with nothing under it is told by `crisis/empty`, at the label.
    guard EmptyCrisisLines.emptyLabels(of: disclaimer, in: article).isEmpty else { return [] }
    let isHidden = disclaimer.blocks.contains { article.document.plainText(of: article.blocks[$0]).contains(CrisisLinesMarker.opening) }
    if !isHidden, let slip = nearlyMarker(disclaimer, article) { return [slip] }
    let help =
      isHidden
      ? "`[[crisis-lines]]` counts only when it stands alone in a paragraph: not in backticks, a quotation or a sentence."
      : "Add a line `[[crisis-lines]]` at its end, with an empty line before it."
    return [
      Diagnostic(rule, in: article.source, at: article.headingSpan(disclaimer.heading), "The disclaimer shows no crisis line", help: help)
    ]
  }

  /// A paragraph that was surely meant as the marker, such as `[[crisis lines]]` or `{{crisis-lines}}`.
  private static func nearlyMarker(_ disclaimer: Disclaimer, _ article: Article) -> Diagnostic? {
    let meant = disclaimer.blocks.map { article.blocks[$0] }.first { node in
      let text = article.document.plainText(of: node).lowercased()
      return text.contains("crisis") && text.contains("line") && (text.hasPrefix("[") || text.hasPrefix("{")) && text.count < 60
    }
    return meant.map { node in
      Diagnostic(
        rule, in: article.source, at: article.document.span(of: node), "This is not quite the marker for crisis lines",
        help: "Write exactly `[[crisis-lines]]`, or with regions `[[crisis-lines: US GB]]`, with no space before it.")
    }
  }

  /// Every region of the article must have a line of its own among those that are named; a directory is a list of lines elsewhere, and
  /// enough only for readers anywhere. Markers and lists that give no line at all are told by other rules.
  private static func regionsWithoutLine(_ disclaimer: Disclaimer, _ article: Article) -> [Diagnostic] {
    guard let first = disclaimer.requests.first, disclaimer.requests.allSatisfy({ !$0.lines.isEmpty }) else { return [] }
    let missing = article.regions.filter { region in
      let wider = region.wider
      return !disclaimer.crisisLines.contains { line in
        wider.contains(line.region) && (line.category.countsAsCrisisLine || region == .anywhere)
      }
    }
    // A line that is no crisis line is told of by `crisis/not-a-crisis-line`.
    guard disclaimer.crisisLines.allSatisfy({ $0.category.isShownWithRegion || $0.category == .directory }) else { return [] }
    let takesAll = disclaimer.requests.contains { if case .marker(nil) = $0.kind { true } else { false } }
    guard !missing.isEmpty, !takesAll else { return [] }
    let regions = missing.map { "`\($0)`" }.joined(separator: ", ")
    return [
      Diagnostic(
        rule, in: article.source, at: article.document.firstLineSpan(of: first.node), "The disclaimer names no crisis line of \(regions)",
        help: "Write `[[crisis-lines]]` for the lines of all the article's regions, or name one of theirs as well.")
    ]
  }
}
