import Diagnostics
import Mustache
import Testing

@Suite("Layouts, records and references")
struct ModelTests {
  @Test func `every field of a large layout is found and nothing else`() {
    let names = (0..<200).map { "field-\($0)" }
    let layout = Layout("large", names.map { Field($0, .text, "") })
    #expect(names.map { layout.slot(of: Name($0)) } == Array(0..<200))
    #expect(layout.slot(of: Name("field-200")) == nil)
    #expect(Layout("empty", []).slot(of: Name("x")) == nil)
  }

  @Test func `the first of two fields of one name counts`() {
    let layout = Layout("twice", [Field("a", .text, ""), Field("a", .flag, ""), Field("b", .text, "")])
    #expect(layout.slot(of: Name("a")) == 0)
    #expect(layout.slot(of: Name("b")) == 2)
  }

  @Test func `a record has one value for each field`() {
    let layout = Layout("two", [Field("a", .text, ""), Field("b", .text, "")])
    #expect(Record(layout, [.text("1")]) == Record(layout, [.text("1"), .absent]))
    #expect(Record(layout, [.text("1"), .text("2"), .text("3")]) == Record(layout, [.text("1"), .text("2")]))
    #expect(layout.record(["b": .text("2"), "c": .text("3")])["b"] == .text("2"))
    #expect(layout.record([:])["nothing"] == .absent)
  }

  @Test func `records of different layouts differ`() {
    #expect(Record(Layout("x", []), []) != Record(Layout("x", []), []))
  }

  @Test func `markup is equal when its bytes are`() {
    #expect(HTML(Array("abcabc".utf8), 0..<3) == HTML(Array("abcabc".utf8), 3..<6))
    #expect(HTML(Array("abc".utf8), 2..<9) == HTML("c"))
  }

  @Test func `output is appended`() {
    let templates = Templates(["a": Source(path: "a", text: "b\n  {{$c}}{{/c}}\n")])
    var output = Array("before ".utf8)
    #expect(templates.render("a", with: Samples.root, into: &output))
    #expect(!templates.render("none", with: Samples.root, into: &output))
    #expect(String(decoding: output, as: UTF8.self) == "before b\n")
  }

  @Test func `references lead from a page to all that it calls`() throws {
    let sources = ["home": "{{>a}}{{<b}}{{$x}}{{>c}}{{/x}}{{/b}}", "a": "{{>b}}", "b": "{{>none}}", "c": "", "d": "{{>c}}"]
    let templates = Templates(sources.mapValues { Source(path: "x", text: $0) })
    let found = templates.references(from: "home")
    #expect(found.map { "\($0.caller) \($0.name)" } == ["home a", "home b", "home c", "a b", "b none"])
    let first = try #require(found.first)
    #expect(first.source.text(first.span) == "a")
    #expect(first.source.text(first.tag) == "{{>a}}")
    #expect(templates.reaches("c", from: "home"))
    #expect(!templates.reaches("d", from: "home"))
    #expect(!templates.reaches("none", from: "home"))
    #expect(templates.references(from: "unknown").isEmpty)
  }

  @Test func `many threads render one set of templates`() async {
    let templates = Templates(["a": Source(path: "a", text: "{{#page.articles}}{{title}} {{site.title}};{{/page.articles}}")])
    let outputs = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var output: [UInt8] = []
          for _ in 0..<50 { templates.render("a", with: Samples.root, into: &output) }
          return output
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(outputs.count == 1)
  }
}
