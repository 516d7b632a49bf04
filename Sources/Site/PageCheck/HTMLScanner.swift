import Diagnostics

/// Walks the tags and texts of an HTML page as a browser's tokenizer does (WHATWG HTML, 13.2.5), in one pass and without a tree.
struct HTMLScanner {
  struct Attribute {
    let name: MarkupName
    let traits: AttributeTraits
    /// As it is written, with its character references.
    let value: Range<Int>
  }

  struct Tag {
    let name: MarkupName
    let traits: ElementTraits
    let isEnd: Bool
    let isSelfClosing: Bool

    /// Whether the tag is an element by itself: one that is never closed, or a picture or formula that closes itself. Elsewhere the slash
    /// of `<div/>` means nothing.
    var isComplete: Bool { traits.contains(.void) || isSelfClosing && traits.contains(.foreign) }
  }

  enum Token {
    case text(Range<Int>)
    case tag(Tag)
    /// The inside of an element such as `style`, which holds no tags.
    case raw(name: MarkupName, Range<Int>)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary = PageVocabulary.shared
  private var offset = 0
  private var rawElement: Range<Int>?
  /// The attributes of the tag that was read last, and behind them what is left of those of other tags.
  private var slots: [Attribute] = []
  private var count = 0
  /// All that these attributes can do together.
  private(set) var attributeTraits: AttributeTraits = []

  /// The page must outlive the scanner.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The value of an attribute of the tag that was read last; of two with one name, the first.
  func value(_ attribute: MarkupName) -> Range<Int>? {
    for index in 0..<count where slots[index].name == attribute { return slots[index].value }
    return nil
  }

  /// The attributes of the tag that was read last.
  var attributes: ArraySlice<Attribute> { slots[..<count] }

  mutating func next() -> Token? {
    if let name = rawElement {
      rawElement = nil
      let start = offset
      offset = endOfRaw(name)
      if offset > start { return .raw(name: MarkupName(bytes[name]), start..<offset) }
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        let start = offset
        // Most texts between two tags are a line end.
        offset =
          byte(at: offset + 1) == UInt8(ascii: "<")
          ? offset + 1 : bytes.firstOffset(from: offset, to: bytes.count) { $0.marks(of: UInt8(ascii: "<")) }
        return .text(start..<offset)
      }
      if isLetter(at: offset + 1) || byte(at: offset + 1) == UInt8(ascii: "/") && isLetter(at: offset + 2) {
        return .tag(readTag())
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

  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private func isLetter(at index: Int) -> Bool {
    guard let byte = byte(at: index) else { return false }
    return byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private func starts(with text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  /// Skips a comment, a doctype, or what a browser makes a comment of.
  private mutating func skipMarkup() {
    guard starts(with: "<!--", at: offset) else {
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      offset = min(offset + 1, bytes.count)
      return
    }
    offset += 4
    for short: StaticString in [">", "->"] where starts(with: short, at: offset) {
      offset += short.utf8CodeUnitCount
      return
    }
    while offset < bytes.count {
      for end: StaticString in ["-->", "--!>"] where starts(with: end, at: offset) {
        offset += end.utf8CodeUnitCount
        return
      }
      offset += 1
    }
  }

  private mutating func readTag() -> Tag {
    offset += 1
    let isEnd = bytes[offset] == UInt8(ascii: "/")
    if isEnd { offset += 1 }
    let (name, hashed) = readName(endedBy: Self.elementNameEnds)
    count = 0
    attributeTraits = []
    var isSelfClosing = false
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[offset]) {
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "/") {
        isSelfClosing = byte(at: offset + 1) == UInt8(ascii: ">")
        offset += 1
      } else {
        let attribute = readAttribute()
        attributeTraits.formUnion(attribute.traits)
        if count < slots.count { slots[count] = attribute } else { slots.append(attribute) }
        count += 1
      }
    }
    offset = min(offset + 1, bytes.count)
    let traits = vocabulary.elements.traits(of: hashed)
    if !isEnd, traits.contains(.raw) { rawElement = name }
    return Tag(name: hashed, traits: traits, isEnd: isEnd, isSelfClosing: isSelfClosing)
  }

  private mutating func readAttribute() -> Attribute {
    let (_, name) = readName(endedBy: Self.attributeNameEnds)
    let traits = vocabulary.attributes.traits(of: name)
    var look = offset
    while look < bytes.count, Self.isSpace(bytes[look]) { look += 1 }
    guard byte(at: look) == UInt8(ascii: "=") else { return Attribute(name: name, traits: traits, value: look..<look) }
    offset = look + 1
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    guard let quote = byte(at: offset) else { return Attribute(name: name, traits: traits, value: offset..<offset) }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let from = offset + 1
      offset = from
      offset = bytes.firstOffset(from: from, to: bytes.count) { $0.marks(of: quote) }
      defer { offset = min(offset + 1, bytes.count) }
      return Attribute(name: name, traits: traits, value: from..<offset)
    }
    let from = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">"), !Self.isSpace(bytes[offset]) { offset += 1 }
    return Attribute(name: name, traits: traits, value: from..<offset)
  }

