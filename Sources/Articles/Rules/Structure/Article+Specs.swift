import Diagnostics
import Markdown

/// A list whose length the schema bounds.
struct CountedList {
  /// The list's name; nil for the list of questions.
  let name: String?
  let count: Int
  let allowed: ClosedRange<Int>
  /// The label, or the first item of a list of questions, where a finding points.
  let node: Int
  let isLabelled: Bool

  var what: String { name.map { "The list `\($0)`" } ?? "The list of questions" }

  func span(in document: Document) -> Span {
    isLabelled ? document.span(of: node) : document.firstLineSpan(of: node)
  }

  /// The lists that are too short or too long.
  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    article.countedLists.filter { !$0.allowed.contains($0.count) }.map { list in
      list.count < list.allowed.lowerBound ? TooFewItems.diagnostic(list, article) : TooManyItems.diagnostic(list, article)
    }
  }
}

extension Article {
  fileprivate var countedLists: [CountedList] {
    sectionsWithSpecs.flatMap { section, spec -> [CountedList] in
      var counted: [CountedList] = section.passage.lists.compactMap { list in
        guard let listSpec = spec.content.lists.first(where: { $0.name == list.name }) else { return nil }
        return CountedList(
          name: listSpec.name, count: list.items.count, allowed: listSpec.items, node: list.labelNode, isLabelled: true)
      }
      let items = section.passage.questionLists.flatMap { $0 }
      if let allowed = spec.content.questions, let first = items.first {
        counted.append(
          CountedList(name: nil, count: items.count, allowed: allowed, node: first.node, isLabelled: false))
      }
      return counted
    }
  }
}
