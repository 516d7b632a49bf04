/// Lines of XML with escaped text.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  /// A piece of a line.
  enum Piece: ExpressibleByStringLiteral {
    case markup(StaticString)
    case text(String)

    init(stringLiteral markup: StaticString) { self = .markup(markup) }
  }

  mutating func line(_ pieces: Piece...) {
    for piece in pieces {
      switch piece {
      case .markup(let markup): append(markup)
      case .text(let text): append(escaped: text)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func element(_ name: StaticString, _ text: String, indent: Int = 2) {
    bytes += repeatElement(UInt8(ascii: " "), count: indent)
    line("<", .markup(name), ">", .text(text), "</", .markup(name), ">")
  }

  private mutating func append(_ markup: StaticString) {
    bytes += UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount)
  }

  /// The text with what XML would take for markup escaped; what no XML 1.0 can hold becomes U+FFFD.
  private mutating func append(escaped text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      for offset in utf8.indices {
        guard let (replacement, length) = Self.replacement(in: utf8, at: offset) else { continue }
        bytes += utf8[copied..<offset]
        append(replacement)
        copied = offset + length
      }
      bytes += utf8[copied...]
    }
  }

  /// What is written instead of the character at `offset`, and how many bytes that takes; nil for one that XML holds as it is.
  private static func replacement(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> (StaticString, length: Int)? {
    switch utf8[offset] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20: return ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF.
    case 0xEF where offset + 2 < utf8.count && utf8[offset + 1] == 0xBF && utf8[offset + 2] >= 0xBE: return ("\u{FFFD}", 3)
    default: return nil
    }
  }
}
