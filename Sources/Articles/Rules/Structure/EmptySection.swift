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
    var findings: [Diagnostic] = []
    for section in article.sections { check(section, article, &findings) }
    return findings
  }

  private static func check(_ section: Section, _ article: Article, _ findings: inout [Diagnostic]) {
    let isEmpty = section.passage.blocks.allSatisfy { position in
      let kind = article.document.nodes[article.blocks[position]].kind
      return kind == .htmlBlock || kind == .thematicBreak
    }
    if isEmpty {
      findings.append(
        Diagnostic(
          rule, in: article.source, at: article.headingSpan(section.heading), "There is nothing under “\(section.heading.text)”",
          help: "Write what the heading promises, or remove it."))
    }
    for inner in section.subsections { check(inner, article, &findings) }
  }
}
