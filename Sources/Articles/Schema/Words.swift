/// A text as the words in it: lower case, without punctuation, emoji or apostrophes (“Don’t!” is `dont`), so that two ways of writing
/// the same words are equal. Ideographs count as one word each, since their languages write no spaces.
package struct Words: Sendable, Equatable {
  /// A space, then each word and a space: words stand in a row in another's where these bytes stand in the other's.
  private let bytes: [UInt8]
  /// Whether letters are among them that can be written in more than one way, such as an `é`.
  private let hasOtherLetters: Bool

  /// - Parameter limit: how many words are wanted; the rest of the text is not read.
  package init(_ text: some StringProtocol, atMost limit: Int = .max) {
    let plain = text.utf8.withContiguousStorageIfAvailable { Self.plainBytes($0, atMost: limit) }
    self.init(plain.flatMap { $0 }, or: Self.words(of: text, atMost: limit).prefix(limit))
  }

  /// As above, of a text in UTF-8.
  package init(utf8 text: [UInt8], atMost limit: Int = .max) {
    let plain = text.withUnsafeBufferPointer { Self.plainBytes($0, atMost: limit) }
    self.init(plain, or: Self.words(of: String(decoding: text, as: UTF8.self), atMost: limit).prefix(limit))
  }

  /// - Parameter words: those of a text that is not plain.
  private init(_ plain: [UInt8]?, or words: @autoclosure () -> ArraySlice<String>) {
    if let plain {
      bytes = plain
      hasOtherLetters = false
    } else {
      bytes = [0x20] + words().flatMap { $0.utf8 + [0x20] }
      hasOtherLetters = bytes.contains { $0 >= 0x80 }
    }
  }

  /// Each as a text of its own.
  package var words: [String] { bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } }

  package var isEmpty: Bool { bytes.count == 1 }

  /// Where the first word is, among the bytes.
  var startOfFirst: Int { 1 }

  func byte(at position: Int) -> UInt8 { bytes[position] }

  /// Where the word that starts at `position` ends, one before the next; nil behind the last.
  func end(ofWordAt position: Int) -> Int? {
    var end = position
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    return end < bytes.count ? end : nil
  }

  /// Whether the word at `range` is this one.
  func isWord(_ word: String, at range: Range<Int>) -> Bool {
    if word.utf8.count == range.count, word.utf8.elementsEqual(bytes[range]) { return true }
    return hasOtherLetters && word == String(decoding: bytes[range], as: UTF8.self)
  }

  /// The words of a text in ASCII with typographic punctuation; nil for a text with other letters.
  private static func plainBytes(_ text: UnsafeBufferPointer<UInt8>, atMost limit: Int) -> [UInt8]? {
    // A word is no longer than it is written, and but for the last a byte that is none follows it: two more bytes are enough.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 2) { bytes in
      bytes[0] = 0x20
      var count = 1
      var words = 0
      var index = 0
      func endWord() {
        guard bytes[count - 1] != 0x20 else { return }
        bytes[count] = 0x20
        count += 1
        words += 1
      }
      while index < text.count, words < limit {
        let byte = text[index]
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          bytes[count] = byte
          count += 1
        case 0x20: endWord()
        case 0x41...0x5A:
          bytes[count] = byte + 0x20
          count += 1
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
        default:
          return nil
        }
        index += 1
      }
      if words < limit { endWord() }
      return Array(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }

  private static func words(of text: some StringProtocol, atMost limit: Int) -> [String] {
    var words: [String] = []
    var current = ""
    func endWord() {
      if !current.isEmpty { words.append(current) }
      current = ""
    }
    for scalar in text.unicodeScalars {
      if words.count >= limit { return words }
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

  /// Whether the first words are those of `other`, of which there is at least one.
  package func starts(with other: Words) -> Bool {
    if other.isEmpty { return false }
    return bytes.starts(with: other.bytes) || canBeOtherwise(than: other) && words.starts(with: other.words)
  }

  /// Whether the words of `other`, of which there is at least one, stand somewhere in a row.
  package func contains(_ other: Words) -> Bool {
    if other.isEmpty { return false }
    if bytes.holds(other.bytes) { return true }
    guard canBeOtherwise(than: other) else { return false }
    let (words, wanted) = (words, other.words)
    return words.count >= wanted.count && (0...words.count - wanted.count).contains { words[$0...].starts(with: wanted) }
  }

  package static func == (one: Words, other: Words) -> Bool {
    one.bytes == other.bytes || one.canBeOtherwise(than: other) && one.words == other.words
  }

  /// Whether the same words can be other bytes: those in ASCII never are.
  private func canBeOtherwise(than other: Words) -> Bool { hasOtherLetters && other.hasOtherLetters }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x3040...0x30FF).contains(scalar.value) || (0x20000...0x323AF).contains(scalar.value)
  }
}
