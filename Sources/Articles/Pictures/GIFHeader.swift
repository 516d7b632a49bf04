/// The header of a GIF file (GIF89a, 18): the signature, and the size of the logical screen.
enum GIFHeader {
  static let signatures = ["GIF87a", "GIF89a"].map { Array($0.utf8) }

  static func read(_ header: HeaderBytes) -> PictureReading {
    guard let width = header.little(2, at: 6), let height = header.little(2, at: 8) else { return .incomplete }
    return .size(width, height)
  }
}
