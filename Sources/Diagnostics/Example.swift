/// A small site that shows a rule: at work in `.invalid`, at rest in `.valid`.
///
/// In the text of an invalid example, `⟦` and `⟧` stand around what the finding points at; with nothing between them they mark
/// an empty span. The marks are taken out before the example is used.
package struct Example: Sendable {
  /// What the example brings; the rest of the small site around it is always the same and always good.
  package enum Content: Sendable {
    /// The sections of an article: front matter and introduction are set before it, and the disclaimer after it.
    case body(String)
    /// One whole article.
    case article(String)
    /// Files by their path in the site; they replace the small site's own, or join them.
    case files([String: String])
  }

  package let title: String
  package let isValid: Bool
  package let content: Content

  package static func valid(_ title: String, _ content: Content) -> Example {
    Example(title: title, isValid: true, content: content)
  }

  package static func invalid(_ title: String, _ content: Content) -> Example {
    Example(title: title, isValid: false, content: content)
  }
}
