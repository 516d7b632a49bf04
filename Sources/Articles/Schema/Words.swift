/// A text as the words in it: lower case, without punctuation, emoji or apostrophes (“Don’t!” is `dont`), so that two ways of writing
/// the same words are equal. Ideographs count as one word each, since their languages write no spaces.
package struct Words: Sendable, Equatable {
  package let words: [String]

  package init(_ text: some StringProtocol) {
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
    self.words = words
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

  /// How many words `text` has, by the same measure but without making them: letters and digits between spaces, and each ideograph.
  package static func count(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    for byte in bytes {
      switch byte {
      case 0x09...0x0D, 0x20: isInWord = false
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: if !isInWord { (count, isInWord) = (count + 1, true) }
      case 0xE3...0xE9: (count, isInWord) = (count + 1, false)
      case 0xC3...0xDF, 0xE0, 0xEA...0xED: if !isInWord { (count, isInWord) = (count + 1, true) }
      default: continue
      }
    }
    return count
  }
}
