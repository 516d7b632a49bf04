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

  static func check(_ document: Document, disclaimer: Disclaimer?) -> [Diagnostic] {
    let requests = Set(disclaimer?.requests.map(\.node) ?? [])
    return document.nodes.indices.compactMap { index in
      guard document.nodes[index].kind.holdsInlines, !requests.contains(index) else { return nil }
      guard document.textWithoutCode(of: index).contains(CrisisLinesMarker.opening) else { return nil }
      return Diagnostic(
        rule, in: document.source, at: document.span(of: index), "The marker for crisis lines does not work here",
        help: "Write `[[crisis-lines]]` alone in a paragraph of the disclaimer.")
    }
  }
}
