import Bytes
import Diagnostics
import Markdown

/// The text of a document as readers see it, in one row of bytes that knows where each came from. Reading numbers in it is one pass.
///
/// Blocks end in a line feed, line breaks inside them are spaces. So that only ASCII has to be looked at, digits of other scripts, the many
/// spaces and hyphens, and invisible characters are written as their plain counterparts; the bytes that are left over become `ghost`.
struct RunningText {
  /// Stands for no character at all; it never ends a word or a number.
  static let ghost: UInt8 = 1
  static let blockEnd = UInt8(ascii: "\n")

  /// A part of the text that came from one place.
  struct Piece {
    enum Origin {
      /// Bytes of a node's literal, from its start.
      case node(Int)
      /// A text that is no Markdown, such as a title in the front matter.
      case place(Span)
      /// A text somewhere inside a wider place, such as the title of a link.
      case inside(Span)
    }

    let range: Range<Int>
    let origin: Origin

    /// Whether each of its bytes has a place of its own in the source.
    var standsByItself: Bool {
      switch origin {
      case .node: true
      // A text that is written as it stands has its bytes one for one.
      case .place(let span): span.end - span.start == range.count
      case .inside: false
      }
    }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []

  init(_ document: Document) {
    bytes.reserveCapacity(document.text.count + document.nodes.count)
    pieces.reserveCapacity(document.nodes.count / 2)
    for index in document.nodes.indices {
      switch document.nodes[index].kind {
      case .text, .code: append(document, index)
      case .codeBlock:
        append(document, index)
        endBlock()
      case .softBreak, .lineBreak: bytes.append(0x20)
      case .footnoteReference: bytes.append(Self.separator)
      case .paragraph, .heading, .tableCell, .item, .taskItem, .list, .blockQuote, .thematicBreak, .footnoteDefinition, .table, .tableRow,
        .document, .htmlBlock:
        endBlock()
      case .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .unknown: break
      }
    }
    endBlock()
    bytes.simplify(from: 0)
  }

