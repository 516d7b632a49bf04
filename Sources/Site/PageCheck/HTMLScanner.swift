/// Walks the tags and texts of an HTML page as a browser's tokenizer does (WHATWG HTML, 13.2.5), in one pass and without a tree.
struct HTMLScanner {
  struct Attribute {
    let name: String
    let value: ArraySlice<UInt8>
  }

  struct Tag {
    let name: String
    let isEnd: Bool
    let attributes: [Attribute]
    let isSelfClosing: Bool

    func value(_ attribute: String) -> ArraySlice<UInt8>? {
      attributes.first { $0.name == attribute }?.value
    }

    func text(_ attribute: String) -> String? {
      value(attribute).map { HTMLText.decoded($0) }
    }
  }

  enum Token {
    case text(Range<Int>)
    case tag(Tag)
    /// The inside of an element such as `style`, which holds no tags.
    case raw(name: String, Range<Int>)
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var rawElement: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    if let name = rawElement {
      rawElement = nil
      let start = offset
      offset = endOfRaw(name)
      if offset > start { return .raw(name: name, start..<offset) }
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
        return .text(start..<offset)
      }
      if isLetter(at: offset + 1) || byte(at: offset + 1) == UInt8(ascii: "/") && isLetter(at: offset + 2) {
        let tag = readTag()
        if !tag.isEnd, Self.rawElements.contains(tag.name) { rawElement = tag.name }
        return .tag(tag)
      }
      if let next = byte(at: offset + 1), next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
        skipMarkup()
        continue
      }
      offset += 1
      return .text(offset - 1..<offset)
    }
    return nil
  }

  /// Elements whose inside is text to a browser, whatever it looks like.
  private static let rawElements: Set<String> = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext"]

  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private func isLetter(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// Skips a comment, a doctype, or what a browser makes a comment of.
  private mutating func skipMarkup() {
    if bytes[offset...].starts(with: "<!--".utf8) {
      offset += 4
      if byte(at: offset) == UInt8(ascii: ">") {
        offset += 1
        return
      }
      if bytes[offset...].starts(with: "->".utf8) {
        offset += 2
        return
      }
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "-"), byte(at: offset + 1) == UInt8(ascii: "-") {
          if byte(at: offset + 2) == UInt8(ascii: ">") {
            offset += 3
            return
          }
          if byte(at: offset + 2) == UInt8(ascii: "!"), byte(at: offset + 3) == UInt8(ascii: ">") {
            offset += 4
            return
          }
        }
        offset += 1
      }
    } else {
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      offset = min(offset + 1, bytes.count)
    }
  }

  private mutating func readTag() -> Tag {
    offset += 1
    let isEnd = bytes[offset] == UInt8(ascii: "/")
    if isEnd { offset += 1 }
    let name = readName { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || Self.isSpace($0) }
    var attributes: [Attribute] = []
    var isSelfClosing = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[offset]) {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "/") {
        isSelfClosing = byte(at: offset + 1) == UInt8(ascii: ">")
        offset += 1
      } else {
        attributes.append(readAttribute())
      }
    }
    offset = min(offset + 1, bytes.count)
    return Tag(name: name, isEnd: isEnd, attributes: attributes, isSelfClosing: isSelfClosing)
  }

  private mutating func readAttribute() -> Attribute {
    let start = offset
    // An equals sign that starts a name belongs to it.
    if bytes[offset] == UInt8(ascii: "=") { offset += 1 }
    let rest = readName { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || Self.isSpace($0) }
    let name = offset > start + rest.utf8.count ? "=" + rest : rest
    var look = offset
    while look < bytes.count, Self.isSpace(bytes[look]) { look += 1 }
    guard byte(at: look) == UInt8(ascii: "=") else { return Attribute(name: name, value: []) }
    offset = look + 1
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    guard let quote = byte(at: offset) else { return Attribute(name: name, value: []) }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let from = offset + 1
      offset = bytes[from...].firstIndex(of: quote) ?? bytes.count
      defer { offset = min(offset + 1, bytes.count) }
      return Attribute(name: name, value: bytes[from..<offset])
    }
    let from = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">"), !Self.isSpace(bytes[offset]) { offset += 1 }
    return Attribute(name: name, value: bytes[from..<offset])
  }

  private mutating func readName(until ends: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, !ends(bytes[offset]) { offset += 1 }
    if offset == start { offset = min(offset + 1, bytes.count) }
    return String(decoding: bytes[start..<offset].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The offset of the end tag that closes the raw element, or of the page's end.
  private func endOfRaw(_ name: String) -> Int {
    guard name != "plaintext" else { return bytes.count }
    let wanted = Array(name.utf8)
    var index = offset
    while index + wanted.count + 2 <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
        let found = bytes[index + 2..<index + 2 + wanted.count]
        let after = byte(at: index + 2 + wanted.count)
        if zip(found, wanted).allSatisfy({ $0 | 0x20 == $1 }), after.map({ Self.isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }) ?? true {
          return index
        }
      }
      index += 1
    }
    return bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
