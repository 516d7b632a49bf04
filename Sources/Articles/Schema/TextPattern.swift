import Synchronization

/// A regular expression of the site owner, compiled once. Matching goes through a lock, because the standard library's expressions may
/// not be shared between threads; prefer words (`WordPattern`) where they will do.
package final class TextPattern: Sendable, Equatable {
  package let text: String
  private let regex: Mutex<Regex<AnyRegexOutput>>

  /// Throws nothing: nil for a text that is no regular expression.
  package init?(_ text: String, ignoringCase: Bool = true) {
    guard let regex = try? Regex(text) else { return nil }
    self.text = text
    self.regex = Mutex(ignoringCase ? regex.ignoresCase() : regex)
  }

  /// Whether the expression matches somewhere in `text`; anchor it with `^` and `$` to match all of it.
  package func matches(_ text: String) -> Bool {
    regex.withLock { (try? $0.firstMatch(in: text)) != nil }
  }

  package static func == (one: TextPattern, other: TextPattern) -> Bool {
    one.text == other.text
  }
}
