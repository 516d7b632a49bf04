import Diagnostics
import Markdown

/// `structure/section-order`
enum SectionOrder {
  static let rule = Rule(
    "structure/section-order", .error,
    summary: "Sections stand in the order that the schema asks for.",
    why: "One order in every article lets readers find their way without thinking.",
    details: "The schema's `after` and `before` say which roles must stand earlier or later, where they are present.",
    examples: [
      .invalid(
        "A section too early",
        .body(
          "⟦## How IFS Sees It⟧\n\n**One part** may speak.\n\n**Another part** may not.\n\n## The Traditional View\n\nIt is marked by:\n\n- this\n- that\n"
        )),
      .valid(
        "The other way round",
        .body(
          "## The Traditional View\n\nIt is marked by:\n\n- this\n- that\n\n## How IFS Sees It\n\n**One part** may speak.\n\n**Another part** may not.\n"
        )),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for spec in context.schema.sections where !spec.after.isEmpty || !spec.before.isEmpty {
      guard let position = article.position(ofFirst: spec.role) else { continue }
      let heading = article.sections[position].heading
      for other in spec.after {
        guard let later = article.position(ofFirst: other), later > position else { continue }
        findings.append(diagnostic("“\(heading.text)” must stand after “\(article.sections[later].heading.text)”", heading, article))
      }
      for other in spec.before {
        guard let earlier = article.position(ofFirst: other), earlier < position else { continue }
        findings.append(diagnostic("“\(heading.text)” must stand before “\(article.sections[earlier].heading.text)”", heading, article))
      }
    }
    return findings
  }

  private static func diagnostic(_ message: String, _ heading: Heading, _ article: Article) -> Diagnostic {
    Diagnostic(rule, in: article.source, at: article.headingSpan(heading), message, help: "Move the section.")
  }
}

extension Article {
  /// Where the first section with this role stands among the sections.
  fileprivate func position(ofFirst role: String) -> Int? {
    sections.firstIndex { $0.spec.map { $0.role == role } ?? false }
  }
}