  private mutating func append(_ document: Document, _ node: Int) {
    let start = bytes.count
    let literal = document.nodes[node].literal
    document.text.withUnsafeBufferPointer {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[Int(literal.lowerBound)..<Int(literal.upperBound)]))
    }
    if bytes.count > start { pieces.append(Piece(range: start..<bytes.count, origin: .node(node))) }
  }

  /// Stands between texts that follow each other on the page without being one.
  private static let separator = UInt8(ascii: "|")

  init() {}

  /// Adds texts that are no Markdown, each a block of its own.
  mutating func append(_ texts: [Placed<String>], as origin: (Span) -> Piece.Origin = Piece.Origin.place) {
    guard !texts.isEmpty else { return }
    let first = bytes.count
    for text in texts {
      let start = bytes.count
      bytes.append(contentsOf: text.value.utf8)
      for index in start..<bytes.count where bytes[index] == Self.blockEnd { bytes[index] = 0x20 }
      pieces.append(Piece(range: start..<bytes.count, origin: origin(text.span)))
      endBlock()
    }
    bytes.simplify(from: first)
  }

  /// The words of a template.
  init(template source: Source) {
    bytes = MarkupText.words(of: source.bytes[source.content.start..<source.content.end])
    pieces = [Piece(range: 0..<bytes.count, origin: .place(source.content))]
    bytes.simplify(from: 0)
  }

  private mutating func endBlock() {
    if let last = bytes.last, last != Self.blockEnd { bytes.append(Self.blockEnd) }
  }

  /// The block around a position.
  ///
  /// - Parameter limit: where to stop looking for its start.
  func block(around position: Int, from limit: Int = 0) -> Range<Int> {
    var start = position
    while start > limit, bytes[start - 1] != Self.blockEnd { start -= 1 }
    var end = position
    while end < bytes.count, bytes[end] != Self.blockEnd { end += 1 }
    return start..<end
  }

  /// Where the blocks end, in order. One pass over the text.
  var blockEnds: BlockEnds { BlockEnds(offsets: bytes.indices.filter { bytes[$0] == Self.blockEnd }) }

  struct BlockEnds {
    fileprivate let offsets: [Int]

    /// The number of the block that a position is in, found by halving.
    func index(of position: Int) -> Int {
      offsets.endOfPrefix(where: { $0 < position })
    }
  }

  /// The pieces that share a byte with the range, found by halving.
  func pieces(in range: Range<Int>) -> ArraySlice<Piece> {
    pieces[pieces.endOfPrefix(where: { $0.range.upperBound <= range.lowerBound })...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// The text of these nodes; nil if they have none. Found by halving.
  func range(of nodes: Range<Int>) -> Range<Int>? {
    func position(_ piece: Piece) -> Int {
      if case .node(let node) = piece.origin { node } else { .max }
    }
    func first(from node: Int) -> Int { pieces.endOfPrefix(where: { position($0) < node }) }
    let start = first(from: nodes.lowerBound)
    let end = first(from: nodes.upperBound)
    return start < end ? pieces[start].range.lowerBound..<pieces[end - 1].range.upperBound : nil
  }

  /// The node that the range begins in; nil for a text that is no Markdown.
  func node(at range: Range<Int>) -> Int? {
    if case .node(let node)? = pieces(in: range).first?.origin { node } else { nil }
  }

  /// The range's place in the source.
  func span(of range: Range<Int>, in document: Document) -> Span? {
    let spans = pieces(in: range).map { piece -> Span in
      switch piece.origin {
      case .place(let span), .inside(let span):
        guard piece.standsByItself else { return span }
        let part = range.clamped(to: piece.range)
        return Span(span.start + part.lowerBound - piece.range.lowerBound, span.start + part.upperBound - piece.range.lowerBound)
      case .node(let node):
        guard document.nodes[node].kind == .text else { return document.span(of: node) }
        let part = range.clamped(to: piece.range)
        return document.span(ofText: (part.lowerBound - piece.range.lowerBound)..<(part.upperBound - piece.range.lowerBound), in: node)
      }
    }
    guard let first = spans.first, let last = spans.last else { return nil }
    return Span(first.start, max(first.end, last.end))
  }

  /// A fix that writes something else in the place of a range; none where the range has no place of its own, and more would be lost with it.
  func swap(_ range: Range<Int>, for replacement: String, in document: Document) -> [Fix] {
    guard pieces(in: range).allSatisfy(\.standsByItself), let span = span(of: range, in: document) else { return [] }
    return [Fix("Write `\(replacement)`", in: document.source, at: span, replacement: replacement, isSafe: false)]
  }

  /// Where ASCII words in lower case stand as whole words, in any letter case.
  func occurrences(of words: [UInt8]) -> [Range<Int>] {
    guard let first = words.first, bytes.count >= words.count else { return [] }
    return (0...(bytes.count - words.count)).compactMap { start in
      guard bytes[start] | 0x20 == first | 0x20, start == 0 || !NumberScanner.isLetter(bytes[start - 1]) else { return nil }
      let end = start + words.count
      guard zip(bytes[start..<end], words).allSatisfy({ $0 == $1 || NumberScanner.isLetter($1) && $0 | 0x20 == $1 }) else { return nil }
      guard end == bytes.count || !NumberScanner.isLetter(bytes[end]) && !NumberScanner.isDigit(bytes[end]) else { return nil }
      return start..<end
    }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].filter { $0 != Self.ghost }, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Writes what numbers are made of in ASCII, byte for byte, with `RunningText.ghost` in the place of what is left over.
  fileprivate mutating func simplify(from start: Int) {
    withUnsafeMutableBufferPointer { buffer in
      var index = start
      while true {
        index = UnsafeBufferPointer(buffer).firstOffset(from: index, to: buffer.count) { $0.marksOutsideASCII }
        guard index < buffer.count else { return }
        let lead = buffer[index]
        guard lead >= 0xC2 else {
          index += 1
          continue
        }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= buffer.count else { return }
        if let plain = Self.plain(buffer, at: index, length) {
          buffer[index] = plain
          for rest in (index + 1)..<(index + length) { buffer[rest] = RunningText.ghost }
        }
        index += length
      }
    }
  }

  private static func plain(_ buffer: UnsafeMutableBufferPointer<UInt8>, at index: Int, _ length: Int) -> UInt8? {
    let second = buffer[index + 1]
    switch (buffer[index], length) {
    case (0xC2, _): return second == 0xA0 ? 0x20 : second == 0xAD ? RunningText.ghost : nil
    // Arabic-Indic digits: U+0660 to U+0669, U+06F0 to U+06F9.
    case (0xD9, _): return (0xA0...0xA9).contains(second) ? 0x30 + (second - 0xA0) : nil
    case (0xDB, _): return (0xB0...0xB9).contains(second) ? 0x30 + (second - 0xB0) : nil
    case (0xE0, 3):
      // Devanagari and Bengali digits.
      let third = buffer[index + 2]
      if second == 0xA5, (0xA6...0xAF).contains(third) { return 0x30 + (third - 0xA6) }
      return second == 0xA7 && (0xA6...0xAF).contains(third) ? 0x30 + (third - 0xA6) : nil
    case (0xE2, 3):
      let third = buffer[index + 2]
      switch (second, third) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): return 0x20
      case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0), (0x81, 0xA6...0xA9): return RunningText.ghost
      case (0x80, 0x90...0x93), (0x88, 0x92): return UInt8(ascii: "-")
      // The frame of a digit that is written as a key.
      case (0x83, 0xA3): return RunningText.ghost
      default: return nil
      }
    case (0xE3, 3): return second == 0x80 && buffer[index + 2] == 0x80 ? 0x20 : nil
    case (0xEF, 3):
      // Full-width digits, plus sign, hyphen and brackets; the byte order mark inside a text; the sign that asks for a coloured picture.
      let third = buffer[index + 2]
      if second == 0xBC, (0x90...0x99).contains(third) { return 0x30 + (third - 0x90) }
      switch (second, third) {
      case (0xBC, 0x8B): return UInt8(ascii: "+")
      case (0xBC, 0x8D): return UInt8(ascii: "-")
      case (0xBC, 0x88): return UInt8(ascii: "(")
      case (0xBC, 0x89): return UInt8(ascii: ")")
      case (0xBC, 0x9A): return UInt8(ascii: ":")
      case (0xBB, 0xBF), (0xB8, 0x8F): return RunningText.ghost
      default: return nil
      }
    default: return nil
    }
  }
}
