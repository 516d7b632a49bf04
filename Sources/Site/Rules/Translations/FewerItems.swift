import Articles
import Diagnostics

/// `translation/fewer-items`
enum FewerItems {
  static let rule = Rule(
    "translation/fewer-items", .error,
    summary: "A translation has no fewer questions and parts than its source, section by section.",
    why: "A question that was lost on the way is missed by nobody who reads one language alone.",
    details:
      "Counted are the reflective questions and the inner parts of all sections of a role together. More than in the source is fine.",
    examples: [
      .invalid(
        "A question is missing",
        .files(
          TranslationExamples.files(
            TranslationExamples.text(
              fields: "translation-of: ⟦storm⟧\n", sections: TranslationExamples.sections),
            source: TranslationExamples.text(
              fields: "", sections: "## Questions\n\n- Who is there?\n- What do they want?\n- Who else?\n\n## A Thought\n\nA thought.\n")))
      ),
      .valid("As many", .files(TranslationExamples.files(TranslationExamples.good))),
    ])

  static func findings(_ name: Placed<String>, _ own: Anatomy, _ original: Anatomy) -> [TranslationFindings.Pending] {
    var seen: Set<String> = []
    return original.parts.map(\.role).filter { seen.insert($0).inserted }.flatMap { role -> [TranslationFindings.Pending] in
      let (mine, theirs) = (own.parts.filter { $0.role == role }, original.parts.filter { $0.role == role })
      guard let section = mine.first else { return [] }
      return [("questions", \Anatomy.Part.questions), ("parts", \.parts)].compactMap { noun, count in
        let (found, wanted) = (mine.reduce(0) { $0 + $1[keyPath: count] }, theirs.reduce(0) { $0 + $1[keyPath: count] })
        guard found < wanted else { return nil }
        return { source in
          Diagnostic(
            rule, in: source, at: name.span, "“\(section.heading)” has fewer \(noun) than its source: \(found) of \(wanted)",
            help: "Translate what is missing, each as an item or paragraph of its own.")
        }
      }
    }
  }
}
