/// A file of the site that a text shows as a picture.
package struct Picture: Sendable {
  /// The file's path in the site.
  package let path: String
  package let reading: PictureReading

  package init(path: String, reading: PictureReading) {
    self.path = path
    self.reading = reading
  }
}
