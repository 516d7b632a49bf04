import Diagnostics

/// Bounds what the characters of one paragraph can cost. A paragraph is taken to be the lines between two blank ones, or up to a
/// list item that starts at the margin, which is what it is at most.
struct InlineComplexity {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private var brackets = 0
  private var emphasisMarks = 0
  private var markupOpenings = 0
  private var atSigns = 0
  private var addresses = CountInWord()
  private var parentheses = CountInWord()

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  mutating func excess() -> Excess? {
    for position in range where Self.isCounted(bytes[position]) {
      if let limit = count(bytes[position], at: position) {
        return Excess(limit: limit, count: limit.allowed + 1, span: Span(position, position + 1))
      }
    }
    return nil
  }

  /// A line ending or one of `!?).*@[_~`, as two sets of bits.
  @inline(__always)
  private static func isCounted(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: (0x8000_4602_0000_2400 as UInt64 >> UInt64(byte)) & 1 != 0
    case 64..<128: (0x4000_0000_8800_0001 as UInt64 >> UInt64(byte - 64)) & 1 != 0
    default: false
    }
  }

  /// Counts one character; the limit that it breaks, if it breaks one.
  private mutating func count(_ byte: UInt8, at position: Int) -> Excess.Limit? {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      if endsParagraph(at: position) { startParagraph() }
      return nil
    case UInt8(ascii: "["):
      brackets += 1
      return brackets > Excess.Limit.brackets.allowed ? .brackets : nil
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      emphasisMarks += 1
      return emphasisMarks > Excess.Limit.emphasisMarks.allowed ? .emphasisMarks : nil
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard position > range.lowerBound, bytes[position - 1] == UInt8(ascii: "<") else { return nil }
      markupOpenings += 1
      return markupOpenings > Excess.Limit.markupOpenings.allowed ? .markupOpenings : nil
    case UInt8(ascii: "@"):
      atSigns += 1
      return atSigns > Excess.Limit.atSigns.allowed ? .atSigns : nil
    case UInt8(ascii: "."):
      guard position - range.lowerBound >= 3, (1...3).allSatisfy({ bytes[position - $0] | 0x20 == UInt8(ascii: "w") }) else { return nil }
      return addresses.add(at: position, in: bytes) > Excess.Limit.addressesInWord.allowed ? .addressesInWord : nil
    case UInt8(ascii: ")"):
      return parentheses.add(at: position, in: bytes) > Excess.Limit.parenthesesInWord.allowed ? .parenthesesInWord : nil
    default:
      return nil
    }
  }

  private mutating func startParagraph() {
    brackets = 0
    emphasisMarks = 0
    markupOpenings = 0
    atSigns = 0
  }

  /// Whether the line that ends here is blank, or the next one starts an item at the margin with something in it.
  private func endsParagraph(at position: Int) -> Bool {
    let next = position + 1
    if next + 2 < range.upperBound, bytes[next + 1] == 0x20, bytes[next + 2] > 0x20 {
      switch bytes[next] {
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return true
      default: break
      }
    }
    var start = position
    if bytes[position] == UInt8(ascii: "\n"), start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "\r") { start -= 1 }
    while start > range.lowerBound, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
    return start == range.lowerBound || ASCII.isLineEnd(bytes[start - 1])
  }

  /// How often something stands in one word: without white space in between.
  private struct CountInWord {
    private var count = 0
    private var last = 0

    /// The count with the one at `position`.
    mutating func add(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
      // Each byte is looked at once for each of the things that are counted, since the next search starts here.
      let isSameWord = count > 0 && !bytes[last..<position].contains { $0 <= 0x20 }
      count = isSameWord ? count + 1 : 1
      last = position
      return count
    }
  }
}
