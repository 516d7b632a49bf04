import Diagnostics
import Foundation
import Markdown
import Testing

struct ComplexityTests {
  /// A text that is repeated up to a size, perhaps after another.
  struct Family: Sendable, CustomTestStringConvertible {
    let prefix: String
    let repeated: String
    let suffix: String

    init(_ repeated: String, after prefix: String = "", before suffix: String = "") {
      self.prefix = prefix
      self.repeated = repeated
      self.suffix = suffix
    }

    func bytes(_ size: Int) -> [UInt8] {
      let unit = Array(repeated.utf8)
      var bytes = Array(prefix.utf8)
      while bytes.count < size { bytes.append(contentsOf: unit) }
      return bytes + Array(suffix.utf8)
    }

    var testDescription: String { (prefix.prefix(20) + " … " + repeated + " × n").debugDescription }
  }

  static let families: [Family] = [
    Family("![[]()"), Family("["), Family("[a]("), Family("[a](<b"), Family("![a](b \""), Family("[^a"), Family("[[a]"), Family("]"),
    Family("a <!--"), Family("a <![CDATA["), Family("a <?"), Family("a <!A "), Family("a <a b='"), Family("<"), Family("<a:"),
    Family("> "), Family("a\n", after: String(repeating: "> ", count: 5000)), Family("- "), Family("1. "), Family("> - "),
    Family("[^1]: > "), Family("- [^1]: "), Family("-\n"),
    Family("a\n", after: String(repeating: "> ", count: 90)), Family("\n", after: String(repeating: "- ", count: 90) + "a\n", before: "b"),
    Family("_"), Family("*a _b "), Family("*_"), Family("a**b"), Family("*[a](b)"), Family("~a ", before: "a~~"), Family("a~~ "),
    Family("`a``"), Family("`` ` ``` "), Family("a@"), Family("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@"), Family("www."),
    Family("www._"),
    Family(")", after: "www.a.b"), Family(").", after: "http://a.b"), Family("http://"), Family(":"), Family("&a;", after: "www.a.b"),
    Family("a\n", after: String(repeating: "|a", count: 5000) + "\n" + String(repeating: "|-", count: 5000) + "\n"), Family("a\n|-|-|\n"),
    Family("|-|\n", after: String(repeating: "|a", count: 10_000) + "\n"), Family("|"), Family("|a|\n|-|\n\n"), Family("\\|"),
    Family("[^1]", after: "[^1]: x\n\n"), Family("[a]", after: "[a]: /" + String(repeating: "x", count: 20_000) + "\n\n"),
    Family("[a]", after: "[a]: /x '" + String(repeating: "x\n[b]: ", count: 5000) + "'\n\n"), Family("[a]: x '\n"), Family("[a]: /x\n"),
    Family("\t"), Family("\0"), Family("&#x"), Family("# a\n\n"), Family("# a {#b}\n\n"), Family("```\n"), Family("<div>\n\n"),
  ]

  @Test(arguments: families)
  func `No document takes long: it is refused or it is quick`(_ family: Family) {
    let source = Source(path: "a.md", bytes: family.bytes(96 * 1024))
    let start = processorSeconds()
    if Complexity.excess(in: MarkdownText(source, body: source.content)) == nil {
      _ = Document.parse(source, body: source.content).render()
    }
    #expect(processorSeconds() - start < 1)
  }

  /// The time that this thread has had a processor, which other work on the machine does not change.
  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [
    (Family("![[] "), Excess.Limit.brackets), (Family("a <?"), .markupOpenings), (Family("> "), .marksOnLine),
    (Family("- "), .marksOnLine), (Family("[^1]: > "), .marksOnLine),
    (Family("1. "), .marksOnLine), (Family("*_"), .emphasisMarks), (Family("~a "), .emphasisMarks), (Family("a@"), .atSigns),
    (Family("www._"), .addressesInWord), (Family(")", after: "www.a.b"), .parenthesesInWord), (Family("a\n|-|-|\n"), .delimiterRowBytes),
    (Family("a\n", after: String(repeating: "|a", count: 50) + "\n" + String(repeating: "|-", count: 50) + "\n"), .tableCells),
    (Family("a\n", after: "> " + String(repeating: "|a", count: 50) + "\n> " + String(repeating: "|:-", count: 50) + "\n"), .tableCells),
    (Family("[a]\n\n", after: "[a]: /" + String(repeating: "x", count: 20_000) + "\n\n"), .referenceBytes),
    (Family("[a]\n\n", after: "[a]: /x '" + String(repeating: "x\n[b]: ", count: 5000) + "'\n\n"), .referenceBytes),
  ])
  func `What would be slow is named and pointed at`(_ family: Family, _ limit: Excess.Limit) throws {
    let bytes = family.bytes(128 * 1024)
    let excess = try #require(Complexity.excess(in: MarkdownText(Source(path: "a.md", bytes: bytes), body: Span(0, bytes.count))))
    #expect(excess.limit == limit)
    #expect(excess.count > excess.allowed)
    #expect(!excess.span.isEmpty && excess.span.end <= bytes.count)
    #expect(!excess.limit.counted.isEmpty)
  }

  @Test(arguments: [
    Family("* **Bold** item with [a link](https://a.example/x?y=(z)) and `code`, me@a.example\n"),
    Family("Text with *emphasis*, [links](/x), “quotes” and www.a.example.\nMore of it.\n\n"),
    Family(
      "| An everyday name | **bold words** | [a link](/articles/some-title/) | 116 123 |\n", after: "| 1 | 2 | 3 | 4 |\n|---|:--|:-:|--:|\n"
    ),
    Family("  let a: [String: [Int]] = [\"a\": [1, 2]] // <!-- x -->\n\n", after: "```swift\n", before: "```\n"),
    Family("> > quoted\n> > - list\n>\n"), Family("日本語の文章です。（括弧）も使います。"),
    Family("See [r].\n\n[r]: https://a.example/a/long/path \"A title\"\n\n"),
    Family("- - - - -\n\n***\n\n_ _ _\n\n"), Family("Note[^1] and[^2].\n\n", before: "[^1]: One.\n[^2]: Two."),
  ])
  func `An article of half a megabyte passes`(_ family: Family) {
    let bytes = family.bytes(512 * 1024)
    #expect(Complexity.excess(in: MarkdownText(Source(path: "a.md", bytes: bytes), body: Span(0, bytes.count))) == nil)
  }

  @Test func `Only the body counts`() {
    let bytes = Family("> ").bytes(20_000) + Array("\nbody\n".utf8)
    #expect(Complexity.excess(in: MarkdownText(Source(path: "a.md", bytes: bytes), body: Span(bytes.count - 5, bytes.count))) == nil)
    #expect(Complexity.excess(in: MarkdownText(Source(path: "a.md", bytes: bytes), body: Span(-5, bytes.count + 9))) != nil)
  }
}
