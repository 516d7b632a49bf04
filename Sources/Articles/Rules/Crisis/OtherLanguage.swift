import Diagnostics

/// `crisis/other-language`
enum OtherLanguage {
  static let rule = Rule(
    "crisis/other-language", .warning, isSafety: true,
    summary: "In every region that texts are for, a crisis line answers in the language of the texts.",
    why: "Somebody who reads in one language may not be able to speak of the worst in another.",
    details: """
      Where no line of a region answers in a text's language, its readers are shown those that answer in others, each with its languages. It is \
      told of once for each region and language, at the region's first line. Lines without `languages` and emergency numbers do not count; add a \
      line that answers in the language, or name another region for these texts.
      """,
    examples: [
      .invalid(
        "A page in English with a line that answers in Spanish",
        .files(["Content/crisis-lines.yml": registry(id: "⟦us-988⟧", languages: "es")])),
      .valid(
        "A line that answers in both", .files(["Content/crisis-lines.yml": registry(id: "us-988", languages: "en, es")])),
    ])

  private static func registry(id: String, languages: String) -> String {
    "lines:\n  - {id: \(id), country: US, languages: [\(languages)], name: 988 Lifeline, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: \"988\", dial: \"988\", number: short, hours: 24/7}]}\n"
  }

  /// - Parameter lines: those of one region as pages in the language show them.
  static func check(_ region: Region, _ lines: [CrisisLine], language: LanguageTag, in source: Source) -> Diagnostic? {
    let answering = lines.filter { $0.category.countsAsCrisisLine && $0.category != .emergency }
    guard let first = answering.first,
      answering.allSatisfy({ line in
        !line.languages.isEmpty && !line.languages.contains { $0.base == language.base }
      })
    else { return nil }
    return Diagnostic(
      rule, in: source, at: first.idSpan, "No crisis line of `\(region)` answers in `\(language)`, in which texts show them",
      help:
        "Add a line that does, or give these texts another region; where there is none, readers see which languages the lines answer in.")
  }
}
