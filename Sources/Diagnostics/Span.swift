/// A half-open range of UTF-8 byte offsets in one source file, counted from the file's first byte (a byte order mark included).
package struct Span: Sendable, Hashable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The empty span before byte `offset`.
  package init(at offset: Int) {
    self.init(offset, offset)
  }

  package var length: Int { end - start }
  package var isEmpty: Bool { end == start }

  /// The smallest span that holds both.
  package func union(_ other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }
}
