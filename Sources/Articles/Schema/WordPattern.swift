/// Words with alternatives and gaps, for people who do not write regular expressions: `A|An * part may|might|can` is found at the start
/// of “A clinging part may insist …”. `|` stands between alternatives of one word, `*` for one to three words of any kind.
package struct WordPattern: Sendable, Equatable {
  package let text: String
  private let steps: [[String]?]

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
  }

  /// How many words the pattern covers at the start of `words`; nil when it does not match there.
  package func coverage(atStartOf words: Words) -> Int? {
    Self.coverage(of: steps[...], in: words.words[...])
  }

  package func matchesAnywhere(in words: Words) -> Bool {
    let words = words.words
    return words.indices.contains { Self.coverage(of: steps[...], in: words[$0...]) != nil }
  }

  /// Whether words that begin with this one can match at their start.
  package func canStart(with word: String) -> Bool {
    steps[0]?.contains(word) ?? true
  }

  private static let widestGap = 3

  private static func coverage(of steps: ArraySlice<[String]?>, in words: ArraySlice<String>) -> Int? {
    guard let step = steps.first else { return 0 }
    guard let word = words.first else { return nil }
    if let step {
      guard step.contains(word) else { return nil }
      return coverage(of: steps.dropFirst(), in: words.dropFirst()).map { $0 + 1 }
    }
    for width in 1...widestGap where words.count >= width {
      if let rest = coverage(of: steps.dropFirst(), in: words.dropFirst(width)) { return rest + width }
    }
    return nil
  }
}
