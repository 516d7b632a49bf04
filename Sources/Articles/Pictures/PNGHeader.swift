/// The header of a PNG file (PNG 1.2, 5.2 and 11.2.2): the signature, and the chunk `IHDR` with width and height.
enum PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func read(_ header: HeaderBytes) -> PictureReading {
    guard let width = header.big(4, at: 16), let height = header.big(4, at: 20) else { return .incomplete }
    guard header.starts(with: Array("IHDR".utf8), at: 12) else { return .unreadable(reason: "its PNG header is damaged") }
    return .size(width, height)
  }
}
