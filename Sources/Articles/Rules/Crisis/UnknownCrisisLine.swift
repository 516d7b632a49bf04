import Markdown
import Diagnostics

/// `crisis/unknown-line`
enum UnknownCrisisLine {
  static let rule = Rule(
    "crisis/unknown-line", .error, isSafety: true,
    summary: "Every line that is written out is one of the registry.",
    why: "A number with one wrong digit rings somewhere else, or nowhere; the registry is where numbers are checked.",
    details: """
      Every number to call or text, in an article or a page, in its title, its words or behind a link, must be a number of a line in `crisis-lines.yml`. \
      Each item of a list in the disclaimer must have a number or an address, and all of them must belong to one usable line; the page then shows the \
      line as the registry has it. Years, dates, amounts, pages and the like are no numbers to call. A number of the site's own, such as an imprint \
      needs, is a line of the category `office`.
      """,
    examples: [
      .invalid("A number in the text", .body("Ring our friends on ⟦020 7946 0000⟧.\n")),
      .invalid(
        "An item with neither number nor address",
        .article(SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦- A helpline⟧\n"))),
      .invalid(
        "A number that no line has",
        .article(
          SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n- A helpline: ⟦020 7946 0000⟧\n"))),
      .invalid(
        "Numbers of two lines in one item",
        .article(SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦- 988 or 741741⟧\n"))),
      .invalid("A link that calls another number", .body("Call [this](⟦tel:02079460000⟧).\n")),
      .valid(
        "A line as the registry has it",
        .article(
          SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n- 988 Lifeline: 988, 24/7\n"))),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer else { return [] }
    return disclaimer.requests.flatMap { request -> [WrittenLine] in
      if case .list(let items) = request.kind { items } else { [] }
    }.flatMap { findings($0, article) }
  }

  static func diagnostic(_ judged: JudgedMention) -> Diagnostic {
    judged.diagnostic(
      rule, "No line of the registry has the number \(judged.written)",
      help: "Use a number of `crisis-lines.yml`, or take it out.")
  }

  private static func findings(_ item: WrittenLine, _ article: Article) -> [Diagnostic] {
    let document = article.document
    let span = document.firstLineSpan(of: item.node)
    let help = "Use a line of `crisis-lines.yml`, or write `[[crisis-lines]]` instead of the list."
    if !item.hasContact {
      // A marker in an item is told of by `crisis/misplaced-marker`.
      guard !document.textWithoutCode(of: item.node).contains(CrisisLinesMarker.opening) else { return [] }
      return [Diagnostic(rule, in: article.source, at: span, "This item has neither a number nor an address", help: help)]
    }
    guard item.isKnown else {
      // Its numbers are told one by one, each by the rule for what is wrong with it.
      return item.strangers.map { node in
        Diagnostic(
          rule, in: article.source, at: document.destinationSpan(of: node),
          "No usable line of the registry has “\(document.destinationString(of: node))”", help: help)
      }
    }
    guard item.line == nil else { return [] }
    return [
      Diagnostic(rule, in: article.source, at: span, "The numbers of this item belong to different lines", help: "Write one line an item.")
    ]
  }
}
