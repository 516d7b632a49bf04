import Diagnostics

/// `front-matter/missing-field`
enum MissingField {
  static let rule = Rule(
    "front-matter/missing-field", .error,
    summary: "Every required field is there.",
    why: "Lists, feeds and the page itself are made from these fields.",
    details: "`title` and `date` are always required in an article, and `title` in a page; the schema can require more.",
    examples: [
      .invalid("No title", .files(["Content/pages/note.md": "⟦---⟧\ndescription: A note.\n---\n\nText.\n"])),
      .valid("A title", .files(["Content/pages/note.md": "---\ntitle: A note\n---\n\nText.\n"])),
    ])
}
