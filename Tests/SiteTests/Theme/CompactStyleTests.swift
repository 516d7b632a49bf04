import Testing

@testable import Site

/// Style sheets without what only their authors read.
@Suite struct CompactStyleTests {
  @Test(arguments: [
    ("/* A note. */\na {\n  color: red;\n  margin: 0 1px;\n}\n\nb { color: blue }\n", "a{color: red;margin: 0 1px;}b{color: blue}"),
    ("a :hover, b\n> c {}", "a :hover, b\n> c{}"), ("a/**/b {}", "a b{}"), ("a /* b */ c {}", "a c{}"),
    ("a::before { content: \"  /* {  no } comment */  ; \" }", "a::before{content: \"  /* {  no } comment */  ; \"}"),
    ("a { content: 'it\\'s  ' }", "a{content: 'it\\'s  '}"), ("a { width: calc(1px  +  2px) }", "a{width: calc(1px + 2px)}"),
    ("/* no end", ""), ("a { content: \"no end", "a{content: \"no end"), ("", ""),
    ("@import \"a  b.css\" screen;", "@import \"a  b.css\" screen;"),
    ("@media (a: b)  and (c: d) {  e { f: g }  }", "@media (a: b) and (c: d){e{f: g}}"),
  ])
  func `comments and idle white space go, strings stay`(sheet: String, expected: String) {
    #expect(String(decoding: CompactStyle.bytes(Array(sheet.utf8)), as: UTF8.self) == expected)
  }
}
