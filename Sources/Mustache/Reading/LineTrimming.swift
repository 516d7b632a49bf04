import Diagnostics

/// Finds the tags that have a line of their own, which takes part in the text neither with its blanks nor with its line break.
///
/// A section, comment, partial or closing tag has a line of its own when nothing but blanks stands beside it. A parent counts from
/// its opening to its closing tag. A block has whole lines when nothing but blanks stands before its opening tag, and either nothing
/// but blanks behind that tag, or the closing tag in the same line with nothing but blanks behind it.
struct LineTrimming {
  private let bytes: [UInt8]
  private let contentStart: Int
  private(set) var tokens: [Token]

  init(_ tokens: [Token], of source: Source) {
    self.tokens = tokens
    self.bytes = source.bytes
    self.contentStart = source.contentStart
  }

  mutating func trim() {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted, .partial, .silent: trimAlone(index)
      case .parent: trimParent(index)
      case .block: trimBlock(index)
      case .close where !isBlockOrParent(tokens[index].match): trimAlone(index)
      case .text, .variable, .unescaped, .broken, .close: break
      }
    }
    for index in tokens.indices where tokens[index].kind == .text {
      var start = tokens[index].span.start
      var end = tokens[index].span.end
      if index > 0, let cut = tokens[index - 1].lineEnd { start = max(start, cut) }
      if index + 1 < tokens.count, let cut = tokens[index + 1].lineStart { end = min(end, cut) }
      tokens[index].span = Span(start, end)
    }
  }

  private func isBlockOrParent(_ index: Int?) -> Bool {
    guard let index else { return false }
    return tokens[index].kind == .block || tokens[index].kind == .parent
  }

  private mutating func trimAlone(_ index: Int) {
    guard let start = lineStart(before: tokens[index].span.start), let end = lineEnd(after: tokens[index].span.end) else { return }
    tokens[index].lineStart = start
    tokens[index].lineEnd = end
  }

  private mutating func trimParent(_ index: Int) {
    guard let closing = tokens[index].match, let start = lineStart(before: tokens[index].span.start),
      let end = lineEnd(after: tokens[closing].span.end)
    else { return }
    tokens[index].lineStart = start
    tokens[closing].lineEnd = end
  }

  private mutating func trimBlock(_ index: Int) {
    guard let closing = tokens[index].match else { return trimAlone(index) }
    let opening = tokens[index].span
    if tokens[index].parent != nil {
      if let end = lineEnd(after: opening.end), end <= tokens[closing].span.start { tokens[index].lineEnd = end }
      tokens[closing].lineStart = lineStart(before: tokens[closing].span.start)
      return
    }
    let end = lineEnd(after: tokens[closing].span.end)
    if let start = lineStart(before: opening.start) {
      if let inside = lineEnd(after: opening.end), inside <= tokens[closing].span.start {
        tokens[index].lineStart = start
        tokens[index].lineEnd = inside
        tokens[closing].lineStart = lineStart(before: tokens[closing].span.start)
        tokens[closing].lineEnd = end
        return
      }
      if end != nil, !bytes[opening.end..<tokens[closing].span.start].contains(where: \.isLineBreak) {
        tokens[index].lineStart = start
        tokens[closing].lineEnd = end
        return
      }
    }
    trimAlone(closing)
  }

  /// The start of the line when only blanks stand between it and `offset`.
  private func lineStart(before offset: Int) -> Int? {
    var start = offset
    while start > contentStart, bytes[start - 1].isBlank { start -= 1 }
    return start == contentStart || bytes[start - 1] == UInt8(ascii: "\n") ? start : nil
  }

  /// The start of the next line, or the end of the file, when only blanks and a line break (LF or CRLF) stand between `offset` and it.
  private func lineEnd(after offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == UInt8(ascii: "\n") { return end + 1 }
    if bytes[end] == UInt8(ascii: "\r"), end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\n") { return end + 2 }
    return nil
  }
}
