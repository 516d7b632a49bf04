import Testing

@testable import Site

struct XMLWriterTests {
  @Test(arguments: [
    ("Tom & <b>\"Ann\"</b>", "Tom &amp; &lt;b&gt;&quot;Ann&quot;&lt;/b&gt;"),
    ("a\tb\nc\rd", "a\tb\nc\rd"),
    ("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    ("ä “–” \u{FFFD}\u{FFFC}\u{FF5E} 😀 \u{7F}", "ä “–” \u{FFFD}\u{FFFC}\u{FF5E} 😀 \u{7F}"),
    ("", ""),
  ])
  func `what XML would take for markup is escaped, and what it cannot hold replaced`(_ text: String, _ escaped: String) {
    var xml = XMLWriter()
    xml.element("title", text, indent: 4)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == "    <title>\(escaped)</title>\n")
  }
}
