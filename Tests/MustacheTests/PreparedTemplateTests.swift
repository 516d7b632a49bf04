import Diagnostics
import Mustache
import Testing

/// A prepared template writes what the template writes, whatever of its values is known beforehand.
@Suite("Prepared templates")
struct PreparedTemplateTests {
  @Test(arguments: SectionCases.cases + PartialCases.cases + ValueCases.cases)
  func `write what the template writes`(example: RenderingCase) throws {
    try expectSame(example.templates, "page", .record(RenderingCase.record(example.values)))
  }

  @Test(.enabled(if: SpecificationCase.folder != nil), arguments: SpecificationCase.all)
  func `write what is specified`(specified: SpecificationCase) throws {
    var sources = specified.partials.mapValues { Source(path: "partial", text: $0) }
    sources["the template"] = Source(path: "template", text: specified.template)
    try expectSame(Templates(sources), "the template", specified.data)
  }

  /// Knows each value of the root in turn, then all but each, then all and none.
  private func expectSame(_ templates: Templates, _ name: String, _ value: Value) throws {
    var shapes = KnownShapes()
    guard case (.record(let root), .record(let layout))? = shapes.shaped(value) else { return }
    var expected: [UInt8] = []
    templates.render(name, with: root, into: &expected)
    let names = layout.fields.map(\.name.text)
    let subsets = [names, []] + names.map { [$0] } + names.map { name in names.filter { $0 != name } }
    for known in subsets {
      let values = Dictionary(uniqueKeysWithValues: known.map { ($0, root[$0]) })
      let prepared = try #require(templates.prepared(name, for: layout, knowing: values))
      let asked = Record(layout, zip(layout.fields.indices, root.values).map { Self.part(of: $1, prepared.asked[$0]) })
      #expect(String(decoding: prepared.page(root), as: UTF8.self) == String(decoding: expected, as: UTF8.self))
      #expect(prepared.page(asked) == expected, "what is not asked for is not needed")
    }
  }

  /// A value without all that nobody asks for; what is known is not asked for either.
  private static func part(of value: Value, _ asked: AskedNames) -> Value {
    switch value {
    case .absent, .flag, .text, .html: return value
    case .list(let items): return .list(items.map { part(of: $0, asked) })
    case .record(let record):
      guard let fields = asked.fields else { return value }
      var values = [Value](repeating: .absent, count: record.values.count)
      for field in fields { values[field.slot] = part(of: record.values[field.slot], field.inner) }
      return .record(Record(record.layout, values))
    }
  }

  private static let item = Layout("item", [Field("name", .text, ""), Field("is-first", .flag, "")])
  private static let page = Layout("page", [Field("title", .text, ""), Field("is-wide", .flag, "")])
  private static let root = Layout(
    "root", [Field("page", .record(page), ""), Field("items", .list(.record(item)), "", isShared: true), Field("words", .text, "")])

