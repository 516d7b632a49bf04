package import Markdown

/// A part of an article under a heading of its own.
package struct Section: Sendable {
  /// The role that the schema, or the author, gives it.
  package let role: String?
  package let heading: Heading
  package let passage: Passage
  /// The sections under deeper headings inside it.
  package let subsections: [Section]
}
