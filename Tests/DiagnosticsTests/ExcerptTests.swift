import Diagnostics
import Testing

/// Of a very long line an excerpt keeps what is around the span.
@Suite struct ExcerptTests {
  /// The scalar of an excerpt that stands in the column where its span starts.
  private func scalar(at location: Location) -> Unicode.Scalar? {
    let index = location.column - location.excerptColumn
    let scalars = Array(location.excerpt.unicodeScalars)
    return scalars.indices.contains(index) ? scalars[index] : nil
  }

  @Test(arguments: ["a", "é", "語", "🕯️", "\u{301}"], [0, 100, 250, 1000])
  func `the span is in the excerpt, at its column`(filler: String, count: Int) {
    let before = String(repeating: filler, count: count)
    let source = Source(path: "x.md", text: "first\n" + before + "!" + String(repeating: filler, count: 1000) + "\nlast")
    let start = 6 + before.utf8.count
    let found = source.location(of: Span(start, start + 1))
    #expect(found.column == before.unicodeScalars.count + 1)
    #expect(scalar(at: found) == "!")
    #expect(found.excerpt.utf8.count <= 406)
    #expect(found.excerpt.hasSuffix("…"))
    #expect(found.excerpt.unicodeScalars.first == "…" || found.excerptColumn == 1)
    #expect(!found.excerpt.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test(arguments: ["x", "é", "語", "🕯️", "x語"])
  func `the end of a long line is kept`(filler: String) {
    let before = String(repeating: filler, count: 500)
    let found = Source(path: "x.md", text: before + "!?").location(of: Span(before.utf8.count, before.utf8.count + 2))
    #expect(found.excerpt.hasSuffix("!?"))
    #expect(scalar(at: found) == "!")
  }

  @Test func `400 bytes of a long line are kept`() {
    let source = Source(path: "x.md", text: String(repeating: "x", count: 999) + "!")
    let found = source.location(of: Span(999, 1000))
    #expect(found.excerpt == "…" + String(repeating: "x", count: 399) + "!")
    #expect(scalar(at: found) == "!")
  }

  @Test func `a long line of bytes that are no text has an excerpt too`() {
    let bytes = [UInt8](repeating: 0x80, count: 900) + [UInt8(ascii: "!")] + [UInt8](repeating: 0x80, count: 900)
    let found = Source(path: "x.md", bytes: bytes).location(of: Span(900, 901))
    #expect(found.column == 901)
    #expect(scalar(at: found) == "!")
  }

  @Test func `a line of 400 bytes is kept whole`() {
    let line = String(repeating: "x", count: 400)
    #expect(Source(path: "x.md", text: line).location(of: Span(at: 399)).excerpt == line)
  }
}
