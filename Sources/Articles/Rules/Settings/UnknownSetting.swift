import Diagnostics

/// `site/unknown-setting`
enum UnknownSetting {
  static let rule = Rule(
    "site/unknown-setting", .error,
    summary: "Every setting is one that is known.",
    why: "A setting that nothing reads leaves its writer in the belief that it holds.",
    details: "This is about `site.yml`, `article-schema.yml` and `crisis-lines.yml`.",
    examples: [
      .invalid(
        "A slip of the fingers",
        .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n⟦descripton⟧: Short.\n"])),
      .valid(
        "The setting as it is known",
        .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\ndescription: Short.\n"])),
    ])
}
