import Diagnostics

/// `site/duplicate-url`
enum DuplicateURL {
  static let rule = Rule(
    "site/duplicate-url", .error,
    summary: "No two files have the same address.",
    why: "One of the two would silently disappear from the site.",
    details:
      "An article's address is made from its `slug`, or else its file name, whatever folder it stands in. Aliases and generated pages have addresses too.",
    examples: [
      .invalid(
        "A slug that is taken",
        .files([
          "Content/pages/one.md": "---\ntitle: One\n---\n\nText.\n", "Content/pages/two.md": "---\ntitle: Two\nslug: ⟦one⟧\n---\n\nText.\n",
        ])),
      .invalid("An alias that is taken", .files(["Content/pages/one.md": "---\ntitle: One\naliases: [⟦/topics/⟧]\n---\n\nText.\n"])),
      .invalid(
        "A page among the articles", .files(["Content/pages/articles/grief.md": "---\ntitle: ⟦Grief⟧\n---\n\nText.\n"])),
      .valid(
        "Two slugs",
        .files(["Content/pages/one.md": "---\ntitle: One\n---\n\nText.\n", "Content/pages/two.md": "---\ntitle: Two\n---\n\nText.\n"])),
    ])

  static func diagnostic(_ url: String, takenBy other: String, at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: span, "The address `\(url)` is already that of \(other)",
      help: "Give this file another `slug`, or take out the alias.")
  }
}

/// `site/broken-navigation`
enum BrokenNavigation {
  static let rule = Rule(
    "site/broken-navigation", .error,
    summary: "Every entry of the navigation leads to a page that will be published.",
    why: "The navigation stands on every page, so a broken entry is broken everywhere.",
    details: "Write the page's address with its slashes, as in `/about/`.",
    examples: [
      .invalid(
        "A page that is not there",
        .files([
          "Content/site.yml":
            "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\nnavigation:\n  - {title: About, to: ⟦/abuot/⟧}\n"
        ])),
      .valid(
        "The home page",
        .files([
          "Content/site.yml":
            "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\nnavigation:\n  - {title: Home, to: /}\n"
        ])),
    ])

  static func diagnostic(_ path: String, didYouMean: String?, at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      rule, in: source, at: span, "Nothing will be published at `\(path)`",
      help: didYouMean.map { "Did you mean `\($0)`?" } ?? "Check the address, or take the entry out.")
  }
}
