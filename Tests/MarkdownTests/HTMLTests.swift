import Diagnostics
import Markdown
import Testing

struct HTMLTests {
  @Test(arguments: SampleDocuments.all)
  func `Every construct renders as the library renders it`(_ markdown: String) {
    let source = Source(path: "a.md", text: markdown)
    let rendered = Document.parse(source, body: source.content).render()
    #expect(HTMLTests.withoutHeadingIDs(rendered.bytes) == String(decoding: Stock.html(of: source.bytes), as: UTF8.self))
  }

  /// The HTML with ` id="…"` taken out of heading tags.
  static func withoutHeadingIDs(_ bytes: [UInt8]) -> String {
    var output = ""
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    while let heading = rest.firstRange(of: /<h[1-6] id="/) {
      output += rest[..<rest.index(heading.lowerBound, offsetBy: 3)]
      rest = rest[heading.upperBound...]
      if let quote = rest.firstIndex(of: "\"") { rest = rest[rest.index(after: quote)...] }
    }
    return output + rest
  }
}
