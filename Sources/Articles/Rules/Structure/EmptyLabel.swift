import Markdown
import Diagnostics

/// `structure/empty-label`
enum EmptyLabel {
  static let rule = Rule(
    "structure/empty-label", .error,
    summary: "A paragraph that ends in a colon has a list, quotation or the like under it.",
    why: "A label with nothing under it is a list that was lost, and no reader can tell what stood there.",
    details:
      "What may follow: a list, a table, a quotation, code, a picture, or a paragraph that opens with a quotation mark or is a question.",
    examples: [
      .invalid("A label before plain text", .body("## A Thought\n\n⟦It often shows as:⟧\n\nAnd so on.\n")),
      .invalid("A label at the end", .body("## A Thought\n\n⟦It often shows as:⟧\n")),
      .valid("A label before a list", .body("## A Thought\n\nIt often shows as:\n\n- this\n- that\n")),
      .valid("A label before a question", .body("## A Thought\n\nThen it asks:\n\nWho is afraid here?\n")),
      .valid("A label before words that are said", .body("## A Thought\n\nSay to it:\n\n“I see you.”\n")),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    // Every block belongs to one section at most when only the sections themselves are asked, not the ones inside them.
    (article.introduction.emptyLabels + article.sections.flatMap(\.passage.emptyLabels)).map { node in
      Diagnostic(
        rule, in: article.source, at: article.document.span(of: node),
        "Nothing stands under the label “\(article.document.label(of: node))”",
        help: "Write the list that it announces, or end the sentence with a full stop.")
    }
  }
}
