import Diagnostics
import Markdown

/// `crisis/misplaced-marker`
enum MisplacedMarker {
  static let rule = Rule(
    "crisis/misplaced-marker", .error, isSafety: true,
    summary: "`[[crisis-lines]]` stands in the disclaimer of an article, and nowhere else.",
    why: "Elsewhere readers would see the words in brackets instead of the lines.",
    details: "Move the marker into the disclaimer. To write about the marker itself, put it in backticks.",
    examples: [
      .invalid("The marker in another section", .body("## A Thought\n\n⟦[[crisis-lines]]⟧\n")),
      .valid("The marker in code", .body("## A Thought\n\nWrite `[[crisis-lines]]` at the end.\n")),
    ])

  /// A page has no place for the marker.
  static func check(_ page: FreePage) -> [Diagnostic] {
    check(
      page.document, allowed: [],
      help:
        "Only articles have a disclaimer, which shows the lines. Write out the names and numbers of the lines here, or take the marker out."
    )
  }

  /// `allowed` holds the nodes in which a marker is at its place, or is told of by another rule.
  private static func check(_ document: Document, allowed: Set<Int>, help: String) -> [Diagnostic] {
    guard document.text.holds(Array(CrisisLinesMarker.opening.utf8)) else { return [] }
    return document.nodes.indices.compactMap { index in
      guard document.nodes[index].kind.holdsInlines, !allowed.contains(index) else { return nil }
      guard document.textWithoutCode(of: index).contains(CrisisLinesMarker.opening) else { return nil }
      return Diagnostic(
        rule, in: document.source, at: document.span(of: index), "The marker for crisis lines does not work here",
        help: help)
    }
  }

  /// The markers that count, all of a disclaimer in which none counts (`crisis/missing` speaks of those), and those of a second disclaimer.
  static func check(_ article: Article) -> [Diagnostic] {
    let requests = article.disclaimer?.requests ?? []
    // Most articles have one marker, at its place: nothing else needs a look.
    let opening = Array(CrisisLinesMarker.opening.utf8)
    guard article.document.text.count(of: opening) > requests.count(where: \.isMarker) else { return [] }
    var allowed = Set(requests.map(\.node))
    var ranges = article.sections.filter(\.isDisclaimer).map(\.passage.blocks)
    if let disclaimer = article.disclaimer, disclaimer.requests.isEmpty { ranges.append(disclaimer.blocks) }
    for position in ranges.joined() { allowed.formUnion(article.document.subtree(of: article.blocks[position])) }
    return check(
      article.document, allowed: allowed,
      help: article.disclaimer != nil
        ? "Write `[[crisis-lines]]` alone in a paragraph of the disclaimer."
        : """
        No heading above it is known as that of a disclaimer: write it as `## \(Disclaimer.sampleHeading(in: article.language))`, or end it with \
        `{#disclaimer}`.
        """)
  }
}
