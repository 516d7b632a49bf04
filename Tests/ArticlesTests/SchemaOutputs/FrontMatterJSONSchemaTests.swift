import Articles
import Diagnostics
import Testing
import YAML

@Suite struct FrontMatterJSONSchemaTests {
  private static let rules = [
    Rule("style/one", .hint, summary: "", why: "", details: "", aliases: ["style/old"], examples: []),
    Rule("safety/two", .warning, isSafety: true, summary: "", why: "", details: "", examples: []),
    Rule("broken/three", .error, summary: "", why: "", details: "", examples: []),
  ]

  private static func schema(_ fields: String = "") throws -> (ArticleSchema, JSON) {
    let (schema, findings) = ArticleSchema.read(Source(path: "article-schema.yml", text: fields.isEmpty ? "" : "front-matter:\n" + fields))
    try #require(findings.isEmpty, "\(findings.map(\.message))")
    return (schema, FrontMatterJSONSchema(schema, rules: rules).json)
  }

  @Test func `every field of the schema is a property, and no other is allowed`() throws {
    let (schema, json) = try Self.schema("  reviewed: {required: true}\n  minutes: {type: integer, required: true}\n")
    var names: [String] = []
    if case .object(let properties) = json["properties"] { names = properties.map(\.key) }
    #expect(names == schema.fields.map(\.name))
    #expect(names.contains("minutes"))
    #expect(json["required"] == .array([.string("title"), .string("date"), .string("reviewed"), .string("minutes")]))
    #expect(json["additionalProperties"] == .bool(false))
    #expect(json["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
  }

  @Test func `a field of the site says what it is, what it can be, and what it is when absent`() throws {
    let (_, json) = try Self.schema("  kind: {type: enum, values: [story, guide], default: guide, summary: What it is.}\n")
    #expect(
      json["properties"]?["kind"]
        == .object([
          ("description", .string("What it is. Write one of `story`, `guide`; `guide` when absent.")), ("default", .string("guide")),
          ("enum", .array([.string("story"), .string("guide")])),
        ]))
  }

  @Test func `length and pattern of the schema stand beside what the type asks for`() throws {
    let (_, json) = try Self.schema("  title: {length: {min: 5, max: 80}, pattern: \"^IFS and \"}\n")
    let title = try #require(json["properties"]?["title"])
    #expect(title["minLength"] == .integer(5))
    #expect(title["maxLength"] == .integer(80))
    #expect(title["pattern"] == .string(#"\S"#))
    #expect(title["allOf"]?.items.first?["pattern"] == .string("^IFS and "))
  }

  @Test func `a pattern that an editor would read otherwise is told in words alone`() throws {
    let (_, json) = try Self.schema("  title: {pattern: '^\\w+$'}\n")
    let title = try #require(json["properties"]?["title"])
    #expect(title["allOf"] == nil)
    #expect(title["description"]?.text.contains(#"matching `^\w+$`"#) == true)
  }

  @Test func `only rules that can be excused are proposed`() throws {
    let rule = try Self.schema().1["$defs"]?["allowance"]?["properties"]?["rule"]
    #expect(rule?["enum"] == .array([.string("style/one"), .string("style/old")]))
  }

  @Test func `an end that nobody set is not written`() throws {
    let (_, json) = try Self.schema("  sources: {type: list, of: url, length: {min: 2}}\n")
    let sources = try #require(json["properties"]?["sources"])
    #expect(sources["minItems"] == .integer(2))
    #expect(sources["maxItems"] == nil)
    #expect(sources["anyOf"] == nil, "one value is too few")
  }

  private static let site = """
      title: {length: {max: 20}}
      tags: {length: {min: 1, max: 3}}
      minutes: {type: integer}
      level: {type: number}
      grade: {type: enum, values: [1, two, true]}
      stars: {type: enum, values: [0.5, 1.5]}
      source: {type: url}
      sources: {type: list, of: url}
      home: {type: region}
      tongues: {type: list, of: language}
      kinds: {type: list, of: enum, values: [story, guide]}
      code: {pattern: "^[A-Z]{2}$", length: 2}
      checked: {type: boolean}
      on: {type: date}

    """

  @Test(arguments: [
    "title: 1984", "title: true", "title: \"  x\"", "tags: work", "tags: [2024, true, a b]", "tags: [“x”, ä, 心]", "regions: GB",
    "regions: [\"*\", CA-QC, NO, US-1]", "language: zh-Hant", "slug: über-uns", "slug: 2024", "slug: a", "aliases: /old",
    "aliases: [/a/, /a/b.html]",
    "draft: yes", "draft: no", "draft: true", "allow: {rule: style/one, reason: x}",
    "allow: [{rule: style/old, reason: 5, until: 2027-01-01}]",
    "minutes: 5", "minutes: \"5\"", "minutes: -5", "level: 2", "level: \"2.5\"", "level: \"1e3\"", "grade: 1", "grade: \"1\"", "grade: two",
    "grade: true", "stars: \"0.5\"", "source: https://example.org/ä", "sources: [https://example.org]", "home: GB-ENG",
    "tongues: [de, pt-BR]",
    "kinds: story", "kinds: [story, guide]", "code: GB", "checked: false", "on: 2024-02-29", "on: \"2026-01-01\"",
  ])
  func `what a check accepts is accepted`(line: String) throws {
    let (isAccepted, findings) = try Self.judge(line)
    #expect(findings.isEmpty)
    #expect(isAccepted)
  }

  @Test(arguments: [
    "title:", "title: \" \"", "title: [a]", "title: 123456789012345678901x", "tags: []", "tags: [a, b, c, d]", "tags: [a, a]",
    "tags: [\"--\"]",
    "regions: [UK]", "regions: UK-ENG", "regions: [gb]", "regions: [GB, GB]", "language: English", "slug: A", "slug: a--b", "slug: a/b",
    "slug: -a",
    "aliases: old", "aliases: [/]", "aliases: [/a/../b]", "aliases: [/a//b]", "draft: maybe", "allow: style/one",
    "allow: [{rule: style/one}]",
    "allow: [{rule: style/one, reason: x, till: 2027-01-01}]", "minutes: five", "level: high", "grade: 2", "source: http://example.org",
    "source: https://a b", "sources: [x]", "home: Britain", "tongues: [DE]", "kinds: [poem]", "code: gb", "code: GBR", "checked: 1",
    "on: 2026-13-01", "on: tomorrow", "titel: x",
  ])
  func `what is refused here is refused by a check too`(line: String) throws {
    let (isAccepted, findings) = try Self.judge(line)
    #expect(!findings.isEmpty)
    #expect(!isAccepted)
  }

  /// What the JSON Schema and the check say of good front matter with this line in it.
  private static func judge(_ line: String) throws -> (isAccepted: Bool, findings: [String]) {
    let (schema, json) = try schema(site)
    let others = ["title: One", "date: 2026-01-01"].filter { $0.prefix { $0 != ":" } != line.prefix { $0 != ":" } }
    let source = Source(path: "one.md", text: "---\n" + (others + [line]).joined(separator: "\n") + "\n---\n")
    let block = try FrontMatterBlock.find(in: source.bytes, content: source.content).get()
    let node = try #require(try parse(source, block.yaml).get())
    return (JSONSchemaReading(root: json).accepts(JSONSchemaReading.value(node)), Metadata.read(source, schema.fields).1.map(\.message))
  }
}
