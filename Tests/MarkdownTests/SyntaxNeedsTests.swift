import Testing

@testable import Markdown

struct SyntaxNeedsTests {
  private func needs(_ text: String) -> SyntaxNeeds {
    Array(text.utf8).withUnsafeBufferPointer { SyntaxNeeds(of: $0) }
  }

  private static let none = SyntaxNeeds(strikethrough: false, bareLinks: false, footnotes: false)

  @Test(arguments: ["", "plain", "# A & B\n\n- one: two\n- [a](b \"c\")\n\n| a |\n|---|\n", "window w: / w", "w"])
  func `A text without their characters has no use for extensions`(_ text: String) {
    #expect(needs(text) == Self.none)
  }

  @Test(arguments: ["a@b.example", "see www.a.example", "https://a.example", "ftp://a.example", "[a](https://a.example)"])
  func `A text with what a bare link has needs bare links`(_ text: String) {
    #expect(needs(text) == SyntaxNeeds(strikethrough: false, bareLinks: true, footnotes: false))
  }

  @Test func `A tilde and a caret are needs of their own`() {
    #expect(needs("a ~b~") == SyntaxNeeds(strikethrough: true, bareLinks: false, footnotes: false))
    #expect(needs("a[^1]") == SyntaxNeeds(strikethrough: false, bareLinks: false, footnotes: true))
  }

  @Test(arguments: ["a&#64;b.example", "[&#94;1]\n\n[&Hat;1]: x", "at the end &"])
  func `A character reference can be any character`(_ text: String) {
    #expect(needs(text) == SyntaxNeeds(strikethrough: false, bareLinks: true, footnotes: true))
  }

  /// Characters that the extensions look at, in every neighbourhood.
  @Test(arguments: 0..<10)
  func `What is left out changes nothing`(_ part: Int) {
    for seed in (part * 500)..<((part + 1) * 500) {
      let bytes = FuzzTests.document(seed)
      let needs = bytes.withUnsafeBufferPointer { SyntaxNeeds(of: $0) }
      #expect(Stock.html(of: bytes, needs) == Stock.html(of: bytes), "seed \(seed)")
    }
  }

  @Test func `What one text needs is not set for another after it`() {
    let text = Array("www.a.example, https://b.example and c@d.example".utf8)
    let linked = Stock.html(of: text)
    let plain = Stock.html(of: text, Self.none)
    #expect(String(decoding: linked, as: UTF8.self).contains("href=\"http://www.a.example\""))
    #expect(!String(decoding: plain, as: UTF8.self).contains("href"))
    #expect(Stock.html(of: text) == linked)
  }
}
