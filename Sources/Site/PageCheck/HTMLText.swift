import Bytes
import Diagnostics

/// Text as a reader of the page gets it: character references resolved, runs of white space as one space.
enum HTMLText {
  /// Resolves the references that pages of ours can hold; others stay as they are.
  static func decoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var result: [UInt8] = []
    append(bytes, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends the same as UTF-8.
  static func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to result: inout [UInt8]) {
    let base = bytes.base
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if base[index] == UInt8(ascii: "&"), let (character, next) = reference(in: bytes, at: index) {
        result += character
        index = next
      } else {
        let start = index
        index = base.firstOffset(from: index + 1, to: bytes.endIndex) { $0.marks(of: UInt8(ascii: "&")) }
        result += UnsafeBufferPointer(rebasing: base[start..<index])
      }
    }
  }

  /// `text` as `VisibleText` would leave it, without space at its ends.
  static func collapsed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      let isSpace = byte == 0x20 || byte >= 0x09 && byte <= 0x0D
      if !isSpace { result.append(byte) } else if result.last != 0x20, !result.isEmpty { result.append(0x20) }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  private static let named: [(name: [UInt8], character: [UInt8])] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"), ("colon", ":"), ("sol", "/"), ("bsol", "\\"),
    ("Tab", "\t"), ("NewLine", "\n"), ("period", "."),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The character that the reference at `start` stands for, and where the text goes on; nil for one that pages of ours do not hold.
  static func reference(in bytes: Slice<UnsafeBufferPointer<UInt8>>, at start: Int) -> ([UInt8], next: Int)? {
    if let numeric = numericReference(in: bytes, at: start) { return numeric }
    guard let end = bytes[start..<min(start + 12, bytes.endIndex)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = bytes[start + 1..<end]
    return named.first { name.elementsEqual($0.name) }.map { ($0.character, end + 1) }
  }

  /// `&#58;` or `&#x3A;`; the semicolon may be missing.
  private static func numericReference(in bytes: Slice<UnsafeBufferPointer<UInt8>>, at start: Int) -> ([UInt8], next: Int)? {
    var index = start + 1
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "#") else { return nil }
    index += 1
    let isHexadecimal = index < bytes.endIndex && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    while index < bytes.endIndex, index - first < 8, Character(Unicode.Scalar(bytes[index])).isHexDigit {
      if !isHexadecimal, bytes[index] > UInt8(ascii: "9") { break }
      index += 1
    }
    let digits = String(decoding: bytes[first..<index], as: UTF8.self)
    guard let scalar = UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init) else { return nil }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return (Array(String(scalar).utf8), index)
  }
}
