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
    children(of: list).map { ListItem(node: $0, text: plainText(of: $0)) }
  }

  /// Whether the paragraph is a label: its last words are text, and end in a colon.
  package func endsInColon(_ paragraph: Int) -> Bool {
    var last: Int?
    for node in subtree(of: paragraph) where nodes[node].kind == .text || nodes[node].kind == .code { last = node }
    guard let last, nodes[last].kind == .text else { return false }
    let literal = literal(of: last)
    let trimmed = literal.reversed().drop { $0 == 0x20 || $0 == 0x09 }
    if trimmed.first == UInt8(ascii: ":") { return true }
    return Array(trimmed.prefix(3)) == [0x9A, 0xBC, 0xEF]  // U+FF1A FULLWIDTH COLON, backwards
  }

  /// The text of a label without the colon and the space around it.
  package func label(of paragraph: Int) -> String {
    var text = Substring(plainText(of: paragraph))
    while let last = text.last, last.isWhitespace || last == ":" || last == "：" { text = text.dropLast() }
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
      if nodes[child].kind == .strong {
        var name = Substring(plainText(of: child))
        while let last = name.last, last.isPunctuation || last.isWhitespace { name = name.dropLast() }
        return name.isEmpty ? nil : String(name)
      }
      guard nodes[child].kind == .paragraph else { return nil }
      current = child
    }
    return nil
  }
}
