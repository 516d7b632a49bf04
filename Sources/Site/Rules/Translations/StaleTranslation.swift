import Articles
import Diagnostics

/// `translation/stale`
enum StaleTranslation {
  static let rule = Rule(
    "translation/stale", .warning,
    summary: "A translation was made from its source as it is today.",
    why: "What was put right in the source may still be wrong in the translation.",
    details: """
      `translation-as-of` holds the mark of the version that was translated: eight digits that stand for the source's title, description and text. \
      Compare the two, bring the translation up to date, then write the mark that the finding tells.
      """,
    examples: [
      .invalid(
        "A mark of an earlier version",
        .files(
          TranslationExamples.files(
            TranslationExamples.text(
              fields: "translation-of: storm\ntranslation-as-of: ⟦0badcafe⟧\n", sections: TranslationExamples.sections)))),
      .valid("The mark of today", .files(TranslationExamples.files(TranslationExamples.good))),
    ])

  static func findings(_ name: Placed<String>, _ asOf: Placed<String>?, _ original: Anatomy) -> [TranslationFindings.Pending] {
    guard let asOf, asOf.value.lowercased() != original.mark else { return [] }
    return [
      { source in
        Diagnostic(
          rule, in: source, at: asOf.span, "The source `\(name.value)` has changed since this translation was made",
          help: "Bring the translation up to date, then write `translation-as-of: \(original.mark)`.",
          fixes: [Fix("Write `\(original.mark)`", in: source, at: asOf.span, replacement: original.mark, isSafe: false)])
      }
    ]
  }
}
