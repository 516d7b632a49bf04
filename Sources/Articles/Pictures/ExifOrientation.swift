/// Which way up a photograph was taken (Exif 2.3, 4.6.4, tag 0x0112). Browsers turn it upright, so width and height change places.
enum ExifOrientation {
  /// Whether what stands in the segment of a JPEG file says that the picture lies on its side; false for anything that cannot be read.
  static func isTurned(_ header: HeaderBytes, segment: Range<Int>) -> Bool {
    guard header.starts(with: Array("Exif".utf8) + [0, 0], at: segment.lowerBound) else { return false }
    let tiff = segment.lowerBound + 6
    let isLittle = header.starts(with: Array("II".utf8), at: tiff)
    func number(_ count: Int, at offset: Int) -> Int? {
      isLittle ? header.little(count, at: tiff + offset) : header.big(count, at: tiff + offset)
    }
    guard isLittle || header.starts(with: Array("MM".utf8), at: tiff), let list = number(4, at: 4), let count = number(2, at: list) else {
      return false
    }
    for entry in 0..<count {
      let offset = list + 2 + entry * 12
      guard tiff + offset + 12 <= segment.upperBound, let tag = number(2, at: offset) else { return false }
      if tag == 0x0112 { return number(2, at: offset + 8).map { (5...8).contains($0) } ?? false }
    }
    return false
  }
}
