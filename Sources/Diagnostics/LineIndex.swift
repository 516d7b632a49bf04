/// The offsets at which the lines of a file start: built in one pass, searched in logarithmic time.
struct LineIndex: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8], contentStart: Int) {
    var starts = [contentStart]
    var offset = contentStart
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(offset)
      } else if byte == UInt8(ascii: "\r"), offset >= bytes.count || bytes[offset] != UInt8(ascii: "\n") {
        starts.append(offset)
      }
    }
    self.starts = starts
  }

  func location(of span: Span, in bytes: [UInt8]) -> Location {
    let first = position(of: span.start, in: bytes)
    let last = span.isEmpty ? first : position(of: span.end, in: bytes)
    return Location(
      line: first.line, column: first.column, endLine: last.line, endColumn: last.column,
      excerpt: excerpt(ofLine: first.line, in: bytes))
  }

  private func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let clamped = min(max(offset, starts[0]), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= clamped { low = middle } else { high = middle }
    }
    let scalars = bytes[starts[low]..<clamped].count { $0 & 0xC0 != 0x80 }
    return (low + 1, scalars + 1)
  }

  /// At most this many bytes of a line are kept: a longer line would not help anyone who reads the message.
  private static let longestExcerpt = 400

  private func excerpt(ofLine line: Int, in bytes: [UInt8]) -> String {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if end - start > Self.longestExcerpt {
      end = start + Self.longestExcerpt
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
