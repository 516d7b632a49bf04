import Diagnostics
import Markdown
import Testing

/// A document with `⟦` and `⟧` around the part of it that a place should be.
struct MarkedDocument: Sendable, CustomTestStringConvertible {
  /// What is asked of the document.
  enum Question: Sendable {
    case span
    case destination
    /// The place of the first occurrence of this text in the literal.
    case text(String)
    case firstLine
    case explicitID
  }

  let marked: String
  let kind: String
  /// Which node of that kind, from 1.
  let ordinal: Int
  let question: Question

  init(_ marked: String, _ kind: String, _ ordinal: Int = 1, _ question: Question = .span) {
    self.marked = marked
    self.kind = kind
    self.ordinal = ordinal
    self.question = question
  }

  var testDescription: String { "\(kind) \(ordinal) of \(marked.debugDescription)" }

  /// The bytes without the marks, and the span that the marks were around.
  static func unmarked(_ text: String) -> (bytes: [UInt8], span: Span) {
    var bytes: [UInt8] = []
    var start = 0
    var end = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": end = bytes.count
      default: bytes.append(contentsOf: Character(scalar).utf8)
      }
    }
    return (bytes, Span(start, end))
  }

  /// Checks the answer in the document written in every way that must make no difference.
  func check() throws {
    for (name, prefix, lineEnd) in Self.writings {
      let text = prefix + marked.replacing("\n", with: lineEnd)
      let (bytes, expected) = Self.unmarked(text)
      let source = Source(path: "a.md", bytes: bytes)
      let document = Document.parse(source, body: Span(prefix.utf8.count, bytes.count))
      let answer = try answer(of: document)
      #expect(source.text(answer) == source.text(expected), "\(name)")
      #expect(answer == expected, "\(name)")
    }
  }

  private static let writings: [(name: String, prefix: String, lineEnd: String)] = [
    ("as it is", "", "\n"), ("CRLF", "", "\r\n"), ("lone CR", "", "\r"), ("byte order mark", "\u{FEFF}", "\n"),
    ("front matter", "---\ntitle: “é” \u{1F56F}\u{FE0F}\n---\n", "\n"), ("all", "\u{FEFF}---\r\ntitle: é\r\n---\r\n", "\r\n"),
  ]

  private func answer(of document: Document) throws -> Span {
    let matching = document.nodes.indices.filter { Self.name(of: document.nodes[$0].kind) == kind }
    let node = try #require(matching.dropFirst(ordinal - 1).first, "no such node")
    switch question {
    case .span: return document.span(of: node)
    case .destination: return document.destinationSpan(of: node)
    case .firstLine: return document.firstLineSpan(of: node)
    case .explicitID:
      let heading = try #require(document.headings.first { $0.node == node })
      return try #require(document.explicitIDSpan(of: heading))
    case .text(let part):
      let literal = document.literalString(of: node)
      let range = try #require(literal.firstRange(of: part))
      let start = literal.utf8.distance(from: literal.startIndex, to: range.lowerBound)
      return document.span(ofText: start..<(start + part.utf8.count), in: node)
    }
  }

  static func name(of kind: Kind) -> String {
    String(String(describing: kind).prefix { $0 != "(" })
  }
}
