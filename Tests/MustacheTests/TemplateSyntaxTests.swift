import Diagnostics
import Mustache
import Testing

@Suite("Tags that cannot be read")
struct TemplateSyntaxTests {
  private func findings(_ text: String) -> [Diagnostic] {
    Templates(["page": Source(path: "page.html", text: text)]).diagnostics
  }

  private func output(_ text: String) -> String {
    var output: [UInt8] = []
    Templates(["page": Source(path: "page.html", text: text)]).render("page", with: Samples.root, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `every slip of a template is told in one run`() {
    let text = """
      <h1>{{}}</h1>
      {{/stray}}
      {{#page}}
      <p>{{two words}}</p>
      {{=bad=}}
      <p>{{page.title}
      {{page..title}}

      """
    let found = findings(text)
    #expect(found.map(\.location.line) == [1, 2, 3, 4, 5, 6, 7])
    #expect(Set(found.map(\.rule)) == ["template/syntax"])
  }

  @Test func `a tag that does not end hides nothing after it`() {
    #expect(output("{{page.title <b>{{page.title}}</b>") == "{{page.title <b>a</b>")
    #expect(findings("{{a\n{{b\n{{c").count == 3)
  }

  @Test func `a comment that does not end is told at its start`() {
    let found = findings("a {{! b {{c}")
    #expect(found.map(\.span) == [Span(2, 5)])
    #expect(output("a {{! b {{c}") == "a ")
  }

  @Test func `the closing sign that is missing is named`() {
    #expect(findings("{{{a}} {{b}}").first?.help == "Write `}}}` behind the name.")
    #expect(findings("{{a} {{b}}").first?.help == "Write `}}` behind the name.")
    #expect(findings("{{=<% %>=}}<%a> <%b%>").first?.help == "Write `%>` behind the name.")
  }

  @Test func `a wrong closing tag says what is open and where`() throws {
    let found = try #require(findings("\n{{#page}}\n{{/site}}\n{{/page}}").first)
    #expect(found.message == "`{{/site}}` does not close `{{#page}}`, which is open since line 2.")
    #expect(found.location.line == 3)
  }

  @Test(arguments: [
    "{{#a}}{{/b}}", "{{#articles}}{{/artciles}}", "{{#a}}{{#b}}{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}", "{{#a}}{{/b}}{{/a}}",
    "{{#a b}}{{/a b}}",
    "{{#}}{{/}}", "{{<p}}{{$b}}{{/p}}", "{{$a}}", "{{<p}}", "{{#a}}", "{{^a}}", "{{/a}}", "{{=a=}}", "{{=a b c=}}", "{{=a b}}", "{{a.}}",
    "{{.a}}", "{{>}}",
  ])
  func `one slip is one finding`(text: String) {
    #expect(findings(text).count == 1)
  }

  @Test func `a word of another language is translated`() {
    #expect(findings("{{#if page.title}}x{{/if}}").first?.help == "Mustache has no `if`: write `{{#page.title}}…{{/page.title}}`.")
    #expect(findings("{{#unless a}}x{{/unless}}").first?.help == "Mustache has no `unless`: write `{{^a}}…{{/a}}`.")
  }

  @Test func `what is read rightly is rendered all the same`() {
    #expect(output("{{#page}}{{title}}{{two words}}{{#nothing}}x{{/page}}!") == "a!")
    #expect(output("{{#page}}{{title}}") == "a")
  }

  @Test func `findings stand in the order of the files`() {
    let templates = Templates([
      "b": Source(path: "1.html", text: "{{}}"), "a": Source(path: "2.html", text: "{{}}{{}}"), "c": Source(path: "0.html", text: "{{/x}}"),
    ])
    #expect(templates.diagnostics.map(\.file) == ["0.html", "1.html", "2.html", "2.html"])
  }
}
