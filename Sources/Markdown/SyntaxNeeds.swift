import Bytes
import CCMarkGFM
import Diagnostics

/// Which of the library's extensions a text can have a use for. Leaving out the others changes nothing in what is parsed, and saves a
/// third of the work: each goes through the whole tree again, and links without brackets cut every text into pieces at each `w`.
struct SyntaxNeeds: Equatable {
  /// Whether there is a `~`.
  let strikethrough: Bool
  /// Whether there can be a link that stands bare in a text: `www.`, `://` or `@`.
  let bareLinks: Bool
  /// Whether there can be a footnote: a `^`.
  let footnotes: Bool

  static let all = SyntaxNeeds(strikethrough: true, bareLinks: true, footnotes: true)

  init(strikethrough: Bool, bareLinks: Bool, footnotes: Bool) {
    self.strikethrough = strikethrough
    self.bareLinks = bareLinks
    self.footnotes = footnotes
  }

  /// Looks at a text. A character reference can stand for any character, so a text with one has a use for every link and footnote.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    let hasReference = bytes.hasByte(UInt8(ascii: "&")) { $0 != 0x20 }
    strikethrough = bytes.hasByte(UInt8(ascii: "~"))
    footnotes = hasReference || bytes.hasByte(UInt8(ascii: "^"))
    bareLinks =
      hasReference || bytes.hasByte(UInt8(ascii: "@")) || bytes.hasByte(UInt8(ascii: ":")) { $0 == UInt8(ascii: "/") }
      || bytes.hasDoubleW
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `byte` stands somewhere with a fitting byte behind it; behind the last is a line end.
  fileprivate func hasByte(_ byte: UInt8, before fits: (UInt8) -> Bool = { _ in true }) -> Bool {
    guard let start = baseAddress else { return false }
    var offset = 0
    while offset < count, let found = memchr(start + offset, Int32(byte), count - offset) {
      offset += (start + offset).distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
      if fits(offset < count ? self[offset] : 0x0A) { return true }
    }
    return false
  }

  fileprivate var hasDoubleW: Bool {
    let w = UInt8(ascii: "w")
    var offset = 0
    while true {
      offset = firstOffset(from: offset, to: count) { $0.marks(of: w, before: w) }
      guard offset + 1 < count else { return false }
      if self[offset + 1] == w { return true }
      offset += 1
    }
  }
}
