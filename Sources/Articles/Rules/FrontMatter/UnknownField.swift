import Diagnostics

/// `front-matter/unknown-field`
enum UnknownField {
  static let rule = Rule(
    "front-matter/unknown-field", .error,
    summary: "Every field is one that is known.",
    why: "A field that nothing reads, such as a misspelt `regions`, is lost without a word.",
    details: "Fields of the site's own are declared in `article-schema.yml` under `front-matter`.",
    examples: [
      .invalid("A slip of the fingers", .files(["Content/pages/note.md": "---\ntitle: A note\n⟦descripton⟧: Short.\n---\n\nText.\n"])),
      .valid("The field as it is known", .files(["Content/pages/note.md": "---\ntitle: A note\ndescription: Short.\n---\n\nText.\n"])),
    ])
}
