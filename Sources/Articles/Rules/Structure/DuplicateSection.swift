import Diagnostics
import Markdown

/// `structure/duplicate-section`
enum DuplicateSection {
  static let rule = Rule(
    "structure/duplicate-section", .error,
    summary: "No section stands there more often than the schema allows, and no id is used twice.",
    why: "Of two sections with one role only one can be what readers, lists and links expect.",
    details: "A role may stand once unless the schema's `most` says otherwise. An id in braces, `{#id}`, must be the only one of its name.",
    examples: [
      .invalid("Two sections of one role", .body("## Questions\n\n- Why?\n- How?\n\n⟦## Questions Again⟧\n\n- Why?\n- How?\n")),
      .invalid("One id twice", .body("## One {#here}\n\nText.\n\n## Two ⟦{#here}⟧\n\nText.\n")),
      .invalid("Two disclaimers", .body("⟦## Disclaimer⟧\n\nThis is not a substitute for professional care.\n\n[[crisis-lines]]\n")),
      .valid("One of each", .body("## Questions\n\n- Why?\n- How?\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    // Most roles are there once or not at all.
    for spec in context.schema.sections where article.sections.count(where: { $0.role == spec.role }) > spec.maximum {
      let sections = article.sections(spec.role)
      for section in sections.dropFirst(spec.maximum) {
        let first = sections.first.map { article.source.location(of: article.headingSpan($0.heading)).line } ?? 0
        findings.append(
          diagnostic(
            "The section `\(spec.role)` stands here again; the first is on line \(first)",
            help: "Make one section of the two, or give this heading other words.",
            at: article.headingSpan(section.heading), article))
      }
    }
    if let disclaimer = article.disclaimer {
      if article.sections.contains(where: \.isDisclaimer) {
        findings.append(
          diagnostic(
            "The article has more than one disclaimer", help: "Keep one of them, at the end.", at: article.headingSpan(disclaimer.heading),
            article))
      }
    }
    return findings + duplicateIDs(article)
  }

  private static func duplicateIDs(_ article: Article) -> [Diagnostic] {
    article.document.headings.compactMap { heading in
      guard let id = heading.explicitID, heading.duplicateOfExplicit != nil else { return nil }
      let line = article.headingSpan(heading)
      let mark = Array("{#\(id)}".utf8)
      let start = (line.start..<line.end).last { article.source.bytes[$0..<line.end].starts(with: mark) }
      let span = start.map { Span($0, $0 + mark.count) } ?? line
      return diagnostic("The id `\(id)` is used twice", help: "Give this heading an id of its own.", at: span, article)
    }
  }

  private static func diagnostic(_ message: String, help: String, at span: Span, _ article: Article) -> Diagnostic {
    Diagnostic(rule, in: article.source, at: span, message, help: help)
  }
}
