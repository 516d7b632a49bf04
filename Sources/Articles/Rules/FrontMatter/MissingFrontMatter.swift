import Diagnostics

/// `front-matter/missing`
enum MissingFrontMatter {
  static let rule = Rule(
    "front-matter/missing", .error,
    summary: "Every article and page starts with front matter.",
    why: "Without front matter there is no title, no date and no way to know whose crisis lines to show.",
    details: "The first line of the file must be `---`. The fields follow, one a line, and another line `---` ends them.",
    examples: [
      .invalid("A file that starts with its text", .files(["Content/pages/note.md": "⟦⟧A page without front matter.\n"])),
      .valid("Front matter first", .files(["Content/pages/note.md": "---\ntitle: A note\n---\n\nText.\n"])),
    ])

  static func diagnostic(in source: Source) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: Span(at: source.contentStart), "The file does not start with front matter",
      help: "Start it with a line `---`, then `title: …` and `date: …`, then another line `---`.")
  }
}
