import Diagnostics
import Mustache
import Testing

@Suite("What is checked before anything is rendered")
struct TemplateCheckTests {
  private func findings(_ home: String, partials: [String: String] = [:]) -> [Diagnostic] {
    SmallSite.home(home, partials: partials).findings
  }

  @Test(arguments: [
    ("{{pgae.title}}", "page.title"), ("{{page.titel}}", "page.title"), ("{{page.ttile}}", "page.title"),
    ("{{stie.langauge}}", "site.language"),
    ("{{language}}", "site.language"), ("{{#page.artciles}}{{/page.artciles}}", "page.articles"), ("{{#page}}{{titel}}{{/page}}", "title"),
    ("{{#page.articles}}{{descripton}}{{/page.articles}}", "description"), ("{{^sit}}{{/sit}}", "site"),
  ])
  func `a name that was perhaps meant is given in full`(template: String, meant: String) {
    let found = findings(template)
    #expect(found.map(\.rule) == ["template/unknown-name"])
    #expect(found.first?.help == "Did you mean `\(meant)`?")
  }

  @Test func `a name is mended where nothing else has to change`() {
    #expect(findings("{{pgae.title}}").first?.fixes.first?.replacement == "page.title")
    #expect(findings("{{#pgae}}{{/pgae}}").first?.fixes == [])
  }

  @Test func `the part that is unknown is named`() {
    #expect(findings("{{page.colour}}").first?.message == "`page` has no `colour`.")
    #expect(findings("{{page.title.length}}").first?.message == "`page.title` is text and has no `length`.")
    #expect(findings("{{colour}}").first?.message == "`colour` is not a name that is known here.")
  }

  @Test(arguments: [
    "{{#page}}{{title}}{{url}}{{/page}}",
    "{{#page.articles}}{{title}}{{#tags}}{{name}}{{description}}{{site.title}}{{/tags}}{{/page.articles}}",
    "{{#page.title}}{{.}}{{/page.title}}", "{{^page.articles}}{{page.title}}{{/page.articles}}",
    "{{#page.articles}}{{#tags}}{{/tags}}{{/page.articles}}",
    "{{! anything at all }}", "{{$b}}{{page.title}}{{/b}}",
  ])
  func `a known name is not reported`(template: String) {
    #expect(findings(template).isEmpty)
  }

  @Test func `nothing is said of what stands in an unknown section`() {
    #expect(findings("{{#pgae}}{{title}}{{nonsense}}{{/pgae}}").count == 1)
  }

  @Test func `a slip in a partial is told once however often it is used`() {
    let found = findings("{{>p}}{{#page.articles}}{{>p}}{{>q}}{{/page.articles}}", partials: ["p": "{{pgae.title}}", "q": "{{>p}}"])
    #expect(found.map(\.file) == ["Templates/partials/p.html"])
  }

