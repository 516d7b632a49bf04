import Diagnostics

/// The text of a block that holds inlines, as the parser saw it: the marks of quotes and indentation at the starts of lines are
/// gone. Each byte knows where in the source it is.
struct LeafContent: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The offset in the source of each byte.
  private(set) var offsets: [Int32] = []

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(Int32(truncatingIfNeeded: offset))
  }

  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    for offset in range { append(source[offset], at: offset) }
  }

  mutating func removeFirst(_ count: Int) {
    bytes.removeFirst(count)
    offsets.removeFirst(count)
  }

  /// Takes blanks and line ends off both ends.
  mutating func trim() {
    while let last = bytes.last, ASCII.isSpace(last) {
      bytes.removeLast()
      offsets.removeLast()
    }
    removeFirst(bytes.prefix(while: ASCII.isSpace).count)
  }

  /// The part of the source from the first to the last of these bytes; an empty span where they would be if there are none.
  func span(_ range: Range<Int>) -> Span? {
    guard range.lowerBound >= 0, range.upperBound <= count, let last = offsets.last else { return nil }
    guard !range.isEmpty else {
      return Span(at: range.lowerBound < count ? Int(offsets[range.lowerBound]) : Int(last) + 1)
    }
    return Span(Int(offsets[range.lowerBound]), Int(offsets[range.upperBound - 1]) + 1)
  }
}
