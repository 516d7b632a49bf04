import Markdown
import Diagnostics

/// `structure/unknown-section`
enum UnknownSection {
  static let rule = Rule(
    "structure/unknown-section", .hint,
    summary: "A section that no role claims is pointed out.",
    why: "It may be a section that the schema knows, under a heading it does not recognise.",
    details:
      "Nothing is wrong with a section of your own. If it is one that the schema knows, mark it with `{#role}` at the end of its heading; if it is meant to be free, `allow` can excuse this rule.",
    examples: [
      .invalid("A heading of its own", .body("⟦## Something Else⟧\n\nText.\n")),
      .valid("A heading that is marked", .body("## Something to Ask {#questions}\n\n- Why?\n- How?\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard !context.schema.sections.isEmpty else { return [] }
    return article.sections.filter { $0.role == nil && $0.heading.level == 2 && !$0.isDisclaimer }
      .map { section in
        let missing = context.schema.sections.filter { !article.hasSection($0.role) }
        let nearest = nearest(to: Words(section.heading.text), among: missing, article)
        return Diagnostic(
          rule, in: article.source, at: article.headingSpan(section.heading), "No role of the schema claims “\(section.heading.text)”",
          help: nearest.map { "If it is the section `\($0.role)`, write `{#\($0.role)}` at the end of the heading." }
            ?? "If it is a section that the schema knows, write `{#role}` at the end of the heading.")
      }
  }

  /// The role that shares most words with the heading, by its sample heading and its name.
  private static func nearest(to words: Words, among specs: [SectionSpec], _ article: Article) -> SectionSpec? {
    let short: Set<String> = ["the", "a", "of", "to", "and", "in", "with", "is"]
    let wanted = Set(words.words).subtracting(short)
    var best: (score: Int, spec: SectionSpec)?
    for spec in specs {
      let known = Set(Words((spec.sampleHeading[article.language] ?? "") + " " + spec.role).words)
      let score = known.intersection(wanted).count
      if score > best?.score ?? 0 { best = (score, spec) }
    }
    return best?.spec
  }
}
