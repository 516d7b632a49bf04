import Diagnostics

extension Document {
  /// The content of a paragraph, heading or table cell; empty for another node.
  func leafContent(of index: Int) -> LeafContent {
    switch nodes[index].kind {
    case .paragraph:
      return linesContent(of: index)
    case .heading(let level):
      return atxContent(of: index, level: level) ?? linesContent(of: index)
    case .tableCell:
      return cellContent(of: index)
    case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .thematicBreak, .footnoteDefinition, .table,
      .tableRow, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough,
      .footnoteReference, .unknown:
      return LeafContent()
    }
  }

  /// The lines of a paragraph or of a heading with an underline, without the link reference definitions that open it.
  private func linesContent(of index: Int) -> LeafContent {
    let node = nodes[index]
    var content = LeafContent()
    content.append(Int(node.start)..<max(Int(node.start), lines.range(of: Int(node.line)).upperBound), of: source.bytes)
    let quotes = quoteDepth(of: index)
    if node.endLine > node.line {
      for line in Int(node.line + 1)...Int(node.endLine) {
        content.append(contentStart(ofLine: line, quotes: quotes)..<lines.range(of: line).upperBound, of: source.bytes)
      }
    }
    var textStart = 0
    while let definition = ReferenceDefinition(content.bytes, at: textStart) { textStart = definition.end }
    content.removeFirst(textStart)
    return content
  }

  /// What follows the `#`s of a heading; nil if it has an underline instead.
  private func atxContent(of index: Int, level: Int) -> LeafContent? {
    let end = lines.range(of: Int(nodes[index].line)).upperBound
    var position = Int(nodes[index].start)
    while position < end, source.bytes[position] == UInt8(ascii: "#") { position += 1 }
    guard position - Int(nodes[index].start) == level, position == end || ASCII.isSpace(source.bytes[position]) else { return nil }
    var content = LeafContent()
    content.append(position..<end, of: source.bytes)
    content.trim()
    return content
  }

  /// The number of block quotes around node `index` in the source. The parser takes footnotes out of theirs, so these are counted
  /// by their marks.
  func quoteDepth(of index: Int) -> Int {
    var depth = 0
    var current = index
    while let parent = parent(of: current) {
      current = parent
      if nodes[parent].kind == .blockQuote {
        depth += 1
      } else if case .footnoteDefinition = nodes[parent].kind {
        let before = lines.range(of: Int(nodes[parent].line)).lowerBound..<firstByte(of: parent)
        depth += source.bytes[before].count { $0 == UInt8(ascii: ">") }
      }
    }
    return depth
  }

  /// Where the text of a line starts, after indentation and the marks of at most `quotes` block quotes.
  func contentStart(ofLine line: Int, quotes: Int) -> Int {
    let range = lines.range(of: line)
    var position = skipBlanks(from: range.lowerBound, to: range.upperBound)
    var left = quotes
    while left > 0, position < range.upperBound, source.bytes[position] == UInt8(ascii: ">") {
      position = skipBlanks(from: position + 1, to: range.upperBound)
      left -= 1
    }
    return position
  }

  private func skipBlanks(from start: Int, to end: Int) -> Int {
    var position = start
    while position < end, ASCII.isBlank(source.bytes[position]) { position += 1 }
    return position
  }
}
