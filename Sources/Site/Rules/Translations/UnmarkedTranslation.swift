import Articles
import Diagnostics

/// `translation/unmarked`
enum UnmarkedTranslation {
  static let rule = Rule(
    "translation/unmarked", .hint,
    summary: "A translation says which version of its source it was made from.",
    why: "Without that nobody is told when the source changes.",
    details: "Write the mark that the finding tells as `translation-as-of`, when the translation says what its source says today.",
    examples: [
      .invalid(
        "No mark",
        .files(
          TranslationExamples.files(
            TranslationExamples.text(fields: "translation-of: ⟦storm⟧\n", sections: TranslationExamples.sections)))),
      .valid("The mark of today", .files(TranslationExamples.files(TranslationExamples.good))),
    ])

  static func findings(_ name: Placed<String>, _ asOf: Placed<String>?, _ original: Anatomy) -> [TranslationFindings.Pending] {
    guard asOf == nil else { return [] }
    let field = "translation-as-of: \(original.mark)"
    return [
      { source in
        Diagnostic(
          rule, in: source, at: name.span, "The translation does not say which version of `\(name.value)` it was made from",
          help: "If it says what its source says today, add `\(field)`.",
          fixes: [
            Fix("Add `\(field)`", in: source, at: Span(at: name.span.end), replacement: "\n\(field)", isSafe: false)
          ])
      }
    ]
  }
}
