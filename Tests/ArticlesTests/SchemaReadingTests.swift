import Articles
import Diagnostics
import Testing

struct SchemaReadingTests {
  private static func read(_ text: String) -> (ArticleSchema, [Diagnostic], Marked) {
    let marked = Marked(text)
    let (schema, diagnostics) = ArticleSchema.read(marked.source("Content/article-schema.yml"))
    return (schema, diagnostics, marked)
  }

  @Test func `an empty schema asks for nothing`() {
    let (schema, diagnostics, _) = Self.read("")
    #expect(diagnostics.isEmpty)
    #expect(schema == ArticleSchema())
  }

  @Test func `every setting is read`() throws {
    let (schema, diagnostics, _) = Self.read(
      """
      front-matter:
        kind: {type: enum, values: [essay, story], required: true, summary: What it is., default: essay}
        description: {required: true, length: {min: 10, max: 200}, pattern: '\\.$', summary: Short.}
      introduction: {paragraphs: {min: 1}, words: 30}
      one-of: [[a, b]]
      disclaimer: {phrases: {en: [one of, two of], de: drei mal}}
      sections:
        - role: a
          heading: {en: [Alpha, {exact: A}, {prefix: B}, {pattern: "^c"}]}
          title: {en: The Alpha}
          required: true
          most: 3
          before: b
          guidance: Write it.
          contains:
            words: {min: 1, max: 9}
            paragraphs: {max: 4}
            lists: [{name: traits, label: {en: [marked by]}, items: {min: 2, max: 3}, required: false, questions: true, title: {en: Marked by}}]
            questions: {min: 1}
            parts: {min: 2, patterns: {en: [A * part]}}
            must-say: [{en: x}]
            must-not-say: [y]
        - {role: b, heading: Beta, after: [a], required-when: {field: kind, is: [story]}}
      """)
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
    #expect(schema.customFields.map(\.name) == ["kind"])
    #expect(schema.customFields.first?.fallback == .text("essay"))
    let description = try #require(schema.fields.first { $0.name == "description" })
    #expect(
      description.isRequired && description.length == 10...200 && description.pattern?.text == "\\.$" && description.summary == "Short.")
    #expect(schema.introduction.paragraphs == 1...100_000 && schema.introduction.words == 30...30)
    #expect(schema.oneOf == [["a", "b"]])
    let german = try #require(LanguageTag("de-AT"))
    #expect(schema.disclaimerPhrases[.english] == [Words("one of"), Words("two of")])
    #expect(schema.disclaimerPhrases[german] == [Words("drei mal")])
    let first = try #require(schema.section("a"))
    #expect(first.headings[.english]?.count == 4)
    #expect(first.headings[german] == nil)
    #expect(first.sampleHeading[.english] == "The Alpha")
    #expect(first.requirement == .required && first.maximum == 3 && first.before == ["b"] && first.guidance == "Write it.")
    #expect(first.content.words == 1...9 && first.content.paragraphs == 0...4 && first.content.questions == 1...100_000)
    let list = try #require(first.content.lists.first)
    #expect(
      list.name == "traits" && list.items == 2...3 && !list.isRequired && list.holdsQuestions && list.sampleLabel[.english] == "Marked by")
    #expect(first.content.parts?.count == 2...100_000)
    #expect(first.content.mustSay.count == 1 && first.content.mustNotSay.first?[german]?.map(\.text) == ["y"])
    let second = try #require(schema.section("b"))
    #expect(second.requirement == .requiredWhen(field: "kind", values: ["story"]) && second.after == ["a"] && second.maximum == 1)
    #expect(second.headings[german]?.count == 1)
  }

  @Test(arguments: [
    "⟦site/unknown-setting|section⟧: []\n",
    "sections: []\n⟦site/duplicate-setting|sections⟧: []\n",
    "sections:\n  - {role: a, ⟦site/unknown-setting|headings⟧: Alpha}\n",
    "sections:\n  - {role: a, heading: {⟦site/unknown-setting|exactly⟧: Alpha}}\n",
    "sections:\n  - {role: a, contains: {⟦site/unknown-setting|list⟧: []}}\n",
    "sections:\n  - {role: a, contains: {words: {⟦site/unknown-setting|minimum⟧: 1}}}\n",
    "sections:\n  - {role: a, contains: {lists: [{name: b, ⟦site/unknown-setting|labels⟧: c}]}}\n",
    "sections:\n  - {role: a, contains: {parts: {⟦site/unknown-setting|pattern⟧: c}}}\n",
    "sections:\n  - {role: a, required-when: {field: language, is: c, ⟦site/unknown-setting|not⟧: d}}\n",
    "front-matter:\n  kind: {⟦site/unknown-setting|types⟧: string}\n",
    "disclaimer: {⟦site/unknown-setting|phrase⟧: a}\n",
    "introduction: {⟦site/unknown-setting|word⟧: 2}\n",
  ])
  func `a setting that nothing reads is told of wherever it stands`(_ text: String) {
    let (_, diagnostics, marked) = Self.read(text)
    #expect(diagnostics.errors == marked.findings, "\(diagnostics.map(\.message))")
  }

  @Test(arguments: [
    ("section: []\n", "sections"), ("sections: [{role: a, headin: A}]\n", "heading"),
    ("sections: [{role: a, contains: {qestions: 1}}]\n", "questions"),
    ("front-matter: {kind: {typ: string}}\n", "type"), ("sections: [{role: a, contains: {must-no-say: [a]}}]\n", "must-not-say"),
  ])
  func `a slip of the fingers is understood`(_ text: String, _ meant: String) {
    #expect(Self.read(text).1.map(\.help) == ["Did you mean `\(meant)`?"])
  }

  @Test(arguments: [
    "⟦site/invalid-setting|- a⟧\n",
    "sections: [⟦site/invalid-setting|a⟧]\n",
    "sections: [⟦site/missing-setting|{heading: A}⟧]\n",
    "sections: [{role: ⟦site/invalid-setting|Not Kebab⟧}]\n",
    "sections: [{role: ⟦site/invalid-setting|disclaimer⟧}]\n",
    "sections: [{role: ⟦site/invalid-setting|introduction⟧}]\n",
    "sections: [{role: a, heading: {pattern: ⟦site/invalid-setting|\"(\"⟧}}]\n",
    "sections: [{role: a, most: ⟦site/invalid-setting|0⟧}]\n",
    "sections: [{role: a, most: ⟦site/invalid-setting|many⟧}]\n",
    "sections: [{role: a, required: ⟦site/invalid-setting|maybe⟧}]\n",
    "sections: [{role: a, contains: {words: {min: ⟦site/invalid-setting|-1⟧}}}]\n",
    "sections: [{role: a, contains: {words: ⟦site/invalid-setting|{min: 3, max: 2}⟧}}]\n",
    "sections: [{role: a, contains: {words: ⟦site/invalid-setting|few⟧}}]\n",
    "sections: [{role: a, contains: {must-say: [⟦site/invalid-setting|\"*\"⟧]}}]\n",
    "sections: [{role: a, contains: {lists: [⟦site/missing-setting|{label: b}⟧]}}]\n",
    "sections: [{role: a, contains: {lists: [{name: b, label: {en: ⟦site/invalid-setting|\"…\"⟧}}]}}]\n",
    "sections: [{role: a, required-when: ⟦site/missing-setting|{is: b}⟧}]\n",
    "sections: [{role: a, required-when: ⟦site/missing-setting|{field: b}⟧}]\n",
    "sections: [{role: a}]\none-of: [[a, ⟦site/invalid-setting|b⟧]]\n",
    "front-matter: {kind: {type: ⟦site/invalid-setting|strin⟧}}\n",
    "front-matter: {kind: ⟦site/missing-setting|{type: enum}⟧}\n",
    "front-matter: {kind: ⟦site/invalid-setting|string⟧}\n",
    "front-matter: {kind: {type: string, pattern: ⟦site/invalid-setting|\"[\"⟧}}\n",
    "front-matter: {kind: {type: integer, default: ⟦site/invalid-setting|many⟧}}\n",
    "front-matter: {kind: {type: enum, values: [a], default: ⟦site/invalid-setting|b⟧}}\n",
    "front-matter: {Kind: ⟦site/invalid-setting|{type: string}⟧}\n",
    "front-matter: {kind: {type: string, required: ⟦site/invalid-setting|often⟧}}\n",
    "front-matter: {title: {⟦site/unknown-setting|type⟧: string}}\n",
    "sections: ⟦site/syntax|⟧[a\n",
  ])
  func `each wrong setting is told of at its place, and alone`(_ text: String) {
    let (_, diagnostics, marked) = Self.read(text)
    #expect(diagnostics.errors == marked.findings, "\(diagnostics.map(\.message))")
    #expect(diagnostics.allSatisfy { $0.help?.isEmpty == false })
  }

  @Test(arguments: ["after", "before"])
  func `a section cannot stand beside one that the schema does not have`(_ side: String) {
    #expect(Self.read("sections: [{role: a, \(side): [b]}]\n").1.map(\.rule) == ["site/invalid-setting"])
  }

  @Test func `one mistake hides no other, and no section`() {
    let (schema, diagnostics, marked) = Self.read(
      "sections:\n  - {role: a, most: ⟦site/invalid-setting|x⟧}\n  - {⟦site/unknown-setting|roles⟧: b, role: b}\n⟦site/unknown-setting|oneof⟧: []\n"
    )
    #expect(diagnostics.errors == marked.findings)
    #expect(schema.sections.map(\.role) == ["a", "b"])
  }

  private static func findings(_ spec: String, _ field: String) -> (Marked, [Diagnostic]) {
    let marked = Marked(SmallArticle.text(body: "", fields: field))
    return (marked, SmallArticle(marked.text, schema: "front-matter:\n  x: {\(spec)}\n").diagnostics)
  }

  @Test(arguments: [
    ("type: string", "x: 2026"), ("type: integer", "x: -7"), ("type: number", "x: 1.5"), ("type: boolean", "x: no"),
    ("type: date", "x: 2024-02-29"),
    ("type: url", "x: https://example.org/"), ("type: language", "x: de"), ("type: region", "x: NO"),
    ("type: enum, values: [a, b]", "x: b"),
    ("type: list, of: integer", "x: [1, 2]"), ("type: list, of: enum, values: [a, b]", "x: [a]"), ("type: list, of: string", "x: a"),
    ("type: string, length: {min: 2, max: 4}", "x: été🕯"), ("type: list, of: string, length: {min: 1, max: 2}", "x: [a, b]"),
    ("type: string, pattern: ^a.c$", "x: abc"), ("type: string, required: true", "x: a"), ("type: string", "x: \"null\""),
  ])
  func `a field of the site's own takes what it is for`(_ spec: String, _ field: String) {
    #expect(Self.findings(spec, field + "\n").1.errors.isEmpty)
  }

  @Test(arguments: [
    ("type: integer", "x: ⟦front-matter/invalid-value|1.5⟧"), ("type: integer", "x: ⟦front-matter/invalid-value|many⟧"),
    ("type: number", "x: ⟦front-matter/invalid-value|inf⟧"),
    ("type: boolean", "x: ⟦front-matter/invalid-value|1⟧"), ("type: date", "x: ⟦front-matter/invalid-value|2023-02-29⟧"),
    ("type: url", "x: ⟦front-matter/invalid-value|http://example.org/⟧"),
    ("type: url", "x: ⟦front-matter/invalid-value|javascript:alert(1)⟧"),
    ("type: language", "x: ⟦front-matter/invalid-value|german⟧"), ("type: region", "x: ⟦front-matter/invalid-value|uk⟧"),
    ("type: enum, values: [essay, story]", "x: ⟦front-matter/invalid-value|storry⟧"),
    ("type: list, of: integer", "x: [1, ⟦front-matter/invalid-value|two⟧]"),
    ("type: string, length: {min: 2, max: 4}", "x: ⟦front-matter/invalid-value|été🕯️⟧"),
    ("type: string, length: {min: 2, max: 4}", "x: ⟦front-matter/invalid-value|a⟧"),
    ("type: list, of: string, length: {max: 1}", "x: ⟦front-matter/invalid-value|[a, b]⟧"),
    ("type: string, pattern: ^a.c$", "x: ⟦front-matter/invalid-value|ABC⟧"), ("type: string", "x: ⟦front-matter/invalid-value|{a: b}⟧"),
  ])
  func `a field of the site's own refuses everything else`(_ spec: String, _ field: String) {
    let (marked, diagnostics) = Self.findings(spec, field + "\n")
    #expect(diagnostics.errors == marked.findings, "\(diagnostics.map(\.message))")
  }

  @Test func `an enum's value that is nearly right is understood`() {
    #expect(Self.findings("type: enum, values: [essay, story]", "x: storry\n").1.compactMap(\.help).contains("Did you mean `story`?"))
  }

  @Test func `a required field that is missing is told of with its summary`() throws {
    let (_, diagnostics) = Self.findings("type: string, required: true, summary: Who drew it.", "")
    let finding = try #require(diagnostics.first { $0.severity == .error })
    #expect(finding.rule == "front-matter/missing-field")
    #expect(finding.help?.hasSuffix("Who drew it.") == true)
  }

  @Test func `a default stands in for a field that is not given`() {
    let small = SmallArticle(body: "", schema: "front-matter:\n  x: {type: integer, default: 3}\n")
    #expect(small.article.metadata.fields["x"] == .integer(3))
    #expect(
      SmallArticle(body: "", fields: "x: 4\n", schema: "front-matter:\n  x: {type: integer, default: 3}\n").article.metadata.fields["x"]
        == .integer(4))
  }
}
