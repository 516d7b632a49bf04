import Markdown
import Diagnostics

/// `crisis/unknown-line`
enum UnknownCrisisLine {
  static let rule = Rule(
    "crisis/unknown-line", .error, isSafety: true,
    summary: "Every line that is written out is one of the registry.",
    why: "A number with one wrong digit rings somewhere else, or nowhere; the registry is where numbers are checked.",
    details: """
      Each item of a list in the disclaimer must have a number or an address, and all of its numbers and addresses must belong to one usable \
      line of `crisis-lines.yml`. The page then shows the line as the registry has it. Elsewhere, in articles and in pages, a link that \
      calls or texts must have a number of the registry; numbers in plain text are not looked at.
      """,
    examples: [
      .invalid(
        "An item with neither number nor address",
        .article(SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦- A helpline⟧\n"))),
      .invalid(
        "A number that no line has",
        .article(SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n- Samaritans: ⟦116 124⟧\n"))),
      .invalid(
        "Numbers of two lines in one item",
        .article(SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦- Call 988 or 116 123⟧\n"))),
      .invalid("A link that calls another number", .body("Call [this](⟦tel:116124⟧).\n")),
      .valid(
        "A line as the registry has it",
        .article(
          SafetyExamples.article("## Disclaimer\n\nThis is not a substitute for professional care.\n\n- 988 Lifeline: 988, 24/7\n"))),
    ])

  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    let lists = listed(in: article)
    return lists + links(in: article.document, outside: article.disclaimer?.requests.map(\.node) ?? [], context.registry)
  }

  /// Links that call or text a number which no usable line has, wherever they stand; those of written-out lines are told by item.
  static func links(in document: Document, outside lists: [Int], _ registry: Registry) -> [Diagnostic] {
    let told = lists.map(document.subtree)
    return document.nodes.indices.filter { document.nodes[$0].kind == .link }.compactMap { node in
      guard case .absolute(let scheme) = Destination(document.destinationString(of: node)), scheme == .tel || scheme == .sms else {
        return nil
      }
      guard !told.contains(where: { $0.contains(node) }) else { return nil }
      let digits = Registry.digits(document.destinationString(of: node))
      guard !registry.lines(withDigits: digits).contains(where: \.isUsable) else { return nil }
      return Diagnostic(
        rule, in: document.source, at: document.destinationSpan(of: node), "No usable line of the registry has the number of this link",
        help: "Use a number of `crisis-lines.yml`, or take the link out.")
    }
  }

  private static func listed(in article: Article) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer else { return [] }
    return disclaimer.requests.flatMap { request -> [WrittenLine] in
      if case .list(let items) = request.kind { items } else { [] }
    }.flatMap { findings($0, article) }
  }

  private static func findings(_ item: WrittenLine, _ article: Article) -> [Diagnostic] {
    let document = article.document
    let span = document.firstLineSpan(of: item.node)
    let help = "Use a line of `crisis-lines.yml`, or write `[[crisis-lines]]` instead of the list."
    if item.contacts.isEmpty {
      // A marker in an item is told of by `crisis/misplaced-marker`.
      guard !document.textWithoutCode(of: item.node).contains(CrisisLinesMarker.opening) else { return [] }
      return [Diagnostic(rule, in: article.source, at: span, "This item has neither a number nor an address", help: help)]
    }
    guard item.strangers.isEmpty else {
      return item.strangers.map { contact in
        let place = contact.range.flatMap { $0.isEmpty ? nil : document.span(ofText: $0, in: contact.node) }
        return Diagnostic(
          rule, in: article.source, at: place ?? document.destinationSpan(of: contact.node),
          "No usable line of the registry has “\(contact.text)”", help: help)
      }
    }
    guard item.line == nil else { return [] }
    return [
      Diagnostic(rule, in: article.source, at: span, "The numbers of this item belong to different lines", help: "Write one line an item.")
    ]
  }
}
