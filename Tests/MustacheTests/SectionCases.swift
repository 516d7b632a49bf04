import Mustache
import Testing

@Suite("What sections write")
struct SectionCases {
  private typealias Case = RenderingCase
  private static let nested = RenderingCase.nested
  private static let letters: Value = .list([.text("a"), .text("b")])

  static let cases: [RenderingCase] = [
    Case("a true flag", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .flag(true)], gives: "y"),
    Case("a false flag", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .flag(false)], gives: "n"),
    Case("an absent value is false", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .absent], gives: "n"),
    Case("an unknown name is false", "{{#x}}y{{/x}}{{^x}}n{{/x}}", gives: "n"),
    Case("empty text is false", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .text("")], gives: "n"),
    Case("text is true, even 0", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .text("0")], gives: "y"),
    Case("empty markup is false", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .html(HTML(Array("abc".utf8), 1..<1))], gives: "n"),
    Case("markup is true", "{{#x}}{{.}}{{/x}}", ["x": .html(HTML("<b>"))], gives: "<b>"),
    Case("an empty list is false", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": .list([])], gives: "n"),
    Case("a record is true, even an empty one", "{{#x}}y{{/x}}{{^x}}n{{/x}}", ["x": nested([:])], gives: "y"),
    Case("a list is gone through", "{{#x}}<{{.}}>{{/x}}", ["x": letters], gives: "<a><b>"),
    Case("text in a section is at hand", "{{#x}}{{.}}/{{x}}{{/x}}", ["x": .text("<")], gives: "&lt;/&lt;"),
    Case("a flag leaves the value at hand", "{{#x}}{{#f}}{{.}}{{/f}}{{/x}}", ["x": letters, "f": .flag(true)], gives: "ab"),
    Case("absent items count", "{{#x}}[{{.}}]{{/x}}", ["x": .list([.absent, .text("a")])], gives: "[][a]"),
    Case("lists in lists", "{{#x}}({{#.}}{{.}}{{/.}}){{/x}}", ["x": .list([letters, .list([]), letters])], gives: "(ab)()(ab)"),
    Case("names of the record", "{{#x}}{{y}}{{/x}}", ["x": nested(["y": .text("in")]), "y": .text("out")], gives: "in"),
    Case("names around the record", "{{#x}}{{z}}{{/x}}", ["x": nested(["y": .text("in")]), "z": .text("out")], gives: "out"),
    Case(
      "an absent name hides the one around", "{{#x}}[{{y}}]{{/x}}", ["x": nested(["y": .absent]), "y": .text("out")], gives: "[]"),
    Case(
      "a dotted name does not go back", "{{#x}}[{{y.z}}]{{/x}}", ["x": nested(["y": nested([:])]), "y": nested(["z": .text("no")])],
      gives: "[]"),
    Case("a section of a dotted name", "{{#a.b}}{{c}}{{/a.b}}", ["a": nested(["b": nested(["c": .text("d")])])], gives: "d"),
    Case("a section in itself", "{{#x}}{{#x}}{{.}}{{/x}}{{/x}}", ["x": letters], gives: "abab"),
    Case(
      "sections many deep", String(repeating: "{{#x}}", count: 500) + "y" + String(repeating: "{{/x}}", count: 500), ["x": .flag(true)],
      gives: "y"),
    Case(
      "nothing is written of a false section", "a{{#x}}{{#y}}{{z}}{{/y}}{{> p}}{{/x}}b", ["y": .flag(true)], partials: ["p": "!"],
      gives: "ab"),
    Case("lines of tags vanish", "a\n{{#x}}\n  b\n  {{/x}}  \nc\n", ["x": .flag(true)], gives: "a\n  b\nc\n"),
    Case("lines of tags vanish with CRLF", "a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc\r\n", ["x": .flag(true)], gives: "a\r\nb\r\nc\r\n"),
    Case("a line with text stays", "a\n {{#x}} b {{/x}}\n", ["x": .flag(true)], gives: "a\n  b \n"),
    Case("a line with two tags stays", "a\n{{#x}}{{/x}}\nb", ["x": .flag(true)], gives: "a\n\nb"),
    Case("a list by lines", "<ul>\n  {{#x}}\n  <li>{{.}}\n  {{/x}}\n</ul>\n", ["x": letters], gives: "<ul>\n  <li>a\n  <li>b\n</ul>\n"),
    Case("an inverted section by lines", "{{^x}}\nno\n{{/x}}\n{{#x}}\nyes\n{{/x}}\n", gives: "no\n"),
    Case("a comment by lines", "a\n  {{! one\n two }}  \nb{{!x}}c\n", gives: "a\nbc\n"),
    Case("a comment may hold braces", "{{! {{x }}a", gives: "a"),
    Case("other delimiters", "{{=<% %>=}}<%x%>{{x}}<%={{ }}=%>{{x}}", ["x": .text("y")], gives: "y{{x}}y"),
    Case("delimiters of one sign", "{{=| |=}}|#x|a|/x||^x|b|/x|", ["x": .flag(true)], gives: "a"),
    Case("delimiters on a line of their own", "a\r\n {{=<% %>=}} \r\n<%x%>\r\n", ["x": .text("y")], gives: "a\r\ny\r\n"),
  ]

  @Test(arguments: cases)
  func `a section is written as it should be`(item: RenderingCase) {
    #expect(item.output == item.expected)
    #expect(item.templates.diagnostics.isEmpty)
  }
}
