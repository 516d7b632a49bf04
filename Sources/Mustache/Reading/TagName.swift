/// The name inside a tag, as bytes, and what can be wrong with it.
struct TagName {
  enum Problem {
    case empty
    case space
    case emptyPart
  }

  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// A name is one word. Where it is looked up in values, dots part it, and every part has at least one character; `.` alone is the
  /// value at hand.
  func problem(in token: Token) -> Problem? {
    if bytes.isEmpty { return .empty }
    if bytes.contains(where: \.isSpace) { return .space }
    let isPath =
      switch token.kind {
      case .variable, .unescaped, .section, .inverted: true
      case .partial, .parent: token.isDynamic
      case .text, .block, .close, .silent, .broken: false
      }
    let dot = UInt8(ascii: ".")
    guard isPath, !bytes.elementsEqual([dot]) else { return nil }
    var before = dot
    for byte in bytes {
      if byte == dot, before == dot { return .emptyPart }
      before = byte
    }
    return before == dot ? .emptyPart : nil
  }
}
