import Diagnostics

/// The text of one template without the indentation that an argument's lines have in common.
///
/// What fills a block is written with the indentation of its own place, and read with the indentation of the block's place.
struct Indentation {
  private let outline: Outline
  private let bytes: [UInt8]
  /// The blanks that are taken from the start of each line, as far as they stand there.
  private var common: Range<Int> = 0..<0

  init(_ outline: Outline) {
    self.outline = outline
    self.bytes = outline.source.bytes
  }

  func token(_ index: Int) -> Token { outline.tokens[index] }

  /// Hands out the bytes of a text, less the common indentation of each line that starts in it.
  func forEachPiece(of span: Span, _ body: (ArraySlice<UInt8>) -> Void) {
    if common.isEmpty { return body(bytes[span.start..<span.end]) }
    var start = span.start
    while start < span.end {
      if isLineStart(start) { start = shortened(start..<span.end).lowerBound }
      let end = bytes[start..<span.end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? span.end
      body(bytes[start..<end])
      start = end
    }
  }

  /// The blanks before a tag with a line of its own.
  func before(_ token: Token) -> ArraySlice<UInt8> {
    guard let start = token.lineStart else { return [] }
    return bytes[shortened(start..<token.span.start)]
  }

  /// What stands before each line that fills a block: the blanks of the first line of its own content, else those of its tag.
  func ofBlock(_ index: Int) -> ArraySlice<UInt8> {
    let token = outline.tokens[index]
    guard var line = token.lineEnd, let match = token.match else { return before(token) }
    let end = outline.tokens[match].span.start
    while line < end {
      var offset = line
      while offset < end, bytes[offset].isBlank { offset += 1 }
      if offset == end { break }
      if !bytes[offset].isLineBreak { return bytes[shortened(line..<offset)] }
      line = bytes[offset..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
    }
    return before(token)
  }

  /// The line break that a closing tag takes with it.
  func lineBreak(behind index: Int?) -> ArraySlice<UInt8> {
    guard let index, let end = outline.tokens[index].lineEnd, end > 0, bytes[end - 1] == UInt8(ascii: "\n") else { return [] }
    let start = end > 1 && bytes[end - 2] == UInt8(ascii: "\r") ? end - 2 : end - 1
    return bytes[start..<end]
  }

  /// Takes from now on what all lines of an argument have in common, when its content starts on a line of its own.
  mutating func removeCommon(ofArgument index: Int) {
    common = 0..<0
    guard outline.tokens[index].lineEnd != nil, let end = outline.tokens[index].match else { return }
    var found: Range<Int>?
    var next = index + 1
    while next < end {
      let token = outline.tokens[next]
      switch token.kind {
      case .text: forEachLine(of: token.span) { join($0, &found) }
      case .partial, .parent, .block:
        if let start = token.lineStart { join(start..<token.span.start, &found) } else { joinIfFirst(token, &found) }
      case .variable, .unescaped, .section, .inverted, .close, .silent, .broken:
        if token.lineStart == nil { joinIfFirst(token, &found) }
      }
      next = token.kind == .parent ? (token.match ?? next) + 1 : next + 1
    }
    common = found ?? 0..<0
  }

  private func joinIfFirst(_ token: Token, _ found: inout Range<Int>?) {
    if isLineStart(token.span.start) { join(token.span.start..<token.span.start, &found) }
  }

  /// Hands out the blanks at the start of each line that is not blank.
  private func forEachLine(of span: Span, _ body: (Range<Int>) -> Void) {
    var start = span.start
    while start < span.end {
      if isLineStart(start) {
        var offset = start
        while offset < span.end, bytes[offset].isBlank { offset += 1 }
        if offset == span.end || !bytes[offset].isLineBreak { body(start..<offset) }
      }
      start = bytes[start..<span.end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? span.end
    }
  }

  private func join(_ blanks: Range<Int>, _ found: inout Range<Int>?) {
    guard let known = found else {
      found = blanks
      return
    }
    var count = 0
    while count < min(known.count, blanks.count), bytes[known.lowerBound + count] == bytes[blanks.lowerBound + count] { count += 1 }
    found = known.lowerBound..<known.lowerBound + count
  }

  private func shortened(_ line: Range<Int>) -> Range<Int> {
    var count = 0
    while count < min(common.count, line.count), bytes[common.lowerBound + count] == bytes[line.lowerBound + count] { count += 1 }
    return line.lowerBound + count..<line.upperBound
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == outline.source.contentStart || bytes[offset - 1] == UInt8(ascii: "\n")
  }
}
