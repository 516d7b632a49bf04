/// A link reference definition: `[label]: destination "title"`.
struct ReferenceDefinition {
  let label: Range<Int>
  /// The destination as written, without angle brackets.
  let destination: Range<Int>
  /// The index after its last line ending.
  let end: Int

  /// - Parameter start: the index of the `[`, at the start of a line. The result is nil if there is no definition.
  init?(_ bytes: [UInt8], at start: Int) {
    guard let found = LinkSyntax.label(bytes, at: start), found.end < bytes.count, bytes[found.end] == UInt8(ascii: ":"),
      !bytes[found.inner].allSatisfy(ASCII.isSpace)
    else { return nil }
    let afterColon = Self.skipLineEnd(bytes, from: found.end + 1)
    guard let target = LinkSyntax.destination(bytes, at: afterColon), target.end > afterColon else { return nil }
    let beforeTitle = Self.skipLineEnd(bytes, from: target.end)
    var end: Int?
    if beforeTitle > target.end, let title = LinkSyntax.titleEnd(bytes, at: beforeTitle) { end = Self.lineEnd(bytes, from: title) }
    guard let end = end ?? Self.lineEnd(bytes, from: target.end) else { return nil }
    self.label = found.inner
    self.destination = target.inner
    self.end = end
  }

  /// The index after blanks and at most one line ending among them.
  private static func skipLineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    let position = LinkSyntax.skipBlanks(bytes, from: start)
    guard position < bytes.count, ASCII.isLineEnd(bytes[position]) else { return position }
    return LinkSyntax.skipBlanks(bytes, from: afterLineEnd(bytes, at: position))
  }

  /// The index after the line ending, if nothing but blanks stands before it; the end of the text is one.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    let position = LinkSyntax.skipBlanks(bytes, from: start)
    guard position < bytes.count else { return bytes.count }
    return ASCII.isLineEnd(bytes[position]) ? afterLineEnd(bytes, at: position) : nil
  }

  private static func afterLineEnd(_ bytes: [UInt8], at position: Int) -> Int {
    bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\n")
      ? position + 2 : position + 1
  }
}
