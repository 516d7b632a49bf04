/// How a section's heading is recognised: ignoring case, emoji and punctuation.
package enum HeadingMatcher: Sendable, Equatable {
  case exact(Words)
  case prefix(Words)
  case pattern(TextPattern)

  package func matches(_ heading: @autoclosure () -> String, words: Words) -> Bool {
    switch self {
    case .exact(let exact): words == exact
    case .prefix(let prefix): words.starts(with: prefix)
    case .pattern(let pattern): pattern.matches(heading())
    }
  }
}
