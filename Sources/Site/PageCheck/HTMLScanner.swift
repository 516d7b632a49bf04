import Bytes
import Diagnostics

/// Walks the tags of an HTML page as a browser's tokenizer does (WHATWG HTML, 13.2.5), in one pass and without a tree, and hands on the text
/// between them.
struct HTMLScanner {
  struct Attribute {
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
    case tag(Tag)
    /// The inside of an element such as `style`, which holds no tags.
    case raw(ElementTraits, Range<Int>)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary = PageVocabulary.shared
  /// Where it goes on.
  private(set) var offset = 0
  /// Where the tag begins that was read last.
  private(set) var tagStart = 0
  /// The start tag that was read last, when its element holds no tags.
  private var rawElement: RawElement?
  /// The attributes that matter of the tag that was read last, and behind them what is left of those of other tags.
  private var slots: [Attribute] = []
  private var count = 0
  /// All that these attributes can do together.
  private(set) var attributeTraits: AttributeTraits = []

  private struct RawElement {
    let name: MarkupName
    let length: Int
    let traits: ElementTraits
  }

  /// The page must outlive the scanner.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Goes on behind the tag that was read last and the rest of its element.
  mutating func skip(to end: Int) {
    offset = end
  }

  /// The value of an attribute of the tag that was read last; of two with these traits, the first.
  func value(_ traits: AttributeTraits) -> Range<Int>? {
    guard !attributeTraits.isDisjoint(with: traits) else { return nil }
    for index in 0..<count where !slots[index].traits.isDisjoint(with: traits) { return slots[index].value }
    return nil
  }

  /// The attributes with traits of the tag that was read last.
  var attributes: ArraySlice<Attribute> { slots[..<count] }

  /// The next tag, or the inside of an element without tags; nil at the end of the page. The text before it is appended to `text`, if it
  /// is visible.
  @inline(__always)
  mutating func next(after text: inout VisibleText, isVisible: Bool) -> Token? {
    if let element = rawElement {
      rawElement = nil
      let start = offset
      offset = endOfRaw(element)
      if offset > start { return .raw(element.traits, start..<offset) }
    }
    while true {
      readText(into: &text, isVisible: isVisible)
      guard let first = byte(at: offset + 1) else { break }
      let isEnd = first == UInt8(ascii: "/")
      let name = isEnd ? offset + 2 : offset + 1
      if let letter = byte(at: name), Self.isLetter(letter) {
        tagStart = offset
        return .tag(readTag(at: name, isEnd: isEnd))
      }
      if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") || first == UInt8(ascii: "/") {
        skipMarkup()
      } else {
        if isVisible { text.append(UInt8(ascii: "<")) }
        offset += 1
      }
    }
    // A sign that nothing follows is a text.
    if isVisible, offset < bytes.count { text.append(UInt8(ascii: "<")) }
    offset = bytes.count
    return nil
  }

  /// Goes to the next `<`, or to the end of the page.
  @inline(__always)
  private mutating func readText(into text: inout VisibleText, isVisible: Bool) {
    guard offset < bytes.count, bytes[offset] != UInt8(ascii: "<") else { return }
    if byte(at: offset + 1) == UInt8(ascii: "<"), Self.isSpace(bytes[offset]) {
      // Most texts between two tags are a line end.
      if isVisible { text.appendSpace() }
      offset += 1
    } else {
      offset =
        isVisible
        ? text.append(bytes, from: offset) : bytes.firstOffset(from: offset, to: bytes.count) { $0.marks(of: UInt8(ascii: "<")) }
    }
  }

  private func byte(at index: Int) -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
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

