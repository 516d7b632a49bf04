/// The segments of a JPEG file up to the one that says its size (ITU-T T.81, B.1 and B.2.2).
enum JPEGHeader {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  static func read(_ header: HeaderBytes) -> PictureReading {
    var offset = 2
    var isTurned = false
    while true {
      guard let mark = header.big(1, at: offset), let marker = header.big(1, at: offset + 1) else { return .incomplete }
      guard mark == 0xFF else { return damaged }
      switch marker {
      case 0xFF:
        // Any number of these may stand before a marker.
        offset += 1
      case 0x01, 0xD0...0xD8:
        offset += 2
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard let height = header.big(2, at: offset + 5), let width = header.big(2, at: offset + 7) else { return .incomplete }
        return isTurned ? .size(height, width) : .size(width, height)
      case 0xD9, 0xDA:
        return damaged
      default:
        guard let length = header.big(2, at: offset + 2) else { return .incomplete }
        guard length >= 2 else { return damaged }
        if marker == 0xE1, ExifOrientation.isTurned(header, segment: offset + 4..<offset + 2 + length) { isTurned = true }
        offset += 2 + length
      }
    }
  }

  private static let damaged = PictureReading.unreadable(reason: "its JPEG header is damaged")
}
