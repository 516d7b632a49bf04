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

  /// The lists of a section that are too short or too long.
  static func check(_ section: Section, _ spec: SectionSpec, _ article: Article) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func check(_ list: CountedList) {
      guard !list.allowed.contains(list.count) else { return }
      findings.append(list.count < list.allowed.lowerBound ? TooFewItems.diagnostic(list, article) : TooManyItems.diagnostic(list, article))
    }
    for list in section.passage.lists {
      guard let listSpec = spec.content.lists.first(where: { $0.name == list.name }) else { continue }
      check(CountedList(name: listSpec.name, count: list.items.count, allowed: listSpec.items, node: list.labelNode, isLabelled: true))
    }
    if let allowed = spec.content.questions, let first = section.passage.questionLists.lazy.compactMap(\.first).first {
      let count = section.passage.questionLists.reduce(0) { $0 + $1.count }
      check(CountedList(name: nil, count: count, allowed: allowed, node: first.node, isLabelled: false))
    }
    return findings
  }
}
