import Articles
import Diagnostics

/// `translation/missing-source`
enum MissingTranslationSource {
  static let rule = Rule(
    "translation/missing-source", .error,
    summary: "The text that a translation was made from is there.",
    why: "A translation that belongs to no text is linked from none, and nothing can be compared.",
    details: """
      `translation-of` names the file of the text, below `Content/articles` for an article and `Content/pages` for a page, without `.md` or \
      `/index.md`: `anger`, or `feelings/anger` for one in a folder.
      """,
    examples: [
      .invalid(
        "A slip in the name",
        .files(
          TranslationExamples.files(TranslationExamples.text(fields: "translation-of: ⟦strom⟧\n", sections: TranslationExamples.sections)))),
      .invalid(
        "A text of itself",
        .files(
          TranslationExamples.files(
            TranslationExamples.text(fields: "translation-of: ⟦en-gb/storm⟧\n", sections: TranslationExamples.sections)))),
      .valid("The text's file", .files(TranslationExamples.files(TranslationExamples.good))),
    ])

  static func finding(_ name: Placed<String>, didYouMean meant: String?) -> TranslationFindings.Pending {
    { source in
      Diagnostic(
        rule, in: source, at: name.span, "There is no text `\(name.value)` that this could be a translation of",
        help: meant.map { "Did you mean `\($0)`?" } ?? "Write the text's path below the folder of articles or pages, without `.md`.")
    }
  }
}
