import Testing

struct BlockSpanTests {
  @Test(arguments: [
    MarkedDocument("⟦one\ntwo⟧\n\nthree", "paragraph"), MarkedDocument("one\n\n\n⟦two⟧\n\n\n", "paragraph", 2),
    MarkedDocument("  ⟦one\n  two⟧  \n", "paragraph"),
    MarkedDocument("⟦# a #⟧\nb", "heading"), MarkedDocument("⟦a\nb\n===⟧\nc", "heading"), MarkedDocument("x\n\n   ⟦## é⟧", "heading"),
    MarkedDocument("⟦- a\n- b⟧\n\nc", "list"), MarkedDocument("- a\n⟦- b\n\n  c⟧\n\n\nd", "item", 2),
    MarkedDocument("- a\n  ⟦- b\n  - c⟧\n- d", "list", 2),
    MarkedDocument("- a\n  - b\n  ⟦- c⟧\n- d", "item", 3), MarkedDocument("⟦- [ ] a⟧\n- [x] b", "taskItem"),
    MarkedDocument("- [ ] a\n⟦- [x] b⟧\n\n", "taskItem", 2),
    MarkedDocument("⟦> a\n> b\nlazy⟧\n\nc", "blockQuote"), MarkedDocument("> ⟦a\n> b⟧\n>\n> c", "paragraph"),
    MarkedDocument("⟦> a\n>\n> b⟧\n>\n\nc", "blockQuote"),
    MarkedDocument("> ⟦- a\n> - b⟧\n>\n> c", "list"), MarkedDocument("⟦```swift\na\n\n```⟧\n\nb", "codeBlock"),
    MarkedDocument("x\n\n    ⟦a\n\n    b⟧\n\n\nc", "codeBlock"),
    MarkedDocument("- ⟦```\n  a\n  ```⟧\n- b", "codeBlock"), MarkedDocument("⟦~~~\nunclosed⟧\n\n", "codeBlock"),
    MarkedDocument("a\n\n⟦***⟧\nb", "thematicBreak"),
    MarkedDocument("⟦<div>\na\n</div>⟧\n\nb", "htmlBlock"), MarkedDocument("⟦| a |\n|---|\n| b |⟧\n\nc", "table"),
    MarkedDocument("text\n⟦| a |\n|---|⟧\n\nc", "table"),
    MarkedDocument("⟦text⟧\n| a |\n|---|\n", "paragraph"), MarkedDocument("⟦text\n more⟧\n  | a |\n|---|\n| b |", "paragraph"),
    MarkedDocument("t\n\n| a |\n|---|\n⟦| b |⟧\n", "tableRow", 2), MarkedDocument("text\n⟦| a |⟧\n|---|\n| b |", "tableRow"),
    MarkedDocument("| a | b |\n|---|---|\n| c \\| d | ⟦e⟧ |", "tableCell", 4),
    MarkedDocument("| a | b |\n|---|---|\n| ⟦é \\| d⟧ | e |", "tableCell", 3),
    MarkedDocument("| a | b |\n|---|---|\n| c |⟦⟧", "tableCell", 4),
    MarkedDocument("x[^1]\n\n⟦[^1]: a\n\n    b⟧\n\nc", "footnoteDefinition"),
    MarkedDocument("x[^1]\n\n[^1]: ⟦a\n    b⟧\n\nc", "paragraph", 3),
    MarkedDocument("x[^2] y[^1]\n\n⟦[^1]: a⟧\n\n[^2]: b\n\nc", "footnoteDefinition", 2),
    MarkedDocument("[a]: /x\n[b]: /y\n⟦text⟧", "paragraph"), MarkedDocument("⟦text⟧\n\n[a]: /x", "paragraph"),
    MarkedDocument("- ⟦a⟧\n\n[a]: /x\n\n- b", "paragraph"),
    MarkedDocument("\n⟦# a\n\nb⟧\n\n", "document"), MarkedDocument("x\n\n1. a\n\n⟦2. b\n   c⟧\n", "item", 2),
    MarkedDocument("-\t⟦a⟧\n", "paragraph"),
  ])
  func `A block reaches from its first byte to the end of its last line`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("⟦one⟧\ntwo", "paragraph", 1, .firstLine), MarkedDocument("> ⟦one⟧\n> *two*", "emphasis", 1, .firstLine),
    MarkedDocument("⟦- a⟧\n  b", "item", 1, .firstLine), MarkedDocument("⟦```a⟧\nb\n```", "codeBlock", 1, .firstLine),
  ])
  func `The first line of a block can stand for it`(_ document: MarkedDocument) throws { try document.check() }

  @Test(arguments: [
    MarkedDocument("# a ⟦{#b}⟧", "heading", 1, .explicitID), MarkedDocument("# {#b} ⟦{#b}⟧ ##", "heading", 1, .explicitID),
    MarkedDocument("a\nb ⟦{#c-1_d}⟧\n===", "heading", 1, .explicitID),
  ])
  func `An explicit id is pointed at with its braces`(_ document: MarkedDocument) throws { try document.check() }
}
