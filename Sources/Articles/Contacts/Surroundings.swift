/// What stands around a written number in its sentence.
struct Surroundings {
  /// Up to eight words before the number in the same sentence and after any other number, the nearest first, in lower case.
  let before: [String]
  /// Which of `before` begin with a capital letter as they are written.
  let areCapitalised: [Bool]
  /// The next word after the number with nothing but spaces between, as it is written; nil where a mark or the end follows.
  let after: String?
  /// Whether a mark, and not a word, stands right before the number.
  let followsMark: Bool

  init(of number: Range<Int>, in bytes: [UInt8], from start: Int, to end: Int) {
    var words: [String] = []
    var areCapitalised: [Bool] = []
    var index = number.lowerBound
    var followsMark = false
    // Eight words are seldom longer; what is further away says nothing about a number, and would cost time in a text without words.
    let start = max(start, number.lowerBound - 200)
    while index > start, words.count < 8 {
      let byte = bytes[index - 1]
      if NumberScanner.isLetter(byte) {
        let wordEnd = index
        while index > start, Self.isWord(bytes[index - 1]) { index -= 1 }
        let written = String(decoding: bytes[index..<wordEnd].filter { $0 != RunningText.ghost }, as: UTF8.self)
        words.append(written.lowercased())
        areCapitalised.append(written.first?.isUppercase ?? false)
      } else {
        if Self.endsSentence(bytes, at: index - 1, start: start) { break }
        if words.isEmpty, byte != 0x20, byte != RunningText.ghost { followsMark = true }
        index -= 1
      }
    }
    before = words
    self.areCapitalised = areCapitalised
    self.followsMark = followsMark
    after = Self.word(after: number.upperBound, in: bytes, to: end)
  }

  /// The sentence's first word stands right before the number, or nothing does.
  var isOpening: Bool { before.isEmpty }

  /// Whether one of the words stands before the number with nothing but small words, names and keywords between them.
  func leads(_ words: Set<String>) -> Bool {
    for (index, word) in before.enumerated() {
      if words.contains(word) { return true }
      guard
        ContactWords.connectors.contains(word) || areCapitalised[index] || ContactWords.lines.contains(word)
          || ContactWords.calls.contains(word) || ContactWords.texts.contains(word)
      else { return false }
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    NumberScanner.isLetter(byte) || byte == UInt8(ascii: "-") || byte == RunningText.ghost
  }

  /// A full stop, question or exclamation mark with a space behind it; not the full stop of `tel.`
  private static func endsSentence(_ bytes: [UInt8], at index: Int, start: Int) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";") else {
      return false
    }
    guard index + 1 >= bytes.count || bytes[index + 1] == 0x20 else { return false }
    guard byte == UInt8(ascii: ".") else { return true }
    var wordStart = index
    while wordStart > start, NumberScanner.isLetter(bytes[wordStart - 1]) { wordStart -= 1 }
    return index - wordStart > 4 || wordStart == index
  }

  private static func word(after position: Int, in bytes: [UInt8], to end: Int) -> String? {
    var index = position
    while index < end, bytes[index] == 0x20 || bytes[index] == RunningText.ghost { index += 1 }
    guard index > position, index < end, NumberScanner.isLetter(bytes[index]) else { return nil }
    let start = index
    while index < end, isWord(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index].filter { $0 != RunningText.ghost }, as: UTF8.self)
  }
}
