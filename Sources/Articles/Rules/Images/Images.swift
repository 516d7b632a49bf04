import Diagnostics
import Markdown

/// `images/missing-file`
enum MissingImage {
  static let rule = Rule(
    "images/missing-file", .error,
    summary: "Every picture is a file of the site.",
    why: "A picture that is not there is a broken frame on the page.",
    details: "Pictures stand beside the article, as in `![…](shore.jpg)`, or in `Content/assets`, as in `/assets/shore.jpg`.",
    examples: [
      .invalid("A file that is not there", .body("![A shore](⟦shore.jpg⟧)\n")),
      .valid(
        "A file that is",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![A shore](shore.svg)\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
    ])

  static func diagnostic(_ target: LinkTarget, didYouMean meant: String?, _ node: Int, _ document: Document) -> Diagnostic {
    let destination = document.destinationString(of: node)
    let span = document.destinationSpan(of: node)
    switch target {
    case .missing:
      return Diagnostic(
        rule, in: document.source, at: span, "There is no picture `\(destination)`",
        help: meant.map { "Did you mean `\($0)`?" } ?? "Put the file beside the article, or check its name.")
    case .outside:
      return Diagnostic(
        rule, in: document.source, at: span, "`\(destination)` leads out of the site's content", help: "Put the file beside the article.")
    case .page, .draft, .published, .file:
      return Diagnostic(rule, in: document.source, at: span, "`\(destination)` is no picture", help: "Name a picture's file.")
    }
  }
}

/// `images/missing-alt`
enum MissingAlt {
  static let rule = Rule(
    "images/missing-alt", .error,
    summary: "Every picture is described in words.",
    why: "Readers who cannot see the picture get nothing, or the file's name read out (WCAG 2.2, 1.1.1).",
    details: """
      Write between the square brackets what the picture says at this place. A picture that says nothing, such as a line between two thoughts, is \
      called decorative where its title would stand: `![](wave.svg "decorative")`. Screen readers pass over it.
      """,
    examples: [
      .invalid(
        "No words",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n⟦![](shore.svg)⟧\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
      .valid(
        "Words",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![A shore](shore.svg)\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
      .valid(
        "A picture that says nothing",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![](wave.svg \"decorative\")\n",
          "Content/pages/wave.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
    ])

  static func diagnostic(_ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.span(of: node), "The picture has no description",
      help:
        "Write what it shows between the square brackets, as in `![A lamp in a window](lamp.jpg)`; if it says nothing, write `![](lamp.jpg \"decorative\")`."
    )
  }
}

/// `images/external`
enum ExternalImage {
  static let rule = Rule(
    "images/external", .error, isSafety: true,
    summary: "Pictures come from the site itself.",
    why: "A picture from elsewhere tells its server who reads this page, and when.",
    details: "Copy the picture, if its licence allows that, and put it beside the article.",
    examples: [
      .invalid("A picture of another site", .body("![A shore](⟦https://example.com/shore.jpg⟧)\n")),
      .valid(
        "A picture of this one",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\n![A shore](shore.svg)\n",
          "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ])),
    ])

  static func diagnostic(_ node: Int, _ document: Document) -> Diagnostic {
    Diagnostic(
      rule, in: document.source, at: document.destinationSpan(of: node), "The picture would be fetched from another site",
      help: "Put the file beside the article and name it here.")
  }
}
