import Diagnostics
import Markdown
import Testing

struct InlineSpanTests {
  @Test(arguments: [
    MarkedDocument("a ⟦*b*⟧ c", "emphasis"), MarkedDocument("a ⟦**b**⟧ c", "strong"), MarkedDocument("a ⟦__b__⟧ c", "strong"),
    MarkedDocument("⟦***b***⟧", "emphasis"), MarkedDocument("*⟦**b**⟧*", "strong"), MarkedDocument("**a ⟦*b*⟧ c**", "emphasis"),
    MarkedDocument("*⟦*b*⟧", "emphasis"), MarkedDocument("⟦*b*⟧*", "emphasis"), MarkedDocument("*a **b**⟦ c⟧*", "text", 3),
    MarkedDocument("\u{1F56F}\u{FE0F} é ⟦*日本*⟧", "emphasis"), MarkedDocument("*a\n⟦**b\nc**⟧ d*", "strong"),
    MarkedDocument("⟦~~a~~⟧ b", "strikethrough"), MarkedDocument("x ⟦~a~⟧ b", "strikethrough"),
    MarkedDocument("~~a ⟦*b*⟧ c~~", "emphasis"),
  ])
  func `Emphasis reaches from its first mark to its last`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("a ⟦`b`⟧ c", "code"), MarkedDocument("a ⟦`` b`c ``⟧ d", "code"), MarkedDocument("a ⟦```b``c`d```⟧", "code"),
    MarkedDocument("`` ` `` ⟦`x`⟧", "code", 2), MarkedDocument("`` no ⟦`b`⟧", "code"), MarkedDocument("é ⟦`a\nb`⟧ c", "code"),
    MarkedDocument("> ⟦`a\n> b`⟧ c", "code"), MarkedDocument("⟦` `⟧ x", "code"), MarkedDocument("x\\`y ⟦`a\\`⟧ z", "code"),
  ])
  func `A code span reaches over its backticks`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("a ⟦[b](c)⟧ d", "link"), MarkedDocument("a ⟦[b](<c d> \"t)\")⟧ e", "link"), MarkedDocument("a ⟦[b](c 't'\n)⟧ d", "link"),
    MarkedDocument("text ⟦[over\ntwo lines](/x)⟧ more", "link"), MarkedDocument("> ⟦[over\n> two](/x)⟧", "link"),
    MarkedDocument("> ⟦[over\nlazy](/x)⟧ y", "link"), MarkedDocument("> > ⟦[over\n> lazy](/x)⟧", "link"),
    MarkedDocument("- a\n  - b ⟦[over\n    two](/x)⟧", "link"), MarkedDocument("1. a\n\n   > - ⟦[over\n   >   two](/x)⟧", "link"),
    MarkedDocument("[a](b) ⟦[c](d)⟧", "link", 2), MarkedDocument("⟦[*a* `b]` c](d)⟧", "link"), MarkedDocument("⟦[a \\] b](c)⟧", "link"),
    MarkedDocument("⟦[a](b(c)d)⟧)", "link"), MarkedDocument("⟦[](x)⟧ y", "link"), MarkedDocument("⟦[a]()⟧ y", "link"),
    MarkedDocument("⟦[a]⟧ y\n\n[a]: /x", "link"), MarkedDocument("⟦[a][]⟧ y\n\n[a]: /x", "link"),
    MarkedDocument("⟦[z][a]⟧ y\n\n[A]: /x", "link"),
    MarkedDocument("⟦[a]⟧(no link\n\n[a]: /x", "link"), MarkedDocument("[a]: /x\nthen ⟦[a]⟧", "link"),
    MarkedDocument("[x] ⟦[a](b)⟧", "link"),
    MarkedDocument("⟦<https://a.example/?x=1&amp;y>⟧ z", "link"), MarkedDocument("a ⟦<me@a.example>⟧ z", "link"),
    MarkedDocument("see ⟦www.a.example/x⟧, and", "link"), MarkedDocument("see ⟦https://a.example/?a=1&b=2⟧.", "link"),
    MarkedDocument("see ⟦https://a.example/?a=1&amp;b⟧ and", "link"), MarkedDocument("mail ⟦me.you@a.example⟧ now", "link"),
    MarkedDocument("&copy; \\* mail ⟦me_you@a.example⟧ now", "link"), MarkedDocument("(⟦www.a.example⟧) *www.b.example*", "link"),
    MarkedDocument("⟦![a](b)⟧ c", "image"), MarkedDocument("[⟦![a](b)⟧](c)", "image"), MarkedDocument("⟦[![a](b)](c)⟧", "link"),
    MarkedDocument("![a [b](c) ⟦![d](e)⟧](f)", "image", 2), MarkedDocument("⟦![a][r]⟧\n\n[r]: /x", "image"),
    MarkedDocument("&amp; &#x1F56F; &CounterClockwiseContourIntegral; \\* ⟦[a](b)⟧", "link"),
    MarkedDocument("&nope; & \\a ⟦[a](b)⟧", "link"),
    MarkedDocument("&amp;amp; \\&amp; ⟦[a](b)⟧", "link"), MarkedDocument("&NotEqualTilde; ⟦[a](b)⟧", "link"),
    MarkedDocument("hard  \n⟦[a](b)⟧", "link"), MarkedDocument("hard\\\n  ⟦[a](b)⟧", "link"), MarkedDocument("soft \n   ⟦[a](b)⟧", "link"),
    MarkedDocument("\t- x\n\n-\t⟦[a](b)⟧", "link"), MarkedDocument("tab\there ⟦[a](b)⟧", "link"),
  ])
  func `A link or image reaches from its first mark to its last`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("# a ⟦[b](c)⟧ d", "link"), MarkedDocument("## a ⟦*b*⟧ ##", "emphasis"), MarkedDocument("a ⟦*b*⟧\nc\n===", "emphasis"),
    MarkedDocument("a\n⟦*b*⟧\n---", "emphasis"), MarkedDocument("> # é ⟦`b`⟧", "code"), MarkedDocument("- # é ⟦`b`⟧ {#x}", "code"),
    MarkedDocument("## \u{1F56F}\u{FE0F} ⟦*b*⟧ {#x}", "emphasis"), MarkedDocument("#hash ⟦*b*⟧\n===", "emphasis"),
    MarkedDocument("| a | ⟦*b*⟧ |\n|---|---|", "emphasis"), MarkedDocument("| a | b |\n|---|---|\n| c | ⟦*d*⟧ |", "emphasis"),
    MarkedDocument("| a | b |\n|---|---|\n| c \\| ⟦*e*⟧ | d |", "emphasis"), MarkedDocument("a | b\n--|--\nc | ⟦[d](e)⟧", "link"),
    MarkedDocument("| a |\n|---|\n| ⟦`x \\| y`⟧ |", "code"), MarkedDocument("> | a |\n> |---|\n> | ⟦[é](e)⟧ |", "link"),
    MarkedDocument("- | a |\n  |---|\n  | ⟦[é](e)⟧ |", "link"), MarkedDocument("- | ⟦*a*⟧ |\n  |---|\n  | b |", "emphasis"),
    MarkedDocument("text\n  | ⟦*a*⟧ |\n|---|\n| b |", "emphasis"), MarkedDocument("⟦*text*⟧\n| *a* |\n|---|", "emphasis"),
    MarkedDocument("text\nmore\n| a |\n|---|\n| ⟦*b*⟧ |", "emphasis"), MarkedDocument("- [ ] do ⟦*this*⟧", "emphasis"),
    MarkedDocument("- [x] do\n  ⟦*this*⟧", "emphasis"), MarkedDocument("a⟦[^1]⟧ b\n\n[^1]: c", "footnoteReference"),
    MarkedDocument("a[^1] b⟦[^1]⟧\n\n[^1]: c", "footnoteReference", 2), MarkedDocument("a[^n]\n\n[^n]: c ⟦*d*⟧", "emphasis"),
    MarkedDocument("a[^n]\n\n[^n]: c\n    d ⟦*e*⟧\n\nlast", "emphasis"), MarkedDocument("a[^no] ⟦*b*⟧", "emphasis"),
    MarkedDocument("a ⟦<b>⟧ c", "htmlInline"), MarkedDocument("a ⟦<b\nx=\"y\">⟧ c", "htmlInline"),
    MarkedDocument("> a ⟦<!-- b\n> c -->⟧", "htmlInline"),
    MarkedDocument("5 < 6 ⟦<br>⟧", "htmlInline"), MarkedDocument("a⟦\n⟧b", "softBreak"),
    MarkedDocument("[a]:\n  /x\n  'title'\n⟦*b*⟧ [a]", "emphasis"),
  ])
  func `Inlines are found in every kind of block`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("a [b](⟦/c?d=é⟧ \"t\")", "link", 1, .destination), MarkedDocument("a [b](<⟦c d⟧>)", "link", 1, .destination),
    MarkedDocument("[b](\n⟦/c⟧\n'd')", "link", 1, .destination), MarkedDocument("[b](⟦a\\)b⟧)", "link", 1, .destination),
    MarkedDocument("<⟦https://a.example⟧>", "link", 1, .destination), MarkedDocument("x ⟦www.a.example⟧", "link", 1, .destination),
    MarkedDocument("[a]\n\n[a]: ⟦/x⟧ 't'", "link", 1, .destination),
    MarkedDocument("[z][A  b]\n\n[a B]:\n  <⟦/x⟧>", "link", 1, .destination),
    MarkedDocument("[a]\n\n> [a]: ⟦/x⟧", "link", 1, .destination), MarkedDocument("- [a]: ⟦/x⟧\n\n[a]", "link", 1, .destination),
    MarkedDocument("[a]: ⟦/x⟧\nsee [a]", "link", 1, .destination),
    MarkedDocument("[b]: /y\n[a]: ⟦/x⟧\n[a]: /z\n\n[a]", "link", 1, .destination),
    MarkedDocument("```\n[a]: /x\n```\n[a]\n\n[a]: ⟦/x⟧", "link", 1, .destination),
    MarkedDocument("![i](⟦i.png⟧)", "image", 1, .destination),
    MarkedDocument("[![i](⟦i.png⟧)](l)", "image", 1, .destination), MarkedDocument("[![i](i.png)](⟦l⟧)", "link", 1, .destination),
    MarkedDocument("⟦*a*⟧", "emphasis", 1, .destination),
  ])
  func `A destination is pointed at as it is written`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("one ⟦two⟧ three", "text", 1, .text("two")), MarkedDocument("é \\* &amp; ⟦two⟧ three", "text", 1, .text("two")),
    MarkedDocument("a ⟦&copy;⟧ b", "text", 1, .text("©")), MarkedDocument("a ⟦\\*⟧ b", "text", 1, .text("*")),
    MarkedDocument("*x* y\n> ⟦two⟧", "text", 3, .text("two")), MarkedDocument("| a \\| ⟦two⟧ |\n|---|", "text", 1, .text("two")),
    MarkedDocument("- ⟦988⟧ now", "text", 1, .text("988")), MarkedDocument("## x ⟦y⟧ {#z}", "text", 1, .text("y")),
  ])
  func `A part of a text is found behind escapes and references`(_ document: MarkedDocument) throws { try document.check() }

  /// Where one part of a text is remembered helps to find the next; it must not matter in which order they are asked for.
  @Test func `Parts of a text are found in any order`() throws {
    let source = Source(path: "a.md", text: "An \\*escape\\*, a reference &amp; &#x1F56F; and é\nover lines, *then* more \\_ text.\n")
    let document = Document.parse(source, body: source.content)
    let texts = document.nodes.indices.filter { document.nodes[$0].kind == .text }
    let ranges = texts.flatMap { node in
      let length = document.literal(of: node).count
      return (0..<length).map { (node, $0..<length) } + (0..<length).map { (node, 0..<$0) }
    }
    #expect(ranges.count > 50)
    func spans(_ order: [(Int, Range<Int>)], _ document: Document) -> [Span] { order.map { document.span(ofText: $0.1, in: $0.0) } }
    let alone = ranges.map { Document.parse(source, body: source.content).span(ofText: $0.1, in: $0.0) }
    #expect(spans(ranges, document) == alone)
    #expect(spans(ranges.reversed(), document) == alone.reversed())
  }
}
