import Diagnostics

/// `site/invalid-setting`
enum InvalidSetting {
  static let rule = Rule(
    "site/invalid-setting", .error,
    summary: "Every setting holds the kind of value it is for.",
    why: "A setting that cannot mean anything must not silently mean something else.",
    details: "This is about `site.yml`, `article-schema.yml` and `crisis-lines.yml`.",
    examples: [
      .invalid(
        "A country code that no country has",
        .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [⟦UK⟧, US]\n"])),
      .invalid(
        "An address without https",
        .files(["Content/site.yml": "title: Example\nbase-url: ⟦example.org⟧\nlanguage: en\nregions: [US]\n"])),
      .valid(
        "A country code", .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [GB, US]\n"])),
    ])
}
