import Diagnostics

/// `front-matter/duplicate-field`
enum DuplicateField {
  static let rule = Rule(
    "front-matter/duplicate-field", .error,
    summary: "No field is given twice.",
    why: "Only one of the two can count, and readers cannot know which.",
    details: "Keep the right one and remove the other.",
    examples: [
      .invalid("Two titles", .files(["Content/pages/note.md": "---\ntitle: A note\n⟦title⟧: Another\n---\n\nText.\n"])),
      .valid("One title", .files(["Content/pages/note.md": "---\ntitle: A note\n---\n\nText.\n"])),
    ])
}
