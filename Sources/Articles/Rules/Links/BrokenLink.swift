import Diagnostics
import Markdown

/// `links/broken`
enum BrokenLink {
  static let rule = Rule(
    "links/broken", .error,
    summary: "Every link inside the site leads to something that will be published.",
    why: "A link that leads nowhere is a promise broken at the worst time.",
    details: """
      Link to another article by its file, as in `[…](perfectionism.md)`, or to an address of the site, as in `/about/`. A draft is not \
      published, so a link to one is broken too.
      """,
    examples: [
      .invalid("A file that is not there", .body("See [the other](⟦other.md⟧).\n")),
      .invalid("An address that is not there", .body("See [the other](⟦/other/⟧).\n")),
      .invalid("A path out of the site", .body("See [the other](⟦../../../other.md⟧).\n")),
      .valid("The site's own home page", .body("See [home](/).\n")),
    ])

  static func diagnostic(_ target: LinkTarget, didYouMean meant: String?, _ node: Int, _ document: Document) -> Diagnostic? {
    // Places cost something, and most links are good.
    var span: Span { document.destinationSpan(of: node) }
    var destination: String { document.destinationString(of: node) }
    switch target {
    case .page, .published, .file:
      return nil
    case .draft:
      return Diagnostic(
        rule, in: document.source, at: span, "The link leads to a draft, which is not published",
        help: "Take out the link until the draft is published.")
    case .outside:
      return Diagnostic(
        rule, in: document.source, at: span, "`\(destination)` leads out of the site's content", help: "Link to a file inside it.")
    case .missing:
      return Diagnostic(
        rule, in: document.source, at: span, "Nothing will be published at `\(destination)`",
        help: meant.map { "Did you mean `\($0)`?" } ?? "Check the name, or take the link out.",
        fixes: meant.map { [Fix("Write `\($0)`", in: document.source, at: span, replacement: $0, isSafe: false)] } ?? [])
    }
  }

  static func withoutDestination(_ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.span(of: node), "The link has no destination",
      help: "Write where it leads between the round brackets.")
  }
}
