import Diagnostics

/// `site/missing-setting`
enum MissingSetting {
  static let rule = Rule(
    "site/missing-setting", .error,
    summary: "Every setting that the site cannot do without is there.",
    why: "Without it pages would have no title, feeds no addresses, or articles no crisis lines.",
    details: "`site.yml` needs `title`, `base-url`, `language` and `regions`; a crisis line needs `id`, `name`, `country` and `category`.",
    examples: [
      .invalid("No regions", .files(["Content/site.yml": "⟦⟧title: Example\nbase-url: https://example.org\nlanguage: en\n"])),
      .valid("All four", .files(["Content/site.yml": "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"])),
    ])
}
