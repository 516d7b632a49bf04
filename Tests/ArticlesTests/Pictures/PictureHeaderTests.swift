import Articles
import Testing

/// The size of a picture by the first bytes of its file.
@Suite struct PictureHeaderTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 0x80, 0, 0, 1, 0xE0, 8, 2]
  private static let gif = Array("GIF89a".utf8) + [0x40, 0x01, 0xC8, 0x00, 0]
  private static let lossy = riff("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x41])
  private static let lossless = riff("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0x00, 0, 0, 0, 0, 0])
  private static let extended = riff("VP8X", [0, 0, 0, 0, 0x7F, 0x02, 0, 0xDF, 0x01, 0])

  private static func riff(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(chunk.utf8) + [10, 0, 0, 0] + data
  }

  /// A JPEG file up to its frame: an application segment, some filling, and the segment with the size.
  private static func jpeg(frame: UInt8 = 0xC0, segment: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2]) -> [UInt8] {
    [0xFF, 0xD8] + segment + [0xFF, 0xFF, frame, 0, 17, 8, 0x01, 0xE0, 0x02, 0x80, 3]
  }

  /// The Exif segment of a photograph.
  private static func exif(_ orientation: UInt8, little: Bool) -> [UInt8] {
    func number(_ value: UInt8, _ count: Int) -> [UInt8] {
      let rest = [UInt8](repeating: 0, count: count - 1)
      return little ? [value] + rest : rest + [value]
    }
    let head = Array((little ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(1, 2)
    let entry = (little ? [0x12, 0x01] : [0x01, 0x12]) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
    let data = Array("Exif".utf8) + [0, 0] + head + entry
    return [0xFF, 0xE1, 0, UInt8(data.count + 2)] + data
  }

  private static func size(_ bytes: [UInt8]) -> String {
    switch PictureHeader.read(bytes) {
    case .size(let size): "\(size.width)x\(size.height)"
    case .incomplete: "incomplete"
    case .unreadable: "unreadable"
    }
  }

  @Test(arguments: [
    (png, "640x480"), (gif, "320x200"), (lossy, "640x480"), (lossless, "640x480"), (extended, "640x480"), (jpeg(), "640x480"),
    (jpeg(frame: 0xC2), "640x480"),
  ])
  func `every format says its size`(bytes: [UInt8], expected: String) {
    #expect(Self.size(bytes) == expected)
    #expect(Self.size(bytes + [1, 2, 3]) == expected)
  }

  @Test(arguments: [png, gif, lossy, lossless, extended, jpeg()])
  func `a file that is cut says that more is needed, and nothing of it ends the process`(bytes: [UInt8]) {
    for length in bytes.indices {
      let size = Self.size(Array(bytes.prefix(length)))
      // Of the shortest not even the format can be told.
      if length >= 16 || bytes.starts(with: [0xFF]) && length >= 3 {
        #expect(size == "incomplete" || size == Self.size(bytes), "\(length)")
      }
    }
  }

  @Test(arguments: [png, gif, lossy, lossless, extended, jpeg(), exif(6, little: true)])
  func `no byte of a header can end the process`(bytes: [UInt8]) {
    for position in bytes.indices {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var damaged = bytes
        damaged[position] = value
        _ = Self.size(damaged)
        _ = Self.size(Self.jpeg(segment: damaged))
      }
    }
  }

  @Test(arguments: [(1, "640x480"), (3, "640x480"), (6, "480x640"), (8, "480x640")] as [(UInt8, String)], [true, false])
  func `a photograph that was taken on its side is as high as it is shown`(photograph: (orientation: UInt8, size: String), little: Bool) {
    #expect(Self.size(Self.jpeg(segment: Self.exif(photograph.orientation, little: little))) == photograph.size)
  }

  @Test(arguments: [
    ("<svg width=\"60\" height=\"40\">", "60x40"), ("<svg width='60px' height='40.4px'/>", "60x40"),
    ("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\" height=\"1\"> -->\n<svg viewBox=\"0 0 120 80\">", "120x80"),
    ("<!DOCTYPE svg [ <!ENTITY a \"b>\"> ]>\n<svg viewBox=\"0,0,12,8\" width=\"60\">", "60x40"),
    ("<svg width=\"1in\" height=\"2.54cm\">", "96x96"), ("<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 30 20\">", "30x20"),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "300x150"), ("<svg:svg height=\"20\" viewBox=\"0 0 30 20\">", "30x20"),
    ("<svg width=\"1e300\" height=\"0\" viewBox=\"0 0 1 nan\">", "1000000x150"),
    ("<svg aria-label=\"a > b\" width=\"2\" height=\"3\">", "2x3"),
    ("<svg width=\"60\"", "incomplete"), ("<!-- no end", "incomplete"), ("<html>", "unreadable"),
  ])
  func `a drawing says its size in its first tag`(text: String, expected: String) {
    #expect(Self.size(Array(text.utf8)) == expected)
  }

  @Test(arguments: [[], Array("A shore.".utf8), [0, 0, 0, 28] + Array("ftypavif".utf8)] as [[UInt8]])
  func `what is no picture has no size`(bytes: [UInt8]) {
    #expect(Self.size(bytes) == "unreadable")
  }

  @Test func `a picture without an extent has no size`() {
    var flat = Self.png
    for position in 16..<20 { flat[position] = 0 }
    #expect(Self.size(flat) == "unreadable")
  }
}