  @Test func `a name that fits one use and not another says which`() throws {
    let found = findings("{{#page.articles}}{{>card}}{{/page.articles}}\n{{>card}}\n", partials: ["card": "{{description}}"])
    #expect(found.count == 1)
    #expect(
      found.first?.notes == [
        "It does not fit where `home` calls `card` (Templates/home.html:2:1).",
        "It does fit where `home` calls `card` (Templates/home.html:1:19).",
      ])
  }

  @Test func `what fills a block is checked where the block stands`() {
    let base = ["base": "{{#page.articles}}{{$item}}{{/item}}{{/page.articles}}{{$end}}{{/end}}"]
    #expect(findings("{{<base}}{{$item}}{{description}}{{/item}}{{/base}}", partials: base).isEmpty)
    let found = findings("{{<base}}{{$end}}{{description}}{{/end}}{{/base}}", partials: base)
    #expect(found.map(\.rule) == ["template/unknown-name"])
    #expect(found.map(\.file) == ["Templates/home.html"])
  }

  @Test func `a block's own content is not checked where it is always filled`() {
    #expect(findings("{{<base}}{{$b}}x{{/b}}{{/base}}", partials: ["base": "{{$b}}{{page.title}}{{/b}}"]).isEmpty)
    #expect(findings("{{<base}}{{/base}}", partials: ["base": "{{$b}}{{nonsense}}{{/b}}"]).count == 1)
  }

  @Test func `a model that holds itself is known to any depth`() {
    let part = Layout("section", [Field("heading", .text, ""), Field("subsections", .list(.own), "")])
    let root = Layout("root", [Field("sections", .list(.record(part)), "")])
    let text =
      "{{#sections}}{{heading}}{{#subsections}}{{heading}}{{#subsections}}{{heading}}{{haeding}}{{/subsections}}{{/subsections}}{{/sections}}"
    let found = Templates(["page": Source(path: "page.html", text: text)]).check([("page", root)])
    #expect(found.map(\.help) == ["Did you mean `heading`?"])
  }

  @Test func `text is escaped and markup need not be`() {
    let layout = Layout("page", [Field("body", .html, ""), Field("title", .text, ""), Field("draft", .flag, "")])
    let check = { (text: String) in Templates(["page": Source(path: "page.html", text: text)]).check([("page", layout)]).map(\.rule) }
    #expect(check("{{body}}{{{body}}}{{&body}}{{title}}") == [])
    #expect(check("{{{title}}}") == ["template/unescaped-text"])
    #expect(check("{{&title}}") == ["template/unescaped-text"])
    #expect(check("{{#title}}{{{.}}}{{/title}}") == ["template/unescaped-text"])
    #expect(check("{{draft}}") == ["template/wrong-kind"])
    #expect(check("{{.}}") == ["template/wrong-kind"])
  }

  @Test func `a list that is written says how to go through it`() {
    #expect(findings("{{page.articles}}").first?.help == "Write `{{#page.articles}}…{{/page.articles}}` around what is said of each item.")
    #expect(findings("{{page.articles.title}}").first?.help == "Write `{{#page.articles}}…{{title}}…{{/page.articles}}`.")
  }

  @Test func `calls are checked in templates that no page uses`() {
    let found = findings("x", partials: ["one": "{{> two}}", "two": "{{> thre}}", "three": "{{nonsense}}"])
    #expect(found.map(\.rule).sorted() == ["template/unknown-partial", "template/unused", "template/unused", "template/unused"])
    #expect(found.first { $0.rule == "template/unknown-partial" }?.help == "Did you mean `three`?")
  }

  @Test func `a circle of calls is told once and ends`() {
    let found = findings("{{>a}}{{>b}}", partials: ["a": "{{>b}}{{nonsense}}", "b": "{{#page}}{{>c}}{{/page}}", "c": "{{>a}}"])
    #expect(found.map(\.rule).sorted() == ["template/recursive-partial", "template/unknown-name"])
    #expect(found.first { $0.rule == "template/recursive-partial" }?.message == "`a` calls itself here: `a` → `b` → `c` → `a`.")
  }

  @Test func `two pages share what they use`() {
    let other = Layout("other", [Field("title", .text, "")])
    let sources = ["home": "{{>p}}", "other": "{{>p}}", "p": "{{page.title}}"].mapValues { Source(path: $0, text: $0) }
    let found = Templates(sources).check([("home", SmallSite.root), ("other", other)])
    #expect(found.count == 1)
    #expect(found.first?.notes.count == 2)
  }

  @Test func `a filling for an outer parent may name its inner parent's blocks`() {
    let partials = ["outer": "{{<inner}}{{$a}}own{{/a}}{{/inner}}", "inner": "{{$a}}{{/a}}{{$b}}{{/b}}"]
    #expect(findings("{{<outer}}{{$a}}1{{/a}}{{$b}}2{{/b}}{{/outer}}", partials: partials).isEmpty)
  }
}
