package import Markdown

/// The shapes that the anatomy of an article is made of.
extension Document {
  package func isList(_ node: Int) -> Bool {
    if case .list = nodes[node].kind { true } else { false }
  }

  package func isParagraph(_ node: Int) -> Bool {
    if case .paragraph = nodes[node].kind { true } else { false }
  }

  /// The items of a list, without those of lists inside it.
  package func items(of list: Int) -> [ListItem] {
    var items: [ListItem] = []
    items.reserveCapacity(children(of: list).count { _ in true })
    for child in children(of: list) { items.append(ListItem(node: child, in: self)) }
    return items
  }

  /// Where the last text of a node stands in `text`, if nothing else that is read stands behind it; empty otherwise.
  func lastWords(of node: Int) -> Range<Int> {
    let last = nodes[Int(nodes[node].end) - 1]
    return if case .text = last.kind { Int(last.literal.lowerBound)..<Int(last.literal.upperBound) } else { 0..<0 }
  }

  /// Whether the paragraph is a label: its last words are text, and end in a colon.
  package func endsInColon(_ paragraph: Int) -> Bool {
    for node in subtree(of: paragraph).reversed() {
      switch nodes[node].kind {
      case .text:
        let start = Int(nodes[node].literal.lowerBound)
        var end = Int(nodes[node].literal.upperBound)
        while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
        // The full-width colon is three bytes long.
        return end > start && text[end - 1] == UInt8(ascii: ":")
          || end - start >= 3 && text[end - 3] == 0xEF && text[end - 2] == 0xBC && text[end - 1] == 0x9A
      case .code: return false
      case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
        .footnoteDefinition, .table, .tableRow, .tableCell, .softBreak, .lineBreak, .htmlInline, .emphasis, .strong, .link, .image,
        .strikethrough, .footnoteReference, .unknown:
        continue
      }
    }
    return false
  }

  /// The text of a label without the colon and the space around it.
  package func label(of paragraph: Int) -> String {
    let plain = plainBytes(of: paragraph)
    // Nearly all labels end in a letter and one colon.
    if plain.last == UInt8(ascii: ":"), let letter = plain.dropLast().last, (letter | 0x20) &- 0x61 < 26 {
      return String(decoding: plain.dropLast(), as: UTF8.self)
    }
    var text = Substring(String(decoding: plain, as: UTF8.self))
    while let last = text.last, last.isWhitespace || last == ":" || last == "：" { text.removeLast() }
    return String(text)
  }

  /// Whether the paragraph holds pictures and nothing else.
  func isPicture(_ paragraph: Int) -> Bool {
    let kinds = children(of: paragraph).map { nodes[$0].kind }
    return kinds.contains(.image) && kinds.allSatisfy { $0 == .image || $0 == .softBreak }
  }

  /// The bold text that a paragraph or list item opens with, without punctuation at its end.
  func boldOpening(of node: Int) -> String? {
    var current = node
    while let child = children(of: current).first(where: { _ in true }) {
      if case .strong = nodes[child].kind {
        var name = Substring(plainText(of: child))
        if let byte = name.utf8.last, (byte | 0x20) &- 0x61 < 26 { return String(name) }
        while let last = name.last, last.isPunctuation || last.isWhitespace { name.removeLast() }
        return name.isEmpty ? nil : String(name)
      }
      guard isParagraph(child) else { return nil }
      current = child
    }
    return nil
  }
}