  private static func prepared(_ template: String, words: String = "known") throws -> PreparedTemplate {
    try #require(
      Templates(["a": Source(path: "a", text: template)]).prepared("a", for: root, knowing: ["words": .text(words)]))
  }

  private static func items(_ names: [String]) -> Value {
    .list(names.map { .record(item.record(["name": .text($0), "is-first": .flag($0 == names.first)])) })
  }

  private static func record(_ title: String, isWide: Bool = false, _ items: Value) -> Record {
    root.record(["page": .record(page.record(["title": .text(title), "is-wide": .flag(isWide)])), "items": items])
  }

  @Test(arguments: [
    "{{#items}}{{name}}{{#is-first}}!{{/is-first}}{{#page.is-wide}} wide{{/page.is-wide}}, {{/items}}{{page.title}}",
    "{{#items}}{{name}} of {{page.title}}{{/items}}",
  ])
  func `keep nothing of a shared list that another page says otherwise`(template: String) throws {
    let prepared = try Self.prepared(template)
    let templates = Templates(["a": Source(path: "a", text: template)])
    let lists = [Self.items(["a", "b"]), Self.items(["a", "c"]), Self.items([])]
    for _ in 0..<2 {
      for (number, list) in lists.enumerated() {
        for isWide in [true, false] {
          let record = Self.record("page <\(number)>", isWide: isWide, list)
          var expected: [UInt8] = []
          templates.render("a", with: record, into: &expected)
          #expect(prepared.page(record) == expected)
        }
      }
    }
  }

  @Test func `hold what is known, escaped`() throws {
    let prepared = try Self.prepared("{{words}} {{page.title}}", words: "a & b")
    #expect(String(decoding: prepared.page(Self.record("c & d", .absent)), as: UTF8.self) == "a &amp; b c &amp; d")
  }

  @Test(arguments: [32_000, 32_767, 32_768, 32_769, 70_000])
  func `write pages of every length`(length: Int) throws {
    let prepared = try Self.prepared("{{#items}}{{name}}{{/items}}{{page.title}}")
    let title = String(repeating: "t", count: 1_000)
    let name = String((0..<(length - 1_000) / 2).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 % 26))) })
    let rest = String(repeating: "r", count: length - 1_000 - 2 * name.count)
    #expect(
      String(decoding: prepared.page(Self.record(title, Self.items([name, name, rest]))), as: UTF8.self) == name + name + rest + title)
  }

  @Test func `ask for nothing but what is written`() throws {
    let prepared = try Self.prepared("{{words}}{{#items}}{{name}}{{/items}}{{#none}}{{page.title}}{{/none}}")
    #expect(prepared.asked.fields?.map(\.slot) == [1])
    #expect(prepared.asked(of: "items").fields?.map(\.slot) == [0])
    #expect(prepared.asked(of: "page").fields?.isEmpty == true)
  }

  @Test func `take a record of another layout than its field's for absent`() throws {
    let prepared = try Self.prepared("{{page.title}}{{^page}}none{{/page}}{{#items}}[{{name}}]{{/items}}")
    let other = Layout("other", [Field("title", .text, "")]).record(["title": .text("t")])
    let record = Self.root.record(["page": .record(other), "items": .list([.record(other), .text("x")])])
    #expect(String(decoding: prepared.page(record), as: UTF8.self) == "[][]")
  }

  @Test(arguments: ["{{>*page.title}}", "x{{#items}}{{>a}}{{/items}}"])
  func `go through a template that cannot be decided beforehand`(template: String) throws {
    let prepared = try Self.prepared(template)
    #expect(prepared.asked.fields == nil)
    let record = Self.record("none", Self.items(["a"]))
    var expected: [UInt8] = []
    Templates(["a": Source(path: "a", text: template)]).render("a", with: record, into: &expected)
    #expect(prepared.page(record) == expected)
  }

  @Test func `come to an end where templates call each other twice at every level`() throws {
    var sources = ["t60": Source(path: "x", text: "x")]
    for level in 0..<60 { sources["t\(level)"] = Source(path: "x", text: "{{#page}}{{>t\(level + 1)}}{{>t\(level + 1)}}{{/page}}") }
    let prepared = try #require(Templates(sources).prepared("t0", for: Self.root, knowing: [:]))
    #expect(prepared.asked.fields == nil)
    #expect(prepared.page(Self.root.record([:])).isEmpty)
  }
}

/// Gives values the layouts and shapes that hold for them.
private struct KnownShapes {
  private var layouts: [[String: Shape]: Layout] = [:]

  /// Nil for a list whose items differ in their shape, or that holds nothing.
  mutating func shaped(_ value: Value) -> (Value, Shape)? {
    switch value {
    case .absent: return (value, .text)
    case .flag: return (value, .flag)
    case .text: return (value, .text)
    case .html: return (value, .html)
    case .list(let items):
      var values: [Value] = []
      var shapes: Set<Shape> = []
      for item in items {
        guard let (value, shape) = shaped(item) else { return nil }
        values.append(value)
        shapes.insert(shape)
      }
      return shapes.count > 1 ? nil : (.list(values), .list(shapes.first ?? .text))
    case .record(let record):
      var values: [Value] = []
      var shapes: [String: Shape] = [:]
      for (field, value) in zip(record.layout.fields, record.values) {
        guard let (value, shape) = shaped(value) else { return nil }
        values.append(value)
        shapes[field.name.text] = shape
      }
      let layout = layouts[shapes] ?? Layout("shaped", record.layout.fields.map { Field($0.name.text, shapes[$0.name.text] ?? .text, "") })
      layouts[shapes] = layout
      return (
        .record(
          Record(layout, layout.fields.map { field in zip(record.layout.fields, values).first { $0.0.name == field.name }?.1 ?? .absent })),
        .record(layout)
      )
    }
  }
}
