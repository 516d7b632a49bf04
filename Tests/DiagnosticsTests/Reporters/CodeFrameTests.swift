import Testing

@testable import Diagnostics

@Suite struct CodeFrameTests {
  private func frame(_ marked: String, width: Int = 120) -> CodeFrame {
    CodeFrame(Diagnostic.sample(marked).location, width: width)
  }

  @Test(arguments: [
    ("ab⟦cd⟧e", "abcde", "  ^^"),
    ("日本⟦語⟧です", "日本語です", "    ^^"),
    ("한국⟦어⟧", "한국어", "    ^^"),
    ("\u{1112}\u{1161}\u{11AB}⟦x⟧", "\u{1112}\u{1161}\u{11AB}x", "  ^"),
    ("e\u{301}⟦x⟧", "e\u{301}x", " ^"),
    ("## 🕯️ ⟦x⟧", "## 🕯️ x", "      ^"),
    ("👩‍👩‍👧⟦x⟧", "👩‍👩‍👧x", "  ^"),
    ("👍🏽⟦x⟧", "👍🏽x", "  ^"),
    ("🇬🇧🇺🇸⟦x⟧", "🇬🇧🇺🇸x", "    ^"),
    ("1️⃣⟦x⟧", "1️⃣x", "  ^"),
    ("☎⟦x⟧", "☎x", " ^"),
    ("☎️⟦x⟧", "☎️x", "  ^"),
    ("ＡＢ⟦x⟧", "ＡＢx", "    ^"),
    ("a\u{200B}⟦x⟧", "a\u{200B}x", " ^"),
    ("\ta\t⟦x⟧", "    a    x", "         ^"),
    ("a⟦\t⟧b", "a    b", " ^^^^"),
    ("a⟦👩‍👩‍👧⟧b", "a👩‍👩‍👧b", " ^^"),
  ])
  func `the marks stand under the span whatever comes before it`(marked: String, line: String, marks: String) {
    let frame = frame(marked)
    #expect(frame.line == line)
    #expect(frame.indentation + frame.marks == marks)
  }

  @Test func `a span inside one character marks the character`() {
    let source = Source(path: "x.md", text: "ae\u{301}b")
    let frame = CodeFrame(source.location(of: Span(2, 4)), width: 120)
    #expect(frame.indentation + frame.marks == " ^")
  }

  @Test(arguments: [("⟦⟧ab", "^"), ("a⟦⟧b", " ^"), ("ab⟦⟧", "  ^"), ("日⟦⟧本", "  ^"), (" ⟦⟧ ", " ^"), ("a⟦\u{200B}⟧b", " ^")])
  func `a span without width has one mark`(marked: String, marks: String) {
    let frame = frame(marked)
    #expect(frame.indentation + frame.marks == marks)
  }

  @Test(arguments: [
    ("a⟦bc\nd⟧e", " ^^… to line 2"), ("a⟦bc\r\n\r\nd⟧", " ^^… to line 3"), ("abc⟦\nd⟧e", "   ^… to line 2"), ("a⟦bc\n⟧de", " ^^"),
    ("a⟦bc\r\n⟧", " ^^"), ("a⟦bc\n\n⟧de", " ^^… to line 2"),
  ])
  func `a span over several lines is marked to the end of its first`(marked: String, marks: String) {
    let frame = frame(marked)
    #expect(frame.line == "abc")
    #expect(frame.indentation + frame.marks == marks)
  }

  @Test(arguments: [
    ("0123456789⟦ab⟧2345678901234567", "0123456789ab2345678…", "          ^^"),
    ("012345678901234567⟦ab⟧23456789012345678901234567", "…901234567ab2345678…", "          ^^"),
    ("0123456789012345678901234567⟦ab⟧2", "…2345678901234567ab2", "                 ^^"),
    ("01234567890123456⟦ab⟧2", "01234567890123456ab2", "                 ^^"),
  ])
  func `a line is cut where the span is not`(marked: String, line: String, marks: String) {
    let frame = frame(marked, width: 20)
    #expect(frame.line == line)
    #expect(frame.indentation + frame.marks == marks)
  }

  @Test(arguments: ["x", "語", "🕯️", "e\u{301}", "\t"], [0, 1, 17, 19, 20, 60, 150, 700])
  func `a long line is cut around the span`(filler: String, before: Int) {
    for after in [0, 1, 19, 20, 60, 700] {
      let line = String(repeating: filler, count: before) + "⟦!!⟧" + String(repeating: filler, count: after)
      let frame = frame(line, width: 60)
      #expect(Terminal.width(of: frame.line) <= 60)
      #expect(frame.marks == "^^")
      #expect(frame.line.contains("!!"))
      #expect(Terminal.width(of: String(frame.line.prefix { $0 != "!" })) == frame.indentation.count)
    }
  }

  @Test(arguments: [20, 21, 60, 120])
  func `a span wider than the frame is marked as far as the frame goes`(width: Int) {
    let whole = frame("⟦" + String(repeating: "x", count: 300) + "⟧", width: width)
    #expect(whole.line == String(repeating: "x", count: width - 1) + "…")
    #expect(whole.indentation + whole.marks == String(repeating: "^", count: width))
    let late = frame(String(repeating: "x", count: 500) + "⟦" + String(repeating: "!", count: 300) + "⟧", width: width)
    #expect(Terminal.width(of: late.line) == width)
    #expect(late.indentation.count + late.marks.count == width)
    #expect(late.line.prefix { $0 != "!" }.count == late.indentation.count)
  }

  @Test func `at the end of a long line the mark stands after it`() {
    let frame = frame(String(repeating: "x", count: 300) + "⟦⟧", width: 40)
    #expect(frame.line == "…" + String(repeating: "x", count: 39))
    #expect(frame.indentation + frame.marks == String(repeating: " ", count: 40) + "^")
  }

  @Test(arguments: [-5, 0, 1, 2, 3])
  func `no width is too small`(width: Int) {
    #expect(frame(String(repeating: "x", count: 90) + "⟦ab⟧", width: width).marks == "^^")
  }
}
