import Diagnostics

/// `site/syntax`
enum SettingSyntax {
  static let rule = Rule(
    "site/syntax", .error,
    summary: "The site's own files are YAML.",
    why: "What cannot be read cannot be trusted: nothing after the broken line is known.",
    details: "This is about `site.yml`, `article-schema.yml` and `crisis-lines.yml`. Put a value with a colon in it in quotes.",
    examples: [
      .invalid(
        "A colon in a value without quotes",
        .files(["Content/site.yml": "title: Example⟦⟧: a site\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"])),
      .valid(
        "The same in quotes",
        .files(["Content/site.yml": "title: \"Example: a site\"\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"])),
    ])
}
