import Diagnostics

/// `front-matter/syntax`
enum FrontMatterSyntax {
  static let rule = Rule(
    "front-matter/syntax", .error,
    summary: "Front matter is YAML between two lines `---`.",
    why: "What cannot be read cannot be trusted: nothing after the broken line is known.",
    details: "The usual cause is a value with a colon in it, or a quotation mark that is never closed. Put such a value in quotes.",
    examples: [
      .invalid("A colon in a value without quotes", .files(["Content/pages/note.md": "---\ntitle: One⟦⟧: two\n---\n\nText.\n"])),
      .invalid("A block that is never closed", .files(["Content/pages/note.md": "⟦---⟧\ntitle: One\n\nText.\n"])),
      .valid("The same in quotes", .files(["Content/pages/note.md": "---\ntitle: \"One: two\"\n---\n\nText.\n"])),
    ])

  static func unclosed(_ opening: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: opening, "The front matter that starts here never ends", help: "Add a line `---` after its last field.")
  }
}
