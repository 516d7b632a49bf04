extension InlineLocator {
  /// Moves the cursor over what stands before a node's children, or the whole of a node without any; nil if it is not there.
  mutating func enter(_ index: Int) -> Opening? {
    switch document.nodes[index].kind {
    case .text: return enterText(index)
    case .softBreak, .lineBreak: return enterBreak(index)
    case .code: return enterCode(index)
    case .htmlInline: return take(document.literal(of: index), as: .verbatim) ? .nothing : nil
    case .emphasis: return enterDelimiters(UInt8(ascii: "*"), UInt8(ascii: "_"), length: 1)
    case .strong: return enterDelimiters(UInt8(ascii: "*"), UInt8(ascii: "_"), length: 2)
    case .strikethrough:
      let length = run(of: UInt8(ascii: "~"), at: cursor)
      return length == 1 || length == 2 ? enterDelimiters(UInt8(ascii: "~"), UInt8(ascii: "~"), length: length) : nil
    case .link: return enterLink(index)
    case .image:
      guard byte(at: cursor) == UInt8(ascii: "!"), byte(at: cursor + 1) == UInt8(ascii: "[") else { return nil }
      cursor += 2
      return .bracket
    case .footnoteReference: return enterFootnoteReference()
    case .unknown, .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
      .footnoteDefinition, .table, .tableRow, .tableCell:
      return nil
    }
  }

  private mutating func enterText(_ index: Int) -> Opening? {
    let mode: TextMatcher.Mode =
      switch open.last?.opening {
      case .angle: .references
      case .bare: .verbatim
      case .bracket, .delimiters, .nothing, nil: .text
      }
    places[index - firstInline].mode = mode
    if take(document.literal(of: index), as: mode) { return .nothing }
    // The text of a bare address is as written, but that of a bare e-mail address went through the decoding of all text.
    places[index - firstInline].mode = .text
    return mode == .verbatim && take(document.literal(of: index), as: .text) ? .nothing : nil
  }

  private mutating func take(_ literal: ArraySlice<UInt8>, as mode: TextMatcher.Mode) -> Bool {
    guard let end = matcher.end(of: literal, in: content.bytes, from: cursor, mode) else { return false }
    cursor = end
    return true
  }

  private mutating func enterBreak(_ index: Int) -> Opening? {
    cursor = LinkSyntax.skipBlanks(content.bytes, from: cursor)
    if document.nodes[index].kind == .lineBreak, byte(at: cursor) == UInt8(ascii: "\\") {
      startHere(index)
      cursor += 1
    } else if document.nodes[index].kind == .softBreak {
      startHere(index)
    }
    guard let first = byte(at: cursor), ASCII.isLineEnd(first) else { return nil }
    cursor += first == UInt8(ascii: "\r") && byte(at: cursor + 1) == UInt8(ascii: "\n") ? 2 : 1
    return .nothing
  }

  private mutating func enterCode(_ index: Int) -> Opening? {
    let tick = UInt8(ascii: "`")
    let length = run(of: tick, at: cursor)
    guard length > 0 else { return nil }
    var position = cursor + length
    while position < content.count {
      let closing = run(of: tick, at: position)
      if closing == length {
        guard matches(code: (cursor + length)..<position, document.literal(of: index)) else { return nil }
        cursor = position + length
        return .nothing
      }
      position += max(closing, 1)
    }
    return nil
  }

  /// Whether a code span's literal is what stands between its backticks: line ends as spaces, perhaps without a space at each end.
  private func matches(code range: Range<Int>, _ literal: ArraySlice<UInt8>) -> Bool {
    var written: [UInt8] = []
    for position in range {
      let byte = content.bytes[position]
      if byte == UInt8(ascii: "\r"), position + 1 < range.upperBound, content.bytes[position + 1] == UInt8(ascii: "\n") { continue }
      if byte == 0 { written.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { written.append(ASCII.isLineEnd(byte) ? 0x20 : byte) }
    }
    return written[...] == literal || (written.count > 2 && written[1..<(written.count - 1)] == literal)
  }

  private mutating func enterDelimiters(_ one: UInt8, _ other: UInt8, length: Int) -> Opening? {
    guard let first = byte(at: cursor), first == one || first == other, run(of: first, at: cursor) >= length else { return nil }
    cursor += length
    return .delimiters(first, length)
  }

  private mutating func enterFootnoteReference() -> Opening? {
    guard byte(at: cursor) == UInt8(ascii: "["), byte(at: cursor + 1) == UInt8(ascii: "^") else { return nil }
    var position = cursor + 2
    while let next = byte(at: position), next != UInt8(ascii: "]") { position += 1 }
    guard position < content.count else { return nil }
    cursor = position + 1
    return .nothing
  }
}
