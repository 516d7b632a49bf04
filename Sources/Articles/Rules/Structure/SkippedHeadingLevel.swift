import Diagnostics
import Markdown

/// `structure/skipped-heading-level`
enum SkippedHeadingLevel {
  static let rule = Rule(
    "structure/skipped-heading-level", .error,
    summary: "Headings go down one level at a time, from level 2.",
    why: "People who cannot see the page move by its headings; a missing level is a missing step (WCAG 2.2, 1.3.1).",
    details: "The title is the page's level 1, so sections start with `##`. Under them come `###`, then `####`.",
    examples: [
      .invalid("From two to four", .body("## A Thought\n\nText.\n\n⟦#### Too deep⟧\n\nText.\n")),
      .invalid("A level 1 in the text", .body("⟦# A Title⟧\n\nText.\n")),
      .valid("One step at a time", .body("## A Thought\n\nText.\n\n### Deeper\n\nText.\n\n## Another\n\nText.\n")),
    ])

  static func check(_ document: Document) -> [Diagnostic] {
    var level = 1
    return document.headings.compactMap { heading in
      defer { level = heading.level }
      if heading.level == 1 {
        return Diagnostic(
          rule, in: document.source, at: document.firstLineSpan(of: heading.node), "A level-1 heading stands in the text",
          help: "Write `##`: the title in the front matter is the page's level 1.")
      }
      guard heading.level > level + 1 else { return nil }
      let hashes = String(repeating: "#", count: level + 1)
      return Diagnostic(
        rule, in: document.source, at: document.firstLineSpan(of: heading.node),
        "This heading has level \(heading.level), but the one before it has level \(level)",
        help: "Write `\(hashes)`, or add the heading in between.")
    }
  }
}
