import Markdown
import Diagnostics

/// `structure/empty-section`
enum EmptySection {
  static let rule = Rule(
    "structure/empty-section", .error,
    summary: "Every heading has text under it.",
    why: "A heading promises something; an empty one sends the reader away with nothing.",
    details: "Pictures, lists and tables count as text; a comment does not. The disclaimer is checked by rules of its own.",
    examples: [
      .invalid("A heading without text", .body("⟦## A Thought⟧\n\n## A Note\n\nWritten with care.\n")),
      .invalid("A deeper heading without text", .body("## A Thought\n\nText.\n\n⟦### Inside⟧\n\n## Another\n\nText.\n")),
      .valid("A heading with text", .body("## A Thought\n\nText.\n")),
      .valid("A heading with text under a deeper heading", .body("## A Thought\n\n### Inside\n\nText.\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    article.allSections.filter { section in
      section.passage.blocks.allSatisfy { position in
        let kind = article.document.nodes[article.blocks[position]].kind
        return kind == .htmlBlock || kind == .thematicBreak
      }
    }.map { section in
      Diagnostic(
        rule, in: article.source, at: article.headingSpan(section.heading), "There is nothing under “\(section.heading.text)”",
        help: "Write what the heading promises, or remove it.")
    }
  }
}

extension Article {
  /// Every section and subsection in order, without the disclaimer.
  var allSections: [Section] {
    var all: [Section] = []
    all.reserveCapacity(sections.count)
    func add(_ section: Section) {
      all.append(section)
      section.subsections.forEach(add)
    }
    sections.forEach(add)
    return all
  }
}
