/// What follows the `]` of an inline link: `(destination "title")`.
struct InlineLinkTail {
  /// The index after the `)`.
  let end: Int
  /// The destination as written, without angle brackets.
  let destination: Range<Int>

  /// - Parameter start: the index of the `(`. The result is nil if there is no such tail.
  init?(_ bytes: [UInt8], at start: Int) {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "("),
      let found = LinkSyntax.destination(bytes, at: LinkSyntax.skipSpaces(bytes, from: start + 1))
    else { return nil }
    var position = LinkSyntax.skipSpaces(bytes, from: found.end)
    if position > found.end, let title = LinkSyntax.titleEnd(bytes, at: position) {
      position = LinkSyntax.skipSpaces(bytes, from: title)
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ")") else { return nil }
    end = position + 1
    destination = found.inner
  }
}
