/// The two signs around a tag: `{{` and `}}` until a template sets others.
struct Delimiters {
  var open: [UInt8]
  var close: [UInt8]

  static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

  /// The delimiters that the inside of a `{{=… …=}}` tag names: two words without an equals sign, else nil.
  init?(_ inside: ArraySlice<UInt8>) {
    let words = inside.split(whereSeparator: \.isSpace)
    guard words.count == 2, !inside.contains(UInt8(ascii: "=")) else { return nil }
    open = Array(words[0])
    close = Array(words[1])
  }

  private init(open: [UInt8], close: [UInt8]) {
    self.open = open
    self.close = close
  }
}

extension UInt8 {
  /// A blank that can stand beside a tag on a line of its own.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  /// Any white space inside a tag.
  var isSpace: Bool { isBlank || isLineBreak || self == 0x0B || self == 0x0C }
  var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
  /// Whether `word` stands at `offset`.
  func has(_ word: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, word.count <= count - offset else { return false }
    for index in word.indices where self[offset + index] != word[index] { return false }
    return true
  }
}
