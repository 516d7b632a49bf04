/// What the examples of rules about translations share: a site in American English with a second edition in British English, which needs no
/// strings file.
enum TranslationExamples {
  static let settings =
    "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\nlanguages:\n  en-GB: {title: Example, regions: [GB]}\n"

  static let sections = "## Questions\n\n- Who is there?\n- What do they want?\n\n## A Thought\n\nA thought.\n"

  /// The text that the translations are made from.
  static let source = text(fields: "", sections: sections)

  /// The mark of `source`.
  static let mark = "b85a8cc0"

  /// A translation that is as it should be.
  static let good = text(fields: "translation-of: storm\ntranslation-as-of: \(mark)\n", sections: sections)

  /// An article with more front matter and these sections.
  static func text(fields: String, sections: String) -> String {
    """
    ---
    title: Storm
    date: 2026-01-01
    reviewed: 2026-06-01
    \(fields)---

    An introduction.

    \(sections)
    ## Disclaimer

    This is not a substitute for professional care.

    [[crisis-lines]]

    """
  }

  /// The site with a translation.
  static func files(_ translation: String, source: String = source) -> [String: String] {
    ["Content/site.yml": settings, "Content/articles/storm.md": source, "Content/articles/en-gb/storm.md": translation]
  }
}
