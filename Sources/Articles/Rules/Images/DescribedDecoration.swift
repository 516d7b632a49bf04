import Diagnostics
import Markdown

/// `images/described-decoration`
enum DescribedDecoration {
  static let rule = Rule(
    "images/described-decoration", .error,
    summary: "A picture is either described or called decorative.",
    why: "Of the two one must be wrong, and readers who cannot see the picture would get whichever it is.",
    details: "The title `\"decorative\"` is for pictures that say nothing; leave the square brackets empty then.",
    examples: [
      .invalid(
        "Words, and called decorative",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n⟦![A shore](shore.svg \"decorative\")⟧\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
      .valid(
        "Another title",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![A shore](shore.svg \"In the morning\")\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
    ])

  static func diagnostic(_ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.span(of: node), "The picture has a description and is called decorative",
      help: "Take out the title `\"decorative\"`, or leave the square brackets empty.")
  }
}