  /// Reads the tag of which the name begins at `start`.
  @inline(__always)
  private mutating func readTag(at start: Int, isEnd: Bool) -> Tag {
    let (name, nameEnd) = readName(from: start, endedBy: Self.elementNameEnds)
    count = 0
    attributeTraits = []
    var isSelfClosing = false
    var index = nameEnd
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[index]) {
        index += 1
      } else if bytes[index] == UInt8(ascii: "/") {
        isSelfClosing = byte(at: index + 1) == UInt8(ascii: ">")
        index += 1
      } else {
        index = readAttribute(from: index)
      }
    }
    offset = min(index + 1, bytes.count)
    let traits = vocabulary.elements.traits(of: name)
    if !isEnd, traits.contains(.raw) { rawElement = RawElement(name: name, length: nameEnd - start, traits: traits) }
    return Tag(name: name, traits: traits, isEnd: isEnd, isSelfClosing: isSelfClosing)
  }

  /// Reads an attribute, keeps it if it matters, and returns where it ends.
  private mutating func readAttribute(from start: Int) -> Int {
    let (name, nameEnd) = readName(from: start, endedBy: Self.attributeNameEnds)
    let (value, end) = readValue(behind: nameEnd)
    let traits = vocabulary.attributes.traits(of: name)
    if !traits.isEmpty {
      attributeTraits.formUnion(traits)
      let attribute = Attribute(traits: traits, value: value)
      if count < slots.count { slots[count] = attribute } else { slots.append(attribute) }
      count += 1
    }
    return end
  }

  /// The value of the attribute of which the name ends at `nameEnd`, and where the attribute ends.
  @inline(__always)
  private func readValue(behind nameEnd: Int) -> (Range<Int>, end: Int) {
    var index = firstNoSpace(from: nameEnd)
    guard byte(at: index) == UInt8(ascii: "=") else { return (index..<index, nameEnd) }
    index = firstNoSpace(from: index + 1)
    guard let quote = byte(at: index) else { return (index..<index, index) }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes.firstOffset(from: index + 1, to: bytes.count) { $0.marks(of: quote) }
      return (index + 1..<end, min(end + 1, bytes.count))
    }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), !Self.isSpace(bytes[index]) { index += 1 }
    return (start..<index, index)
  }

  private func firstNoSpace(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The name from `start` up to one of `ends`, and where it ends. An equals sign that starts the name ends nothing.
  @inline(__always)
  private func readName(from start: Int, endedBy ends: UInt64) -> (MarkupName, end: Int) {
    var index = start
    var name = MarkupName.Reading()
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 64, ends &>> UInt64(byte) & 1 == 1, byte != UInt8(ascii: "=") || index > start { break }
      name.add(byte)
      index += 1
    }
    return (name.name, index)
  }

  /// The offset of the end tag that closes the raw element, or of the page's end.
  private func endOfRaw(_ element: RawElement) -> Int {
    guard !element.traits.contains(.plaintext) else { return bytes.count }
    let isScript = element.traits.contains(.script)
    var index = offset
    // In a script, `<!--` and then `<script` make the next end tag part of the script (13.2.5.17 to 13.2.5.31).
    var comment = false
    var inner = false
    while index + element.length + 2 <= bytes.count {
      // Nothing that matters begins with another sign.
      index =
        comment
        ? bytes.firstOffset(from: index, to: bytes.count) { $0.marks(of: UInt8(ascii: "<")) | $0.marks(of: UInt8(ascii: "-")) }
        : bytes.firstOffset(from: index, to: bytes.count) { $0.marks(of: UInt8(ascii: "<")) }
      guard index + element.length + 2 <= bytes.count else { break }
      if isScript {
        if starts(with: "<!--", at: index) { comment = true }
        if starts(with: "-->", at: index) { (comment, inner) = (false, false) }
        if comment, !inner, isTag(element, at: index + 1), bytes[index] == UInt8(ascii: "<") { inner = true }
        if inner, bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/"), isTag(element, at: index + 2) {
          inner = false
          index += 2
          continue
        }
      }
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
        if isTag(element, at: index + 2) { return index }
      }
      index += 1
    }
    return bytes.count
  }

  /// Whether the name of an element stands at `index` as a whole.
  private func isTag(_ element: RawElement, at index: Int) -> Bool {
    let end = index + element.length
    guard end <= bytes.count, MarkupName(bytes[index..<end]) == element.name else { return false }
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
