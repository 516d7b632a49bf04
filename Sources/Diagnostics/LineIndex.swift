/// The offsets at which the lines of a file start: built in one pass, searched in logarithmic time.
struct LineIndex: Sendable {
  private let starts: [Int]
  /// Whether the whole file is valid UTF-8, so that scalars can be counted without decoding them.
  private let isValid: Bool
  /// How many bytes continue a scalar before each block of the file, so that a position far into a line is found without counting the line.
  private let continuations: [Int]

  private static let block = 1024

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
    isValid = (try? UTF8Span(validating: bytes.span)) != nil
    var count = 0
    continuations = stride(from: 0, through: bytes.count, by: Self.block).map { start in
      defer { count += bytes[start..<min(start + Self.block, bytes.count)].count(where: Self.continues) }
      return count
    }
  }

  func location(of span: Span, in bytes: [UInt8]) -> Location {
    let start = clamped(span.start, in: bytes)
    let first = position(of: start, in: bytes)
    let last = span.isEmpty ? first : position(of: clamped(span.end, in: bytes), in: bytes)
    let excerpt = excerpt(around: start, ofLine: first.line, in: bytes)
    return Location(
      line: first.line, column: first.column, endLine: last.line, endColumn: last.column,
      excerpt: excerpt.text, excerptColumn: excerpt.column)
  }

  private func clamped(_ offset: Int, in bytes: [UInt8]) -> Int {
    min(max(offset, starts[0]), bytes.count)
  }

  private func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let line = max(1, starts.endOfPrefix { $0 <= offset })
    return (line, scalars(in: starts[line - 1]..<offset, of: bytes) + 1)
  }

  /// The number of scalars that a range of bytes decodes to; what is not UTF-8 counts as the U+FFFDs that it is shown as.
  private func scalars(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    guard isValid else { return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count }
    return range.count - (continuations(before: range.upperBound, in: bytes) - continuations(before: range.lowerBound, in: bytes))
  }

  private func continuations(before offset: Int, in bytes: [UInt8]) -> Int {
    let block = offset / Self.block
    return continuations[block] + bytes[block * Self.block..<offset].count(where: Self.continues)
  }

  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// A line longer than this many bytes is kept only around the span: more would not help anyone who reads the message.
  private static let longestExcerpt = 400
  /// How many bytes of a longer line are kept before the span.
  private static let lead = 160

  private func excerpt(around offset: Int, ofLine line: Int, in bytes: [UInt8]) -> (text: String, column: Int) {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    guard end - start > Self.longestExcerpt else {
      return (String(decoding: bytes[start..<end], as: UTF8.self), 1)
    }
    let earliest = max(start, min(offset - Self.lead, end - Self.longestExcerpt))
    let from = scalarStart(earliest, in: bytes)
    let to = earliest + Self.longestExcerpt < end ? scalarStart(earliest + Self.longestExcerpt, in: bytes) : end
    let kept = String(decoding: bytes[from..<to], as: UTF8.self)
    let before = scalars(in: start..<from, of: bytes)
    // The `…` in front stands in the column before what is kept.
    return ((from > start ? "…" : "") + kept + (to < end ? "…" : ""), from > start ? before : 1)
  }

  /// The start of the scalar that `offset` is in; `offset` itself where the bytes around it are no scalar.
  private func scalarStart(_ offset: Int, in bytes: [UInt8]) -> Int {
    for candidate in stride(from: offset, through: max(offset - 3, 0), by: -1)
    where candidate < bytes.count && bytes[candidate] & 0xC0 != 0x80 {
      return candidate
    }
    return offset
  }
}
