/// One name of a layout.
package struct Field: Sendable {
  package let name: Name
  package let shape: Shape
  /// One line for the reference page: what the value is.
  package let summary: String
  /// Whether many records have the very same list here, so that what a template says of it is worth keeping.
  package let isShared: Bool

  package init(_ name: String, _ shape: Shape, _ summary: String, isShared: Bool = false) {
    self.name = Name(name)
    self.shape = shape
    self.summary = summary
    self.isShared = isShared
  }
}
