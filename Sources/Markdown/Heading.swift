/// A heading directly under the document: the only kind that has an id. It never changes, and is shared by all that speak of it.
package final class Heading: Sendable {
  /// The heading's index in the document's nodes.
  package let node: Int
  /// 1 to 6.
  package let level: Int
  /// The plain text in UTF-8, without the `{#id}` at its end.
  package let plain: [UInt8]
  /// The name that the author gave with `{#name}`.
  package let explicitID: String?
  /// The id in the page: unique among the document's headings and different from every id of a footnote.
  package let id: String
  /// The node of an earlier heading with the same explicit id. This one's `id` then ends in a number.
  package let duplicateOfExplicit: Int?

  /// `plain` as a string.
  package var text: String { String(decoding: plain, as: UTF8.self) }

  init(node: Int, level: Int, plain: [UInt8], explicitID: String?, id: String, duplicateOfExplicit: Int?) {
    self.node = node
    self.level = level
    self.plain = plain
    self.explicitID = explicitID
    self.id = id
    self.duplicateOfExplicit = duplicateOfExplicit
  }
}
