import Diagnostics

/// `site/duplicate-setting`
enum DuplicateSetting {
  static let rule = Rule(
    "site/duplicate-setting", .error,
    summary: "No setting is given twice.",
    why: "Only one of the two can count, and nobody can know which.",
    details: "Keep the right one and remove the other.",
    examples: [
      .invalid(
        "Two languages",
        .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\n⟦language⟧: de\nregions: [US]\n"])),
      .valid("One language", .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"])),
    ])
}
