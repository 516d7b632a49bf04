/// What is written of one image besides its address and its description.
package struct ImageMarkup: Sendable, Equatable {
  /// Attributes as they stand in the tag, each with a space before it.
  package let attributes: String
  /// Whether the author's title is written.
  package let showsTitle: Bool

  package init(attributes: String, showsTitle: Bool) {
    self.attributes = attributes
    self.showsTitle = showsTitle
  }
}
