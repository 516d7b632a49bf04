/// Words with alternatives and gaps, for people who do not write regular expressions: `A|An * part may|might|can` is found at the start
/// of “A clinging part may insist …”. `|` stands between alternatives of one word, `*` for one to three words of any kind.
package struct WordPattern: Sendable, Equatable {
  package let text: String
  private let steps: [[String]?]
  /// The first bytes of the words that it can begin with, as a set of bits; all where it begins with a gap.
  private let firstBytes: SIMD4<UInt64>

  /// Nil for a text without a word.
  package init?(_ text: String) {
    var steps: [[String]?] = []
    for token in text.split(whereSeparator: \.isWhitespace) {
      if token == "*" {
        steps.append(nil)
      } else {
        let alternatives = token.split(separator: "|").map { Words($0).words.joined(separator: "") }.filter { !$0.isEmpty }
        if !alternatives.isEmpty { steps.append(alternatives) }
      }
    }
    guard steps.contains(where: { $0 != nil }) else { return nil }
    self.text = text
    self.steps = steps
    firstBytes = Self.firstBytes(of: steps[0])
  }

  private static func firstBytes(of words: [String]?) -> SIMD4<UInt64> {
    guard let words else { return SIMD4(repeating: .max) }
    var bits = SIMD4<UInt64>(repeating: 0)
    // The same letter can be more than one row of bytes.
    for word in words {
      guard let byte = word.utf8.first, byte < 0x80 else { return SIMD4(repeating: .max) }
      bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
    }
    return bits
  }

  private func canStart(with byte: UInt8) -> Bool { firstBytes[Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0 }

  /// How many words the pattern covers at the start of `words`; nil when it does not match there.
  package func coverage(atStartOf words: Words) -> Int? {
    coverage(from: 0, in: words, at: words.startOfFirst)
  }

  package func matchesAnywhere(in words: Words) -> Bool {
    var position = words.startOfFirst
    while let end = words.end(ofWordAt: position) {
      if canStart(with: words.byte(at: position)), coverage(from: 0, in: words, at: position) != nil { return true }
      position = end + 1
    }
    return false
  }

  /// Whether it can match at the start of a text that begins with the first of `words`.
  package func canStart(with words: Words) -> Bool {
    guard let end = words.end(ofWordAt: words.startOfFirst) else { return false }
    return steps[0]?.contains { words.isWord($0, at: words.startOfFirst..<end) } ?? true
  }

  private static let widestGap = 3

  /// How many words the steps from `step` on cover that stand at `position`.
  private func coverage(from step: Int, in words: Words, at position: Int) -> Int? {
    guard step < steps.count else { return 0 }
    guard let end = words.end(ofWordAt: position) else { return nil }
    if let alternatives = steps[step] {
      guard alternatives.contains(where: { words.isWord($0, at: position..<end) }) else { return nil }
      return coverage(from: step + 1, in: words, at: end + 1).map { $0 + 1 }
    }
    var next = position
    for width in 1...Self.widestGap {
      guard let end = words.end(ofWordAt: next) else { return nil }
      next = end + 1
      if let rest = coverage(from: step + 1, in: words, at: next) { return rest + width }
    }
    return nil
  }
}
