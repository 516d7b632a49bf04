/// A text as the words in it: lower case, without punctuation, emoji or apostrophes (“Don’t!” is `dont`), so that two ways of writing
/// the same words are equal. Ideographs count as one word each, since their languages write no spaces.
package struct Words: Sendable, Equatable {
  package let words: [String]

  package init(_ text: some StringProtocol) {
    let plain = text.utf8.withContiguousStorageIfAvailable { Self.plainWords($0) }
    words = plain.flatMap { $0 } ?? Self.words(of: text)
  }

  /// The words of a text in ASCII with typographic punctuation; nil for a text with other letters.
  private static func plainWords(_ text: UnsafeBufferPointer<UInt8>) -> [String]? {
    var words: [String] = []
    words.reserveCapacity(text.count / 5 + 1)
    return withUnsafeTemporaryAllocation(byteCount: max(text.count, 1), alignment: 1) { current in
      var length = 0
      func endWord() {
        if length > 0 { words.append(String(decoding: UnsafeRawBufferPointer(rebasing: current[..<length]), as: UTF8.self)) }
        length = 0
      }
      var index = 0
      while index < text.count {
        let byte = text[index]
        switch byte {
        case 0x41...0x5A:
          current[length] = byte + 0x20
          length += 1
        case 0x61...0x7A, 0x30...0x39:
          current[length] = byte
          length += 1
        case 0x27: break
        case 0..<0x80: endWord()
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
          // General punctuation; the right quotation mark is an apostrophe.
          if text[index + 2] != 0x99 { endWord() }
          index += 2
        case 0xF0 where index + 3 < text.count && text[index + 1] == 0x9F && text[index + 2] >= 0x8C:
          // Emoji, from U+1F300 on.
          endWord()
          index += 3
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xB8 && text[index + 2] == 0x8F:
          // The mark that makes an emoji of what stands before it.
          endWord()
          index += 2
        default: return nil
        }
        index += 1
      }
      endWord()
      return words
    }
  }

  private static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    var current = ""
    func endWord() {
      if !current.isEmpty { words.append(current) }
      current = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar.value {
        case 0x41...0x5A: current.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0x61...0x7A, 0x30...0x39: current.unicodeScalars.append(scalar)
        case 0x27: continue
        default: endWord()
        }
      } else if Self.isIdeograph(scalar) {
        endWord()
        words.append(String(scalar))
      } else if scalar == "\u{2019}" || scalar.properties.generalCategory == .nonspacingMark && scalar.value < 0xFE00 {
        if scalar != "\u{2019}" { current.unicodeScalars.append(scalar) }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        current += scalar.properties.lowercaseMapping
      } else {
        endWord()
      }
    }
    endWord()
    return words
  }

  package func starts(with other: Words) -> Bool {
    !other.words.isEmpty && words.starts(with: other.words)
  }

  package func contains(_ other: Words) -> Bool {
    guard !other.words.isEmpty, words.count >= other.words.count else { return false }
    return (0...words.count - other.words.count).contains { words[$0...].starts(with: other.words) }
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x3040...0x30FF).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
  }
}