  /// Reads a name up to one of `ends`. An equals sign that starts the name ends nothing.
  private mutating func readName(endedBy ends: UInt64) -> (Range<Int>, MarkupName) {
    let start = offset
    var index = start
    var name = MarkupName.Reading()
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 64, ends &>> UInt64(byte) & 1 == 1, byte != UInt8(ascii: "=") || index > start { break }
      name.add(byte)
      index += 1
    }
    offset = index
    return (start..<index, name.name)
  }

  /// The offset of the end tag that closes the raw element, or of the page's end.
  private func endOfRaw(_ name: Range<Int>) -> Int {
    let wanted = MarkupName(bytes[name])
    guard wanted != .plaintext else { return bytes.count }
    var index = offset
    // In a script, `<!--` and then `<script` make the next end tag part of the script (13.2.5.17 to 13.2.5.31).
    var comment = false
    var inner = false
    while index + name.count + 2 <= bytes.count {
      // Nothing that matters begins with another sign.
      index = bytes.firstOffset(from: index, to: bytes.count) { $0.marks(of: UInt8(ascii: "<")) | $0.marks(of: UInt8(ascii: "-")) }
      guard index + name.count + 2 <= bytes.count else { break }
      if wanted == .script {
        if starts(with: "<!--", at: index) { comment = true }
        if starts(with: "-->", at: index) { (comment, inner) = (false, false) }
        if comment, !inner, isTag(name, at: index + 1), bytes[index] == UInt8(ascii: "<") { inner = true }
        if inner, bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"), isTag(name, at: index + 2) {
          inner = false
          index += 2
          continue
        }
      }
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
        if isTag(name, at: index + 2) { return index }
      }
      index += 1
    }
    return bytes.count
  }

  /// Whether the name of an element stands at `index` as a whole.
  private func isTag(_ name: Range<Int>, at index: Int) -> Bool {
    let end = index + name.count
    guard end <= bytes.count, MarkupName(bytes[index..<end]) == MarkupName(bytes[name]) else { return false }
    return byte(at: end).map { Self.isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") } ?? true
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte < 64 && spaces &>> UInt64(byte) & 1 == 1
  }

  // Sets of bytes, all of them below 64, as the bits of one word.

  private static var spaces: UInt64 { 1 << 0x20 | 1 << 0x0A | 1 << 0x09 | 1 << 0x0D | 1 << 0x0C }

  private static var elementNameEnds: UInt64 { spaces | 1 << UInt64(UInt8(ascii: "/")) | 1 << UInt64(UInt8(ascii: ">")) }

  private static var attributeNameEnds: UInt64 { elementNameEnds | 1 << UInt64(UInt8(ascii: "=")) }
}
