package import Diagnostics

extension Document {
  /// The place of a block in the source: from its first byte to the end of its last line that is not empty. Always within the body.
  ///
  /// A list item starts at its mark, a heading at its `#`, a footnote at its `[^`. Line endings and blanks at the end are left out.
  func span(ofBlock index: Int) -> Span {
    switch nodes[index].kind {
    case .tableCell: return cellSpan(of: index)
    case .tableRow:
      let range = rowRange(of: index)
      return Span(range.lowerBound, range.upperBound)
    case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
      .footnoteDefinition, .table, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image,
      .strikethrough, .footnoteReference, .unknown:
      let start = firstByte(of: index)
      return Span(start, end(of: index, from: start))
    }
  }

  /// The part of a block on its first line, for when nothing narrower can be pointed at.
  package func firstLineSpan(of index: Int) -> Span {
    let whole = span(ofBlock: block(holding: index))
    let line = lines.range(of: lines.line(at: whole.start))
    return Span(whole.start, min(whole.end, trimmedEnd(of: whole.start..<line.upperBound)))
  }

  /// Where a heading's explicit `{#id}` is written; nil if it has none.
  package func explicitIDSpan(of heading: Heading) -> Span? {
    guard let id = heading.explicitID else { return nil }
    let written = Array("{#\(id)}".utf8)
    let whole = span(ofBlock: heading.node)
    var start = whole.end - written.count
    while start >= whole.start {
      if source.bytes[start..<(start + written.count)].elementsEqual(written) { return Span(start, start + written.count) }
      start -= 1
    }
    return firstLineSpan(of: heading.node)
  }

  /// The offset of a block's first byte.
  func firstByte(of index: Int) -> Int {
    let start = Int(nodes[index].start)
    switch nodes[index].kind {
    case .document:
      return source.bytes[body.start..<body.end].firstIndex { !ASCII.isSpace($0) } ?? body.start
    case .footnoteDefinition:
      // The parser gives the place after the label.
      let line = lines.range(of: Int(nodes[index].line))
      var position = contentStart(ofLine: Int(nodes[index].line), quotes: .max)
      while position + 1 < min(start, line.upperBound) {
        if source.bytes[position] == UInt8(ascii: "["), source.bytes[position + 1] == UInt8(ascii: "^") { return position }
        position += 1
      }
      return start
    case .paragraph, .heading:
      // The parser counts the link reference definitions that open a paragraph as part of it.
      guard start < body.end, source.bytes[start] == UInt8(ascii: "["), let first = leafContent(of: index).offsets.first else {
        return start
      }
      return Int(first)
    case .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .thematicBreak, .table, .tableRow, .tableCell, .text,
      .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
      return min(max(start, body.start), body.end)
    }
  }

  /// The end of a block's last line with anything on it but blanks and the marks of quotes.
  private func end(of index: Int, from start: Int) -> Int {
    let first = lines.line(at: start)
    var line = max(lastLine(of: index), first)
    let isQuoted = quoteDepth(of: index) > 0 || nodes[index].kind == .blockQuote
    while line > first {
      let range = lines.range(of: line)
      if !source.bytes[range].allSatisfy({ ASCII.isSpace($0) || (isQuoted && $0 == UInt8(ascii: ">")) }) { break }
      line -= 1
    }
    let range = lines.range(of: line)
    return trimmedEnd(of: max(start, range.lowerBound)..<range.upperBound)
  }

  /// The last line that can be a block's: as the parser has it, but above the block that follows.
  private func lastLine(of index: Int) -> Int {
    guard index > 0 else { return lines.count - 1 }
    let end = Int(nodes[index].endLine)
    let next = Int(nodes[index].end)
    guard next < nodes.count, nodes[next].line > nodes[index].line else { return end }
    if case .footnoteDefinition = nodes[next].kind { return end }
    return min(end, Int(nodes[next].line) - 1)
  }

  private func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, ASCII.isSpace(source.bytes[end - 1]) { end -= 1 }
    return end
  }

  private func cellSpan(of index: Int) -> Span {
    if let range = cellRange(of: index) {
      let end = trimmedEnd(of: range)
      let start = range.first { !ASCII.isSpace(source.bytes[$0]) } ?? end
      return Span(start, end)
    }
    return Span(at: parent(of: index).map { rowRange(of: $0).upperBound } ?? body.start)
  }
}
