import Diagnostics
import Markdown

/// `structure/missing-section`
enum MissingSection {
  static let rule = Rule(
    "structure/missing-section", .error,
    summary: "Every section that the schema requires is there.",
    why: "Readers who know one article of the site look for the same help in the next.",
    details: """
      The schema says which roles are required, always or in articles whose front matter has a certain value, and of which group of roles \
      at least one is. The finding points at the place where the section would stand. A heading inside a code block, quotation, list or \
      comment is no section.
      """,
    examples: [
      .invalid(
        "A story without its ending",
        .article(StructureExamples.story("More text.\n\n⟦## Disclaimer⟧"))),
      .invalid(
        "The heading in a code block",
        .article(StructureExamples.story("```\n## Staying\n```\n\n⟦## Disclaimer⟧"))),
      .valid("A story with it", .article(StructureExamples.story("## Staying\n\nText.\n\n## Disclaimer"))),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for spec in context.schema.sections where article.requires(spec) && !article.hasSection(spec.role) {
      let sample = spec.sampleHeading[article.language] ?? spec.role
      findings.append(
        Diagnostic(
          rule, in: article.source, at: place(for: spec, in: article, context.schema), "The section `\(spec.role)` is missing",
          help: "Add the heading `## \(sample)` with its text; or mark another heading as this section with `{#\(spec.role)}` at its end."))
    }
    for group in context.schema.oneOf where !group.contains(where: article.hasSection) {
      let names = group.map { "`\($0)`" }.joined(separator: " or ")
      findings.append(
        Diagnostic(
          rule, in: article.source, at: article.endOfSections, "One of the sections \(names) is missing",
          help: "Add one of them; `{#role}` at the end of a heading names its role."))
    }
    return findings
  }

  /// The heading before which the section belongs: the first later one of the schema that is present, else the disclaimer, else the end.
  private static func place(for spec: SectionSpec, in article: Article, _ schema: ArticleSchema) -> Span {
    let later = schema.sections.drop { $0.role != spec.role }.dropFirst().map(\.role)
    if let next = article.sections.first(where: { section in section.role.map(later.contains) ?? false }) {
      return article.headingSpan(next.heading)
    }
    return article.endOfSections
  }
}

extension Article {
  func requires(_ spec: SectionSpec) -> Bool {
    switch spec.requirement {
    case .optional: false
    case .required: true
    case .requiredWhen(let field, let values): values.contains(text(ofField: field) ?? "")
    }
  }

  /// The fields that `required-when` can ask for: the site's own, and these of every article.
  static func comparableFields(_ fields: [FieldSpec]) -> [String] {
    fields.filter { $0.core == nil }.map(\.name) + ["language", "author", "draft"]
  }

  /// A front-matter field as text, whoever declared it.
  private func text(ofField name: String) -> String? {
    switch name {
    case "language": language.tag
    case "author": metadata.author
    case "draft": String(metadata.isDraft)
    default: metadata.fields[name]?.text
    }
  }

  func headingSpan(_ heading: Heading) -> Span {
    document.firstLineSpan(of: heading.node)
  }

  /// Where a section could be added: the disclaimer's heading, or the end of the text.
  var endOfSections: Span {
    disclaimer.map { headingSpan($0.heading) } ?? endOfText
  }

  /// The empty span after the last character that is no white space.
  var endOfText: Span {
    var end = document.body.end
    while end > document.body.start, [0x20, 0x09, 0x0A, 0x0D].contains(source.bytes[end - 1]) { end -= 1 }
    return Span(at: end)
  }
}

enum StructureExamples {
  /// An article of the kind that must have a section `staying`; `sections` ends with the disclaimer's heading.
  static func story(_ sections: String) -> String {
    """
    ---
    title: Example
    date: 2026-01-01
    reviewed: 2026-06-01
    kind: story
    ---

    Text.

    \(sections)

    This is not a substitute for professional care.

    [[crisis-lines]]

    """
  }
}
