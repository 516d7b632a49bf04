import Markdown

/// Finds the labelled lists, questions and parts among the blocks of a passage.
struct PassageReader {
  let document: Document
  let blocks: [Int]
  let language: LanguageTag

  func passage(_ range: Range<Int>, content: ContentSpec) -> Passage {
    var lists: [NamedList] = []
    var emptyLabels: [Int] = []
    var questions: [Question] = []
    var questionLists: [[ListItem]] = []
    var parts: [Part] = []
    for position in range {
      let block = blocks[position]
      switch document.nodes[block].kind {
      case .paragraph:
        if let label = label(of: block) {
          let follower = position + 1 < range.upperBound ? blocks[position + 1] : nil
          if let follower, document.isList(follower) {
            lists.append(namedList(label, labelNode: block, list: follower, specs: content.lists))
          } else if !isAnswered(by: follower) {
            emptyLabels.append(block)
          }
        }
        if let spec = content.parts, let part = part(openedBy: block, spec) { parts.append(part) }
      case .list:
        // A list under its label was read with the label.
        let items = lists.last.flatMap { $0.node == block ? $0.items : nil } ?? document.items(of: block)
        let asked = items.count(where: \.isQuestion)
        if asked > 0, content.questions != nil || asked == items.count {
          questions.reserveCapacity(questions.count + asked)
          for item in items where item.isQuestion { questions.append(Question(item)) }
        }
        let isNamed = lists.last.map { $0.node == block && $0.name != nil } ?? false
        if asked > 0, !isNamed { questionLists.append(items) }
        if let spec = content.parts {
          for item in items { if let part = part(openedBy: item.node, spec) { parts.append(part) } }
        }
      case .document, .blockQuote, .item, .taskItem, .codeBlock, .htmlBlock, .heading, .thematicBreak, .footnoteDefinition, .table,
        .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough,
        .footnoteReference, .unknown:
        break
      }
    }
    return Passage(blocks: range, lists: lists, questions: questions, questionLists: questionLists, parts: parts, emptyLabels: emptyLabels)
  }

  /// The text of a paragraph that ends in a colon, without the colon.
  private func label(of paragraph: Int) -> String? {
    document.endsInColon(paragraph) ? document.label(of: paragraph) : nil
  }

  /// What a label may lead to instead of a list: a table, a quotation, code, a picture, words in quotation marks, or a question.
  private func isAnswered(by follower: Int?) -> Bool {
    guard let follower else { return false }
    switch document.nodes[follower].kind {
    case .blockQuote, .codeBlock, .table, .list:
      return true
    case .paragraph:
      let item = ListItem(node: follower, in: document)
      let isQuoted = item.text.unicodeScalars.first?.properties.isQuotationMark ?? false
      return isQuoted || item.isQuestion || document.isPicture(follower) || document.isMarker(follower)
    case .document, .item, .taskItem, .htmlBlock, .heading, .thematicBreak, .footnoteDefinition, .tableRow, .tableCell, .text, .softBreak,
      .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
      return false
    }
  }

  private func namedList(_ label: String, labelNode: Int, list: Int, specs: [ListSpec]) -> NamedList {
    let words = specs.isEmpty ? Words("") : Words(label)
    let spec = specs.first { spec in
      guard let patterns = spec.label[language] else { return false }
      return patterns.contains { $0.matchesAnywhere(in: words) }
    }
    return NamedList(name: spec?.name, label: label, labelNode: labelNode, node: list, items: document.items(of: list))
  }

  private func part(openedBy node: Int, _ spec: PartsSpec) -> Part? {
    if let name = document.boldOpening(of: node) { return Part(name: name, node: node) }
    guard let patterns = spec.patterns[language], !patterns.isEmpty else { return nil }
    let plain = document.plainBytes(of: node, enough: 1024)
    let first = Words(utf8: plain, atMost: 1)
    guard patterns.contains(where: { $0.canStart(with: first) }) else { return nil }
    let opening = String(decoding: plain, as: UTF8.self).prefix(120)
    let words = Words(opening)
    guard let covered = patterns.lazy.compactMap({ $0.coverage(atStartOf: words) }).first, covered > 1 else { return nil }
    let name = opening.split(whereSeparator: \.isWhitespace).prefix(covered - 1).joined(separator: " ")
    return Part(name: name, node: node)
  }
}
