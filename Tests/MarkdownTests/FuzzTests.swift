import Diagnostics
import Markdown
import Testing

struct FuzzTests {
  /// Numbers that are the same in every run.
  struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let fragments: [String] =
    SampleDocuments.all + [
      "\n", "\n\n", "\r\n", "\r", " ", "    ", "\t", "> ", ">", "- ", "* ", "1. ", "# ", "## ", "```", "~~~", "`", "``", "*", "**", "_",
      "__", "~~", "[", "]", "(", ")", "![",
      "](", "](x)", "[a]", "[a]: /x", "[^1]", "[^1]: ", "<", ">", "<b>", "<!--", "-->", "<script>alert(1)</script>",
      "<a href=\"javascript:x\">", "javascript:x",
      "[x](javascript:alert(1))", "[x](java\nscript:y)", "<javascript:x>", "![x](data:text/html,y)", "&", "&amp;", "&#0;", "&#x1F56F;",
      "&lt;script&gt;", "\\", "\\\\", "|", "| a |",
      "|---|", "|:-:|", "---", "===", "{#a}", "{#fn-1}", "www.a.example", "https://a.example", "a@b.example", "\u{FEFF}",
      "\u{1F56F}\u{FE0F}", "é", "日本", "\u{0}", "\u{2028}",
      "[ ] ", "[x] ", "\"", "'", "[x]: <y> 'z'", "word", "two words", ":", "!",
    ]

  static func document(_ seed: Int) -> [UInt8] {
    var numbers = SeededNumbers(state: UInt64(truncatingIfNeeded: seed))
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...24, using: &numbers) {
      bytes.append(contentsOf: (fragments.randomElement(using: &numbers) ?? "").utf8)
    }
    guard seed % 3 != 0 else { return bytes }
    for _ in 0..<Int.random(in: 0...6, using: &numbers) where !bytes.isEmpty {
      let position = Int.random(in: 0..<bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0: bytes.remove(at: position)
      case 1: bytes.insert(UInt8.random(in: 0...127, using: &numbers), at: position)
      case 2: bytes[position] = bytes[Int.random(in: 0..<bytes.count, using: &numbers)]
      default: bytes[position] = UInt8.random(in: (seed % 3 == 1 ? 0...127 : 0...255), using: &numbers)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<10)
  func `Random documents never crash and never give unsafe HTML`(_ part: Int) {
    for seed in (part * 500)..<((part + 1) * 500) {
      let bytes = Self.document(seed)
      let source = Source(path: "a.md", bytes: bytes)
      let document = Document.parse(source, body: source.content)
      _ = Complexity.excess(in: MarkdownText(source, body: source.content))
      for index in document.nodes.indices {
        for span in [document.span(of: index), document.destinationSpan(of: index), document.firstLineSpan(of: index)] {
          #expect(span.start >= source.content.start && span.end <= source.content.end, "seed \(seed), node \(index)")
        }
        let length = document.literal(of: index).count
        let part = document.span(ofText: (length / 3)..<(length / 2), in: index)
        #expect(part.start >= source.content.start && part.end <= source.content.end, "seed \(seed), node \(index)")
      }
      for heading in document.headings where heading.explicitID != nil {
        #expect(document.explicitIDSpan(of: heading) != nil)
      }
      let html = document.render().bytes
      #expect(isSafe(html), "seed \(seed)")
      #expect(html == Document.parse(source, body: source.content).render().bytes, "seed \(seed)")
    }
  }

  /// Whether the HTML has only tags that Markdown makes, with no quotes or angle brackets astray, and no unsafe address.
  private func isSafe(_ html: [UInt8]) -> Bool {
    let text = String(decoding: html, as: UTF8.self)
    var rest = text.utf8[...]
    while let open = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) {
      guard rest[open] == UInt8(ascii: "<"), let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      guard isKnown(tag: Substring(rest[rest.index(after: open)..<close])) else { return false }
      rest = rest[rest.index(after: close)...]
    }
    return true
  }

  private func isKnown(tag: Substring) -> Bool {
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    let known = [
      "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "img", "br",
      "hr", "table", "thead", "tbody", "tr",
      "th", "td", "input", "sup", "section",
    ]
    guard known.contains(String(name)), tag.utf8.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 0 else { return false }
    for attribute in ["href=\"", "src=\""] {
      guard let range = tag.firstRange(of: attribute) else { continue }
      guard URLSafety.isSafe(tag[range.upperBound...].prefix { $0 != "\"" }.utf8) else { return false }
    }
    return true
  }
}
