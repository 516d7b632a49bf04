import Diagnostics
import Markdown
import Testing

struct DocumentTests {
  @Test func `The tree is flat and in the order of the document`() {
    let document = parse("# A *b*\n\n- c\n- d[^1]\n\n[^1]: e\n")
    #expect(document.nodes.first?.kind == .document)
    let kinds = document.topLevelBlocks.map { document.nodes[$0].kind }
    #expect(kinds == [.heading(level: 1), .list(isOrdered: false, start: 0, isTight: true)])
    #expect(document.footnoteDefinitions.map { document.literalString(of: $0) } == ["1"])
    for index in document.nodes.indices.dropFirst() {
      let parent = document.parent(of: index) ?? -1
      #expect(document.children(of: parent).contains(index))
      #expect(document.subtree(of: parent).contains(index))
    }
    #expect(document.parent(of: 0) == nil)
    #expect(document.isParsed)
  }

  @Test(arguments: [
    ("a *b* `c`\nd  \ne", "a b c d e"), ("a ![b *c*](d) [e](f)", "a b c e"), ("a[^1] b\n\n[^1]: c", "a b c"),
    ("# a\n\nb\n\n- c\n- d", "a b c d"),
    ("a <b>c</b> &amp; \\*", "a c & *"), ("| a | b |\n|---|---|\n| c | d |", "a b c d"), ("```x\ncode\n```\n", "code\n"), ("", ""),
  ])
  func `Plain text is what a reader would hear`(_ markdown: String, _ text: String) {
    #expect(parse(markdown).plainText(of: 0) == text)
  }

  @Test func `Destinations, titles, info strings and numbers are kept`() throws {
    let document = parse("[a](b\\)c \"d&amp;\")\n\n```swift x\ny\n```\n\n3. z\n\n- [x] w\n\n| t |\n|:-:|\n\n~~s~~ a[^n]\n\n[^n]: f")
    let kinds = document.nodes.map(\.kind)
    let link = try #require(kinds.firstIndex(of: .link))
    #expect(document.destinationString(of: link) == "b)c")
    #expect(document.titleString(of: link) == "d&")
    let code = try #require(kinds.firstIndex(of: .codeBlock(isFenced: true)))
    #expect(document.titleString(of: code) == "swift x")
    #expect(document.literalString(of: code) == "y\n")
    #expect(kinds.contains(.list(isOrdered: true, start: 3, isTight: true)))
    #expect(kinds.contains(.taskItem(isChecked: true)))
    #expect(kinds.contains(.tableRow(isHeader: true)) && kinds.contains(.tableCell(alignment: .center)) && kinds.contains(.strikethrough))
    #expect(kinds.contains(.footnoteReference(number: 1, occurrence: 1)) && kinds.contains(.footnoteDefinition(references: 1)))
    #expect(!kinds.contains(.unknown))
  }

  @Test func `Only the body is read, and any span is made to fit`() {
    let source = Source(path: "a.md", text: "---\ntitle: *x*\n---\n*y*\n")
    let document = Document.parse(source, body: Span(19, 99))
    #expect(document.plainText(of: 0) == "y")
    #expect(Document.parse(source, body: Span(-5, -1)).nodes.count == 1)
    #expect(Document.parse(source, body: Span(500, 600)).nodes.count == 1)
    #expect(Document.parse(Source(path: "b.md", bytes: []), body: Span(0, 0)).render().bytes.isEmpty)
  }

  @Test func `Each top-level block's HTML can be cut out`() {
    let document = parse("# a\n\nb[^1]\n\n<x>\n\n- c\n\n[^1]: d")
    let body = document.render()
    let pieces = body.blocks.map { String(decoding: body.bytes[$0], as: UTF8.self) }
    #expect(pieces.count == document.topLevelBlocks.count)
    #expect(pieces[0] == "<h1 id=\"a\">a</h1>\n")
    #expect(pieces[1].hasPrefix("<p>b<sup"))
    #expect(pieces[2].isEmpty)
    #expect(pieces[3] == "<ul>\n<li>c</li>\n</ul>\n")
    let footnotes = String(decoding: body.bytes[body.footnotes], as: UTF8.self)
    #expect(footnotes.hasPrefix("<section class=\"footnotes\"") && footnotes.hasSuffix("</section>\n"))
    #expect(parse("a").render().footnotes == 9..<9)
  }

  @Test func `Skipped blocks leave nothing`() {
    let document = parse("a\n\n[[crisis-lines]]\n\nb")
    let body = document.render(skipping: [document.topLevelBlocks[1]])
    #expect(String(decoding: body.bytes, as: UTF8.self) == "<p>a</p>\n<p>b</p>\n")
    #expect(body.blocks[1].isEmpty)
  }

  @Test(arguments: [
    ("# a *b* {#c}", "a <em>b</em>"), ("- a **b**\n- c", "a <strong>b</strong>"), ("- a\n  - b", "a"), ("> a", "a"),
    ("a & b", "a &amp; b"), ("```\na\n```", ""),
    ("- [x] a", "a"),
  ])
  func `The inline HTML of a heading or item stands without its tags`(_ markdown: String, _ html: String) throws {
    let document = parse(markdown)
    let block = document.topLevelBlocks[0]
    let isList = if case .list = document.nodes[block].kind { true } else { false }
    let rendered = document.renderInline(childrenOf: isList ? block + 1 : block)
    #expect(String(decoding: rendered, as: UTF8.self) == html)
  }

  private func parse(_ markdown: String) -> Document {
    let source = Source(path: "a.md", text: markdown)
    return Document.parse(source, body: source.content)
  }
}
