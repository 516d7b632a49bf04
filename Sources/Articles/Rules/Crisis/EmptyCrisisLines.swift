import Markdown
import Diagnostics

/// `crisis/empty`
enum EmptyCrisisLines {
  static let rule = Rule(
    "crisis/empty", .error, isSafety: true,
    summary: "What announces crisis lines has at least one that can be reached under it.",
    why: "“Crisis Support Hotlines:” with nothing under it is the worst moment to find nothing.",
    details:
      "A label in the disclaimer needs a list or the marker under it; the marker needs a region with at least one usable line in the registry.",
    examples: [
      .invalid(
        "A label with nothing under it",
        .article(
          SafetyExamples.article(
            "## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦Crisis Support Hotlines:⟧\n\nYou are not alone.\n"))),
      .invalid(
        "A region without lines",
        .article(SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦[[crisis-lines: US AQ]]⟧\n"))),
      .invalid(
        "A label between two markers",
        .article(
          SafetyExamples.article(
            "## Disclaimer\n\nThis is not a substitute for professional care.\n\n[[crisis-lines: US]]\n\n⟦In Britain:⟧\n\n[[crisis-lines: GB]]\n"
          ))),
      .valid(
        "A label over the marker",
        .article(
          SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\nCrisis lines:\n\n[[crisis-lines]]\n"))
      ),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer else { return [] }
    let labels = emptyLabels(of: disclaimer, in: article).map { node in
      Diagnostic(
        rule, in: article.source, at: article.document.span(of: node), "No crisis line stands under “\(article.document.label(of: node))”",
        help: "Write `[[crisis-lines]]` in a paragraph of its own under it.")
    }
    return labels + strandedLabels(of: disclaimer, in: article) + disclaimer.requests.flatMap { emptyRegions(of: $0, article, context) }
  }

  /// The page shows all lines in one block where the first marker or list stands, so a later label would have nothing under it.
  private static func strandedLabels(of disclaimer: Disclaimer, in article: Article) -> [Diagnostic] {
    guard let first = disclaimer.requests.map(\.block).min() else { return [] }
    let answered = disclaimer.requestBlocks
    return disclaimer.blocks.filter { position in
      let node = article.blocks[position]
      return position > first && answered.contains(position + 1) && article.document.isParagraph(node) && article.document.endsInColon(node)
    }.map { position in
      let node = article.blocks[position]
      return Diagnostic(
        rule, in: article.source, at: article.document.span(of: node),
        "On the page nothing would stand under “\(article.document.label(of: node))”: all lines are shown together, at the first marker or list",
        help: "Name the regions in one marker, as in `[[crisis-lines: US GB]]`; the page gives each region its heading.")
    }
  }

  /// The paragraphs of the disclaimer that end in a colon and have neither marker nor list under them.
  static func emptyLabels(of disclaimer: Disclaimer, in article: Article) -> [Int] {
    let answered = disclaimer.requestBlocks
    return disclaimer.blocks.filter { position in
      let node = article.blocks[position]
      return article.document.isParagraph(node) && article.document.endsInColon(node) && !answered.contains(position + 1)
    }.map { article.blocks[$0] }
  }

  static func check(helpRegion: Placed<Region>, in source: Source, _ registry: Registry, language: LanguageTag) -> Diagnostic? {
    let region = helpRegion.value
    guard !hasCrisisLine(region, registry, language) else { return nil }
    return Diagnostic(
      rule, in: source, at: helpRegion.span, "The registry has no usable crisis line for `\(region)`",
      help: "Add one to `crisis-lines.yml` after checking it, or take the region out of `help-regions`.")
  }

  private static func hasCrisisLine(_ region: Region, _ registry: Registry, _ language: LanguageTag) -> Bool {
    registry.selection(for: region, language: language).contains { $0.category.countsAsCrisisLine || $0.category == .directory }
  }

  private static func emptyRegions(of request: LineRequest, _ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard case .marker(let named) = request.kind else { return [] }
    if let names = article.document.markerRegions(request.node), let wrong = names.first(where: { Region($0) == nil }) {
      return [
        diagnostic("`\(wrong)` is no region", help: "Write two capital letters as in `GB`, or a part as in `CA-QC`.", request.node, article)
      ]
    }
    let regions = named ?? article.regions
    if regions.isEmpty {
      return [
        diagnostic(
          "Neither the article nor the site names a region", help: "Write `regions: [US]`, or whose lines it is, in the front matter.",
          request.node, article)
      ]
    }
    let empty = regions.filter { !hasCrisisLine($0, context.registry, article.language) }
    guard !empty.isEmpty else { return [] }
    let list = empty.map { "`\($0)`" }.joined(separator: ", ")
    return [
      diagnostic(
        "The registry has no usable crisis line for \(list)",
        help: "Add one to `crisis-lines.yml` after checking it, or take the region out of the article.",
        request.node, article)
    ]
  }

  private static func diagnostic(_ message: String, help: String, _ node: Int, _ article: Article) -> Diagnostic {
    Diagnostic(rule, in: article.source, at: article.document.span(of: node), message, help: help)
  }
}
