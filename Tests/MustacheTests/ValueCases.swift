import Mustache
import Testing

@Suite("What values write")
struct ValueCases {
  private typealias Case = RenderingCase
  private static let nested = RenderingCase.nested

  static let cases: [RenderingCase] = [
    Case("nothing in, nothing out", "", gives: ""),
    Case("text alone", "plain\ntext\n", gives: "plain\ntext\n"),
    Case("a value", "<p>{{x}}</p>", ["x": .text("y")], gives: "<p>y</p>"),
    Case("all five characters are escaped", "{{x}}", ["x": .text("&\"<>'")], gives: "&amp;&quot;&lt;&gt;&#39;"),
    Case("escaped at both ends", "{{x}}", ["x": .text("<a>")], gives: "&lt;a&gt;"),
    Case("nothing is escaped twice", "{{x}}", ["x": .text("&amp;")], gives: "&amp;amp;"),
    Case("three braces escape nothing", "{{{x}}}", ["x": .text("&\"<>'")], gives: "&\"<>'"),
    Case("an ampersand escapes nothing", "{{& x }}", ["x": .text("<b>")], gives: "<b>"),
    Case("markup is written as it is", "{{x}}", ["x": .html(HTML("<b>&amp;</b>"))], gives: "<b>&amp;</b>"),
    Case("markup in three braces too", "{{{x}}}", ["x": .html(HTML("<b>"))], gives: "<b>"),
    Case("a slice of markup", "{{x}}", ["x": .html(HTML(Array("<i>abc</i>".utf8), 3..<6))], gives: "abc"),
    Case("letters of many bytes", "é{{x}}🕯️", ["x": .text("日本<語>")], gives: "é日本&lt;語&gt;🕯️"),
    Case("a long text", "{{x}}", ["x": .text(String(repeating: "long & ", count: 50))], gives: String(repeating: "long &amp; ", count: 50)),
    Case("an unknown name writes nothing", "[{{x}}]", gives: "[]"),
    Case("an absent value writes nothing", "[{{x}}]", ["x": .absent], gives: "[]"),
    Case("a flag writes nothing", "[{{x}}]", ["x": .flag(true)], gives: "[]"),
    Case("a list writes nothing", "[{{x}}]", ["x": .list([.text("a")])], gives: "[]"),
    Case("a record writes nothing", "[{{x}}]", ["x": nested(["y": .text("a")])], gives: "[]"),
    Case("what looks like a tag in a value is text", "{{x}}", ["x": .text("{{y}}"), "y": .text("no")], gives: "{{y}}"),
    Case("a dotted name", "{{a.b}}", ["a": nested(["b": .text("c")])], gives: "c"),
    Case("a dotted name five deep", "{{a.b.c.d.e}}", ["a": deep(["b", "c", "d", "e"])], gives: "end"),
    Case("a dotted name that breaks off", "[{{a.x.y}}]", ["a": nested(["b": .text("c")])], gives: "[]"),
    Case("a dotted name into text", "[{{a.b}}]", ["a": .text("c")], gives: "[]"),
    Case("a name with a hyphen", "{{base-url}}", ["base-url": .text("/")], gives: "/"),
    Case("space around a name", "{{  x\t}}{{\nx\n}}", ["x": .text("y")], gives: "yy"),
    Case("a brace before a tag", "{{{ x }}}{ {{x}} }", ["x": .text("y")], gives: "y{ y }"),
    Case("braces that are no tag", "a{b{c}}d} }", gives: "a{b{c}}d} }"),
    Case("an HTML comment is text", "<!-- {{x}} -->", ["x": .text("y")], gives: "<!-- y -->"),
  ]

  private static func deep(_ names: [String]) -> Value {
    names.reversed().reduce(.text("end")) { nested([$1: $0]) }
  }

  @Test(arguments: cases)
  func `a value is written as it should be`(item: RenderingCase) {
    #expect(item.output == item.expected)
    #expect(item.templates.diagnostics.isEmpty)
  }
}
