/// The first tag of an SVG file, which says its size (SVG 2, 8.2 and 8.3).
enum SVGHeader {
  /// Whether it can be one: its first visible byte opens a tag.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.first { !isSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) } == UInt8(ascii: "<")
  }

  static func read(_ bytes: [UInt8]) -> PictureReading {
    guard let start = rootStart(bytes), let end = tagEnd(bytes, from: start) else { return .incomplete }
    let tag = bytes[start..<end]
    let name = tag.prefix { !isSpace($0) && $0 != UInt8(ascii: "/") }
    guard name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8) else {
      return .unreadable(reason: "it is no PNG, JPEG, WebP, GIF or SVG")
    }
    let attributes = attributes(of: tag.dropFirst(name.count))
    let box = attributes["viewBox"].map(numbers) ?? []
    let boxWidth = box.count == 4 && box[2] > 0 && box[3] > 0 ? box[2] : nil
    let boxHeight = boxWidth == nil ? nil : box[3]
    let width = attributes["width"].flatMap(SVGLength.pixels)
    let height = attributes["height"].flatMap(SVGLength.pixels)
    // A drawing that says one of the two has the other by the shape of its box; one that says none has the box's own size.
    let shape = boxWidth.flatMap { width in boxHeight.map { width / $0 } }
    let wide = width ?? height.flatMap { height in shape.map { height * $0 } } ?? boxWidth ?? fallback.width
    let high = height ?? width.flatMap { width in shape.map { width / $0 } } ?? boxHeight ?? fallback.height
    return .size(pixels(wide), pixels(high))
  }

  /// What browsers take where nothing is said (CSS Images 3, 5.3, the default object size).
  private static let fallback = (width: 300.0, height: 150.0)

  private static func pixels(_ length: Double) -> Int { Int(min(max(length.rounded(), 1), 1_000_000)) }

  /// Where the name of the first element stands, behind declarations and comments; nil where the bytes end before it.
  private static func rootStart(_ bytes: [UInt8]) -> Int? {
    var offset = 0
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[open...]
      if rest.starts(with: "<!--".utf8) {
        guard let close = end(of: "-->", in: bytes, from: open + 4) else { return nil }
        offset = close
      } else if rest.starts(with: "<?".utf8) {
        guard let close = end(of: "?>", in: bytes, from: open + 2) else { return nil }
        offset = close
      } else if rest.starts(with: "<!".utf8) {
        guard let close = declarationEnd(bytes, from: open + 2) else { return nil }
        offset = close
      } else {
        return open + 1
      }
    }
    return nil
  }

  /// A document type can hold declarations of its own, in brackets.
  private static func declarationEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let close = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
    guard let bracket = bytes[start..<close].firstIndex(of: UInt8(ascii: "[")) else { return close + 1 }
    guard let inner = bytes[bracket...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
    return bytes[inner...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private static func end(of text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    let wanted = Array("\(text)".utf8)
    var offset = start
    while let found = bytes[min(offset, bytes.count)...].firstIndex(of: wanted[0]) {
      if bytes[found...].starts(with: wanted) { return found + wanted.count }
      offset = found + 1
    }
    return nil
  }

  /// The `>` that ends the tag, which may also stand inside quotation marks.
  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  private static func attributes(of tag: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].split(whereSeparator: isSpace).last ?? []
      let value = rest[(equals + 1)...].drop(while: isSpace)
      guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { break }
      let text = value.dropFirst().prefix { $0 != quote }
      let key = String(decoding: name, as: UTF8.self)
      if attributes[key] == nil { attributes[key] = String(decoding: text, as: UTF8.self) }
      rest = value.dropFirst(text.count + 2)
    }
    return attributes
  }

  /// The numbers of a `viewBox`, with commas or white space between them.
  private static func numbers(_ text: String) -> [Double] {
    text.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }.filter(\.isFinite)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
