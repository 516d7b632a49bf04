/// How large a picture is, in CSS pixels.
package struct PictureSize: Sendable, Equatable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// What the first bytes of a picture's file say.
package enum PictureReading: Sendable, Equatable {
  case size(PictureSize)
  /// Its size stands behind the bytes that were read.
  case incomplete
  /// Why it cannot be shown as a picture, in words that go on from “it”.
  case unreadable(reason: String)

  /// A size from a header; none for a picture without an extent.
  static func size(_ width: Int, _ height: Int) -> PictureReading {
    width > 0 && height > 0
      ? .size(PictureSize(width: width, height: height)) : .unreadable(reason: "its header says \(width) by \(height)")
  }
}
