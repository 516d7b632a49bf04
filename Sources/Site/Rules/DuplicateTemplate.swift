import Diagnostics

/// `template/duplicate`
enum DuplicateTemplate {
  static let rule = Rule(
    "template/duplicate", .error,
    summary: "No two templates have the same name.",
    why: "A call by that name could mean either of them.",
    details: "`Templates/card.html` and `Templates/partials/card.html` are both called `card`: rename one.",
    examples: [
      .invalid("A partial with the name of a page", .files(["Templates/partials/home.html": "⟦⟧<p>Home</p>\n"])),
      .valid(
        "A partial with a name of its own",
        .files(["Templates/home.html": "{{> note}}\n", "Templates/partials/note.html": "<p>Home</p>\n"])),
    ])

  static func diagnostic(_ name: String, other: String, in source: Source) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: Span(at: source.contentStart), "`\(other)` is called `\(name)` too", help: "Rename one of the two files.")
  }
}
