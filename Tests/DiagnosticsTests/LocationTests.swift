import Diagnostics
import Testing

@Suite struct LocationTests {
  /// Where the first `⟦…⟧` of a text is, once the marks are taken out.
  private func location(_ marked: String) -> Location {
    let start = marked.utf8.count { _ in true }
    let bytes = Array(marked.utf8)
    let open = Array("⟦".utf8)
    let close = Array("⟧".utf8)
    let from = bytes.firstRange(of: open)?.lowerBound ?? start
    let to = (bytes.firstRange(of: close)?.lowerBound ?? start) - open.count
    let clean = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    return Source(path: "x.md", text: clean).location(of: Span(from, to))
  }

  @Test(arguments: [
    ("a\nb⟦cd⟧e\n", Location(line: 2, column: 2, endLine: 2, endColumn: 4, excerpt: "bcde")),
    ("a\r\nb⟦cd⟧e\r\n", Location(line: 2, column: 2, endLine: 2, endColumn: 4, excerpt: "bcde")),
    ("a\rb⟦cd⟧e\r", Location(line: 2, column: 2, endLine: 2, endColumn: 4, excerpt: "bcde")),
    ("a\n\r\n\r⟦b⟧", Location(line: 4, column: 1, endLine: 4, endColumn: 2, excerpt: "b")),
    ("⟦ab\nc⟧d", Location(line: 1, column: 1, endLine: 2, endColumn: 2, excerpt: "ab")),
    ("⟦ab\n⟧cd", Location(line: 1, column: 1, endLine: 2, endColumn: 1, excerpt: "ab")),
    ("ab⟦\r\n⟧cd", Location(line: 1, column: 3, endLine: 2, endColumn: 1, excerpt: "ab")),
  ])
  func `LF, CRLF and a lone CR each end one line`(marked: String, expected: Location) {
    #expect(location(marked) == expected)
  }

  @Test(arguments: [
    ("\u{FEFF}⟦a⟧b", 1, 2), ("é⟦b⟧", 2, 3), ("日本⟦語⟧", 3, 4), ("🕯️⟦x⟧", 3, 4), ("👩‍👩‍👧⟦x⟧", 6, 7), ("e\u{301}⟦x⟧", 3, 4),
  ])
  func `columns count scalars, and a byte order mark is none`(marked: String, column: Int, endColumn: Int) {
    let found = location(marked)
    #expect(found.line == 1)
    #expect(found.column == column)
    #expect(found.endColumn == endColumn)
    #expect(!found.excerpt.unicodeScalars.contains("\u{FEFF}"))
  }

  @Test func `an empty file has a first line`() {
    let source = Source(path: "x.md", bytes: [])
    #expect(source.location(of: Span(at: 0)) == .startOfFile)
    #expect(source.location(of: Span(3, 9)) == .startOfFile)
  }

  @Test func `a file of nothing but a byte order mark has a first line`() {
    let source = Source(path: "x.md", bytes: [0xEF, 0xBB, 0xBF])
    #expect(source.contentStart == 3)
    #expect(source.location(of: Span(0, 3)) == .startOfFile)
  }

  @Test func `the end of a file is a place`() {
    let open = Source(path: "x.md", text: "ab")
    #expect(open.location(of: Span(at: 2)) == Location(line: 1, column: 3, endLine: 1, endColumn: 3, excerpt: "ab"))
    let closed = Source(path: "x.md", text: "ab\n")
    #expect(closed.location(of: Span(at: 3)) == Location(line: 2, column: 1, endLine: 2, endColumn: 1, excerpt: ""))
  }

  @Test func `a span outside the file is clamped to it`() {
    let source = Source(path: "x.md", text: "ab\ncd")
    #expect(source.location(of: Span(4, 99)) == Location(line: 2, column: 2, endLine: 2, endColumn: 3, excerpt: "cd"))
    #expect(source.location(of: Span(-7, 1)) == Location(line: 1, column: 1, endLine: 1, endColumn: 2, excerpt: "ab"))
    #expect(source.location(of: Span(.max, .max)).column == 3)
    #expect(source.text(Span(-7, 1)) == "a")
    #expect(source.text(Span(4, .max)) == "d")
  }

  @Test(arguments: [
    [UInt8(ascii: "a"), 0x80, 0x80, UInt8(ascii: "b")],
    [UInt8(ascii: "a"), 0xE2, 0x82, UInt8(ascii: "b")],
    [0xFF, 0xF0, 0x9F, 0x98, UInt8(ascii: "b")],
    [0xC0, 0xAF, 0xED, 0xA0, 0x80, UInt8(ascii: "b")],
  ])
  func `in invalid UTF-8 a column counts what the excerpt shows`(bytes: [UInt8]) {
    let found = Source(path: "x.md", bytes: bytes).location(of: Span(bytes.count - 1, bytes.count))
    #expect(Array(found.excerpt.unicodeScalars)[found.column - 1] == "b")
    #expect(found.endColumn == found.column + 1)
    #expect(found.excerpt.unicodeScalars.count == found.column)
  }

  @Test func `a span that ends with its line's ending does not reach the next line`() {
    #expect(location("⟦ab\n⟧cd").lastLine == 1)
    #expect(location("⟦ab\nc⟧d").lastLine == 2)
    #expect(location("a⟦⟧b").lastLine == 1)
  }
}
