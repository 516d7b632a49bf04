import Articles
import Diagnostics

/// `translation/missing-role`
enum MissingRole {
  static let rule = Rule(
    "translation/missing-role", .error,
    summary: "A translation has every section of its source that has a role.",
    why: "Readers of one language must not be given less than those of another.",
    details: """
      Roles are compared, not headings: a heading that the schema does not know in the translation's language needs its role at its end, as in \
      `## Fragen {#questions}`, or its wording in the schema.
      """,
    examples: [
      .invalid(
        "A section is missing",
        .files(
          TranslationExamples.files(
            TranslationExamples.text(
              fields: "translation-of: ⟦storm⟧\ntranslation-as-of: \(TranslationExamples.mark)\n",
              sections: "## Questions\n\n- Who is there?\n- What do they want?\n")))),
      .valid("All sections", .files(TranslationExamples.files(TranslationExamples.good))),
    ])

  static func findings(_ name: Placed<String>, _ own: Anatomy, _ original: Anatomy) -> [TranslationFindings.Pending] {
    var present: [String: Int] = [:]
    for part in own.parts { present[part.role, default: 0] += 1 }
    return original.parts.filter { part in
      present[part.role, default: 0] -= 1
      return present[part.role, default: 0] < 0
    }.map { part in
      { source in
        Diagnostic(
          rule, in: source, at: name.span, "The translation has no section for “\(part.heading)” of its source",
          help: "Translate the section. If it is there, end its heading with `{#\(part.role)}`.")
      }
    }
  }
}
