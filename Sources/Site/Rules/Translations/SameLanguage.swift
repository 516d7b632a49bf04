import Articles
import Diagnostics

/// `translation/same-language`
enum SameLanguage {
  static let rule = Rule(
    "translation/same-language", .error,
    summary: "A text and its translations are all in different languages.",
    why: "Of two versions in one language, links between languages can lead to one alone.",
    details: """
      The language of a text is that of its front matter, else that of the first folder below `Content/articles` or `Content/pages` that is named \
      after a language of the site, else the site's. A site without `languages` has one language, and so no translations.
      """,
    examples: [
      .invalid(
        "A translation beside its source",
        .files([
          "Content/articles/storm.md": TranslationExamples.source,
          "Content/articles/sturm.md": TranslationExamples.text(
            fields: "translation-of: ⟦storm⟧\n", sections: TranslationExamples.sections),
        ])),
      .valid("A translation in a language's folder", .files(TranslationExamples.files(TranslationExamples.good))),
    ])

  static func finding(_ name: Placed<String>, _ language: LanguageTag, isThatOfSource: Bool) -> TranslationFindings.Pending {
    { source in
      let message =
        isThatOfSource
        ? "This text and its source `\(name.value)` are both in `\(language)`"
        : "`\(name.value)` has a translation into `\(language)` already"
      return Diagnostic(
        rule, in: source, at: name.span, message,
        help: "Name the language with `language:`, or put the file into the language's folder, as in `Content/articles/de/`.")
    }
  }
}
