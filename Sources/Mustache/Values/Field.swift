/// One name of a layout.
package struct Field: Sendable {
  package let name: Name
  package let shape: Shape
  /// One line for the reference page: what the value is.
  package let summary: String

  package init(_ name: String, _ shape: Shape, _ summary: String) {
    self.name = Name(name)
    self.shape = shape
    self.summary = summary
  }
}
