/// Follows the literal of a text node through the content it came from, one character at a time.
struct TextMatcher {
  /// What the parser made of backslashes and character references in a text.
  enum Mode {
    /// Backslash escapes and character references.
    case text
    /// Character references only: in `<https://…>`.
    case references
    /// Neither: in an address that stands bare in a text.
    case verbatim
  }

  private var known: [ArraySlice<UInt8>: [UInt8]] = [:]

  /// The lengths in the literal and in the content of what stands at both places; nil if they do not go together.
  mutating func step(
    _ content: [UInt8], at position: Int, _ literal: ArraySlice<UInt8>, at index: Int, _ mode: Mode
  ) -> (literal: Int, content: Int)? {
    guard position < content.count, index < literal.endIndex else { return nil }
    let byte = content[position]
    if mode == .text, byte == UInt8(ascii: "\\"), position + 1 < content.count, ASCII.isPunctuation(content[position + 1]) {
      return literal[index] == content[position + 1] ? (1, 2) : nil
    }
    if mode != .verbatim, byte == UInt8(ascii: "&"), let reference = reference(content, at: position) {
      return literal[index...].starts(with: reference.value) ? (reference.value.count, reference.length) : nil
    }
    // The parser reads a null byte as U+FFFD.
    if byte == 0 { return literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) ? (3, 1) : nil }
    // It ends every line with a line feed.
    if byte == UInt8(ascii: "\r"), literal[index] == UInt8(ascii: "\n") {
      return (1, position + 1 < content.count && content[position + 1] == UInt8(ascii: "\n") ? 2 : 1)
    }
    return literal[index] == byte ? (1, 1) : nil
  }

  /// Where the literal ends in the content if it starts at `start`; nil if it does not stand there.
  mutating func end(of literal: ArraySlice<UInt8>, in content: [UInt8], from start: Int, _ mode: Mode) -> Int? {
    var position = start
    var index = literal.startIndex
    while index < literal.endIndex {
      guard let step = step(content, at: position, literal, at: index, mode) else { return nil }
      index += step.literal
      position += step.content
    }
    return position
  }

  /// The character reference at a `&`, and how many bytes it has; nil if the parser does not know it.
  private mutating func reference(_ content: [UInt8], at start: Int) -> (value: [UInt8], length: Int)? {
    var end = start + 1
    while end < content.count, end - start < Self.longestReference, ASCII.isLetterOrDigit(content[end]) || content[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    guard end < content.count, content[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    let written = content[start...end]
    let value = known[written] ?? Self.parsed(written)
    known[written] = value
    return value == Array(written) ? nil : (value, end + 1 - start)
  }

  private static let longestReference = 40

  /// What the library itself reads in a character reference; the same bytes if it is none.
  private static func parsed(_ written: ArraySlice<UInt8>) -> [UInt8] {
    let sample = [UInt8(ascii: "x")] + written
    let value = sample.withUnsafeBufferPointer { bytes in
      Library.shared.withTree(of: bytes, SyntaxNeeds(of: bytes)) { root -> [UInt8]? in
        let lines = LineStarts(bytes, in: 0..<bytes.count)
        var conversion = Conversion(bytes, lines: lines, bodyLength: bytes.count)
        conversion.convert(root)
        return Array(conversion.text.dropFirst())
      }
    }
    return value ?? Array(written)
  }
}
