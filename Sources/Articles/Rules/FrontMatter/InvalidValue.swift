import Diagnostics

/// `front-matter/invalid-value`
enum InvalidValue {
  static let rule = Rule(
    "front-matter/invalid-value", .error,
    summary: "Every field holds the kind of value it is for.",
    why: "A value that cannot mean what the field is for would silently become nothing.",
    details: "Dates are written `YYYY-MM-DD`; regions are two capital letters; a field with a fixed set of words takes one of them.",
    examples: [
      .invalid("A day that does not exist", .files(["Content/pages/note.md": "---\ntitle: A note\nupdated: ⟦2026-02-30⟧\n---\n\nText.\n"])),
      .invalid(
        "Text where true or false is meant", .files(["Content/pages/note.md": "---\ntitle: A note\ndraft: ⟦maybe⟧\n---\n\nText.\n"])),
      .invalid("A slug that leaves its folder", .files(["Content/pages/note.md": "---\ntitle: A note\nslug: ⟦../note⟧\n---\n\nText.\n"])),
      .invalid("A character that no page can hold", .files(["Content/pages/note.md": "---\ntitle: ⟦\"A\\0note\"⟧\n---\n\nText.\n"])),
      .valid("A day that does", .files(["Content/pages/note.md": "---\ntitle: A note\nupdated: 2026-02-28\n---\n\nText.\n"])),
    ])
}
