import Articles
import Diagnostics

/// `language/unknown`
enum UnknownLanguage {
  static let rule = Rule(
    "language/unknown", .error,
    summary: "The language of every text is one of the site's, where the site names its languages.",
    why: "A text in a language that the site does not have would stand in the lists and between the words of another.",
    details: """
      `language` and `languages` in `site.yml` name the languages of a site. A text for readers of one country, as in `de-AT`, belongs to the \
      language that the site has: `de`. Without `languages` a site has one edition, and its texts can be in any language.
      """,
    examples: [
      .invalid(
        "A language that is not there",
        .files([
          "Content/site.yml": TranslationExamples.settings,
          "Content/pages/note.md": "---\ntitle: Note\nlanguage: ⟦eo⟧\n---\n\nText.\n",
        ])),
      .valid(
        "A language of the site",
        .files([
          "Content/site.yml": TranslationExamples.settings,
          "Content/pages/note.md": "---\ntitle: Note\nlanguage: en-GB\n---\n\nText.\n",
        ])),
    ])

  static func check(_ metadata: Metadata, in source: Source, _ settings: SiteSettings) -> [Diagnostic] {
    guard settings.hasManyLanguages, let named = metadata.namedLanguage, settings.edition(for: named.value) == nil else { return [] }
    let known = settings.editions.map(\.language.tag)
    let meant = Suggestion.nearest(to: named.value.tag, among: known).map { "Did you mean `\($0)`?" }
    return [
      Diagnostic(
        rule, in: source, at: named.span, "`\(named.value)` is no language of this site",
        help: meant
          ?? "Write one of \(known.map { "`\($0)`" }.joined(separator: ", ")), or add `\(named.value)` to `languages` in `site.yml`.")
    ]
  }
}
