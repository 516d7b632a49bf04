import Diagnostics

extension Document {
  /// The trimmed content of a table cell, with `\|` read as `|`; empty for a cell that the row does not have.
  func cellContent(of index: Int) -> LeafContent {
    guard let range = cellRange(of: index) else { return LeafContent() }
    var content = LeafContent()
    for offset in range {
      if source.bytes[offset] == UInt8(ascii: "\\"), offset + 1 < range.upperBound, source.bytes[offset + 1] == UInt8(ascii: "|") {
        continue
      }
      content.append(source.bytes[offset], at: offset)
    }
    content.trim()
    return content
  }

  /// The bytes of the source between a table cell's pipes; nil for a cell that the row does not have.
  func cellRange(of index: Int) -> Range<Int>? {
    guard let row = parent(of: index) else { return nil }
    var column = 0
    for cell in children(of: row) {
      if cell == index { break }
      column += 1
    }
    let range = rowRange(of: row)
    var position = range.lowerBound
    if position < range.upperBound, source.bytes[position] == UInt8(ascii: "|") { position += 1 }
    while true {
      var end = position
      while end < range.upperBound, source.bytes[end] != UInt8(ascii: "|") || source.bytes[end - 1] == UInt8(ascii: "\\") { end += 1 }
      if column == 0 { return position < range.upperBound ? position..<end : nil }
      guard end < range.upperBound else { return nil }
      column -= 1
      position = end + 1
    }
  }

  /// The text of a table row, without its line ending.
  func rowRange(of row: Int) -> Range<Int> {
    let line = Int(nodes[row].line)
    // A table that opens a list item shares its first line with the item's mark; only there is the parser's own start better.
    var first = contentStart(ofLine: line, quotes: quoteDepth(of: row))
    if nodes[row].kind == .tableRow(isHeader: true) { first = max(first, Int(nodes[row].start)) }
    var end = lines.range(of: line).upperBound
    while end > first, ASCII.isSpace(source.bytes[end - 1]) { end -= 1 }
    return first..<end
  }
}
