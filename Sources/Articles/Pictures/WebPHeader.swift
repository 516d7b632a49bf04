/// The header of a WebP file (WebP container specification; RFC 6386, 9.1; WebP lossless bitstream specification, 3).
enum WebPHeader {
  static func isOne(_ header: HeaderBytes) -> Bool {
    header.starts(with: Array("RIFF".utf8)) && header.starts(with: Array("WEBP".utf8), at: 8)
  }

  /// Where the first chunk's data begins: behind the file's header, the chunk's name and its length.
  private static let data = 20

  static func read(_ header: HeaderBytes) -> PictureReading {
    guard header.bytes.count >= data + 10 else { return .incomplete }
    if header.starts(with: Array("VP8X".utf8), at: 12) { return extended(header) }
    if header.starts(with: Array("VP8L".utf8), at: 12) { return lossless(header) }
    if header.starts(with: Array("VP8 ".utf8), at: 12) { return lossy(header) }
    return .unreadable(reason: "its WebP header is damaged")
  }

  private static func extended(_ header: HeaderBytes) -> PictureReading {
    guard let width = header.little(3, at: data + 4), let height = header.little(3, at: data + 7) else { return .incomplete }
    return .size(width + 1, height + 1)
  }

  private static func lossless(_ header: HeaderBytes) -> PictureReading {
    guard header.starts(with: [0x2F], at: data), let size = header.little(4, at: data + 1) else {
      return .unreadable(reason: "its WebP header is damaged")
    }
    return .size((size & 0x3FFF) + 1, (size >> 14 & 0x3FFF) + 1)
  }

  private static func lossy(_ header: HeaderBytes) -> PictureReading {
    guard header.starts(with: [0x9D, 0x01, 0x2A], at: data + 3), let width = header.little(2, at: data + 6),
      let height = header.little(2, at: data + 8)
    else { return .unreadable(reason: "its WebP header is damaged") }
    return .size(width & 0x3FFF, height & 0x3FFF)
  }
}
