import Mustache
import Testing

@Suite("What partials, parents and blocks write")
struct PartialCases {
  private typealias Case = RenderingCase
  private static let nested = RenderingCase.nested

  static let cases: [RenderingCase] = [
    Case("a partial", "a{{> p }}c", partials: ["p": "b"], gives: "abc"),
    Case("an unknown partial", "a{{>p}}c", gives: "ac"),
    Case(
      "a partial sees what is at hand", "{{#x}}{{>p}}{{/x}}", ["x": .list([.text("a"), .text("b")])], partials: ["p": "[{{.}}]"],
      gives: "[a][b]"),
    Case("a partial has delimiters of its own", "{{=<% %>=}}<%>p%>", ["x": .text("y")], partials: ["p": "{{x}}<%x%>"], gives: "y<%x%>"),
    Case("a partial's lines are indented", "<a>\n  {{>p}}\n</a>\n", partials: ["p": "b\nc\n"], gives: "<a>\n  b\n  c\n</a>\n"),
    Case("empty lines are not", "\t{{>p}}\n", partials: ["p": "b\n\nc\n"], gives: "\tb\n\n\tc\n"),
    Case("CRLF lines too", "  {{>p}}\r\n", partials: ["p": "b\r\n\r\nc\r\n"], gives: "  b\r\n\r\n  c\r\n"),
    Case("indentations add up", " {{>p}}\n", partials: ["p": "a\n {{>q}}\nd\n", "q": "b\nc\n"], gives: " a\n  b\n  c\n d\n"),
    Case(
      "values are not indented", "  {{>p}}\n", ["x": .html(HTML("<pre>a\nb</pre>"))], partials: ["p": "{{x}}\nc\n"],
      gives: "  <pre>a\nb</pre>\n  c\n"),
    Case("a partial within a line is not indented", "  a {{>p}}\n", partials: ["p": "b\nc"], gives: "  a b\nc\n"),
    Case(
      "a partial within an indented line", " {{>p}}\n", partials: ["p": "{{>q}} x\ny\n", "q": "b\nc"], gives: " b\nc x\n y\n"),
    Case(
      "a list in an indented partial", "  {{>p}}\n", ["x": .list([.text("a"), .text("b")])],
      partials: ["p": "{{#x}}\n- {{.}}\n{{/x}}\nend\n"],
      gives: "  - a\n  - b\n  end\n"),
    Case("a name of a value", "{{>*x}}", ["x": .text("p")], partials: ["p": "b"], gives: "b"),
    Case("a name of a value that is none", "[{{>*x}}]", ["x": .text("q")], partials: ["p": "b"], gives: "[]"),
    Case("a byte order mark is left out", "\u{FEFF}a{{>p}}", partials: ["p": "\u{FEFF}b"], gives: "ab"),
    Case("a byte order mark before a line of tags", "\u{FEFF}{{! x }}\na", gives: "a"),
    Case("a block's own content", "{{$b}}own{{/b}}", gives: "own"),
    Case("a block that is filled", "{{<p}}{{$b}}filled{{/b}}{{/p}}", partials: ["p": "<{{$b}}own{{/b}}>"], gives: "<filled>"),
    Case("a block that is left", "{{<p}}{{/p}}", partials: ["p": "<{{$b}}own{{/b}}>"], gives: "<own>"),
    Case("a block filled with nothing", "{{<p}}{{$b}}{{/b}}{{/p}}", partials: ["p": "<{{$b}}own{{/b}}>"], gives: "<>"),
    Case("a block filled twice", "{{<p}}{{$b}}x{{/b}}{{/p}}", partials: ["p": "{{$b}}1{{/b}}{{$b}}2{{/b}}"], gives: "xx"),
    Case("text beside the blocks is left out", "{{<p}} a {{$b}}x{{/b}} c\n{{/p}}", partials: ["p": "{{$b}}{{/b}}"], gives: "x"),
    Case(
      "the outermost filling counts", "{{<p}}{{$b}}1{{/b}}{{/p}}", partials: ["p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{$b}}3{{/b}}"],
      gives: "1"),
    Case(
      "a block in a partial of the parent", "{{<p}}{{$b}}x{{/b}}{{/p}}", partials: ["p": "<{{>q}}>", "q": "{{$b}}own{{/b}}"], gives: "<x>"),
    Case(
      "a block in a filling is the page's own", "{{<p}}{{$b}}[{{$c}}own{{/c}}]{{/b}}{{$c}}no{{/c}}{{/p}}", partials: ["p": "{{$b}}{{/b}}"],
      gives: "[own]"),
    Case(
      "a block in a filling, filled from outside", "{{<o}}{{$c}}x{{/c}}{{/o}}",
      partials: ["o": "{{<p}}{{$b}}[{{$c}}own{{/c}}]{{/b}}{{/p}}", "p": "{{$b}}{{/b}}"], gives: "[x]"),
    Case(
      "a block of the same name in its filling", "{{<p}}{{$b}}a{{$b}}own{{/b}}c{{/b}}{{/p}}", partials: ["p": "{{$b}}{{/b}}"],
      gives: "aownc"),
    Case(
      "a filling sees what is at hand in the parent", "{{<p}}{{$b}}{{y}}{{/b}}{{/p}}",
      ["x": nested(["y": .text("in")]), "y": .text("out")],
      partials: ["p": "{{#x}}{{$b}}{{/b}}{{/x}}"], gives: "in"),
    Case(
      "a partial in a filling", "{{<p}}{{$b}}\n  {{>q}}\n{{/b}}{{/p}}",
      partials: ["p": "<main>\n\t{{$b}}{{/b}}\n</main>\n", "q": "a\nb\n"],
      gives: "<main>\n\ta\n\tb\n</main>\n"),
    Case(
      "a whole page", "{{<p}}\n\n{{$b}}\n  <h1>{{x}}</h1>\n  <p>\n{{/b}}\n\n{{/p}}\n", ["x": .text("T")],
      partials: ["p": "<body>\n  <main>\n    {{$b}}\n    {{/b}}\n  </main>\n</body>\n"],
      gives: "<body>\n  <main>\n    <h1>T</h1>\n    <p>\n  </main>\n</body>\n"),
    Case(
      "a line within a block that asks for lines", "{{<p}}{{$b}}x{{/b}}{{/p}}", partials: ["p": "a\n  {{$b}}\n  own\n  {{/b}}\nb\n"],
      gives: "a\n  x\nb\n"),
    Case(
      "lines within a block on one line", "{{<p}}{{$b}}\nx\ny\n{{/b}}{{/p}}", partials: ["p": "a\n  {{$b}}own{{/b}}\nb\n"],
      gives: "a\n  x\n  y\nb\n"),
    Case("an empty block leaves no line", "{{<p}}{{$b}}{{/b}}{{/p}}", partials: ["p": "a\n  {{$b}}own{{/b}}\nb\n"], gives: "a\nb\n"),
    Case("a block's own lines stay as they are", "a\n{{$b}}\n    b\n  c\n{{/b}}\nd\n", gives: "a\n    b\n  c\nd\n"),
    Case(
      "a block's own lines, indented", "  {{>p}}\n", partials: ["p": "a\n{{$b}}\n    b\n  c\n{{/b}}\nd\n"],
      gives: "  a\n      b\n    c\n  d\n"),
    Case(
      "a block with CRLF", "{{<p}}{{$b}}\r\n  x\r\n{{/b}}{{/p}}\r\n", partials: ["p": "a\r\n {{$b}}{{/b}}\r\nb\r\n"],
      gives: "a\r\n x\r\nb\r\n"),
    Case(
      "a deeper line of a filling stays deeper", "{{<p}}{{$b}}\n  x\n    y\n{{/b}}{{/p}}", partials: ["p": "{{$b}}{{/b}}\n"],
      gives: "x\n  y\n"),
    Case("a parent by lines", "a\n  {{<p}}\n  {{$b}}x{{/b}}\n  {{/p}}\nb\n", partials: ["p": "<{{$b}}{{/b}}>\n"], gives: "a\n  <x>\nb\n"),
    Case(
      "a section around a block", "{{<p}}{{$b}}[{{.}}]{{/b}}{{/p}}", ["x": .list([.text("1"), .text("2")])],
      partials: ["p": "{{#x}}{{$b}}{{/b}}{{/x}}"], gives: "[1][2]"),
  ]

  @Test(arguments: cases)
  func `a call is written as it should be`(item: RenderingCase) {
    #expect(item.output == item.expected)
    #expect(item.templates.diagnostics.isEmpty)
  }
}
