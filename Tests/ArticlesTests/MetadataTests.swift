@testable import Articles
import Diagnostics
import Testing

struct MetadataTests {
  private static func read(_ fields: String) -> (Metadata, [Diagnostic], Marked) {
    let marked = Marked("---\n\(fields)\n---\nBody\n")
    let (metadata, diagnostics) = Metadata.read(marked.source("a.md"), FieldSpec.ofArticles)
    return (metadata, diagnostics, marked)
  }

  @Test func `every field is read`() throws {
    let (metadata, diagnostics, _) = Self.read(
      """
      title: "One: two"
      description: >
        Two
        lines.
      date: 2026-01-02
      updated: 2026-02-03
      reviewed: 2026-03-04
      author: 'A. Author'
      tags: [calm, C#, "1"]
      regions: [US, NO, "*", CA-QC]
      language: pt-BR
      slug: one-two
      aliases: [/old/, /older.html]
      draft: yes
      allow: [{rule: structure/unknown-section, reason: Because, until: 2027-01-01}]
      """)
    #expect(diagnostics.isEmpty)
    #expect(metadata.title.value == "One: two")
    #expect(metadata.description?.value == "Two lines.")
    #expect(metadata.date?.description == "2026-01-02")
    #expect(metadata.updated?.description == "2026-02-03")
    #expect(metadata.reviewed?.value.description == "2026-03-04")
    #expect(metadata.author == "A. Author")
    #expect(metadata.tags == ["calm", "C#", "1"])
    #expect(metadata.regions.map(\.code) == ["US", "NO", "*", "CA-QC"])
    #expect(metadata.language?.tag == "pt-BR")
    #expect(metadata.slug?.value == "one-two")
    #expect(metadata.aliases.map(\.value) == ["/old/", "/older.html"])
    #expect(metadata.isDraft)
    #expect(metadata.allowances.map(\.value.rule) == ["structure/unknown-section"])
    #expect(metadata.allowances.first?.value.until?.description == "2027-01-01")
    #expect(metadata.isReadable)
  }

  @Test func `fields that are not there are nothing`() {
    let (metadata, diagnostics, _) = Self.read("title: 2026\ndate: 2026-01-01")
    #expect(diagnostics.isEmpty)
    #expect(metadata.title.value == "2026")
    #expect(metadata.tags.isEmpty && metadata.regions.isEmpty && metadata.aliases.isEmpty && metadata.allowances.isEmpty)
    #expect(metadata.description == nil && metadata.language == nil && metadata.slug == nil && !metadata.isDraft)
  }

  @Test(arguments: ["true", "yes"])
  func `a draft can be said in two ways`(_ word: String) {
    #expect(Self.read("title: T\ndate: 2026-01-01\ndraft: \(word)").0.isDraft)
  }

  @Test(arguments: ["tags: calm", "tags:\n  - calm", "tags: [calm]"])
  func `a list of one can be written without brackets`(_ tags: String) {
    #expect(Self.read("title: T\ndate: 2026-01-01\n\(tags)").0.tags == ["calm"])
  }

  @Test(arguments: [
    "title: ⟦front-matter/invalid-value|[a]⟧\ndate: 2026-01-01",
    "title: ⟦front-matter/invalid-value|\"  \"⟧\ndate: 2026-01-01",
    "⟦front-matter/invalid-value|title⟧:\ndate: 2026-01-01",
    "⟦front-matter/invalid-value|title⟧: ~\ndate: 2026-01-01",
    "title: T\ndate: ⟦front-matter/invalid-value|2026-02-29⟧",
    "title: T\ndate: ⟦front-matter/invalid-value|1 May 2026⟧",
    "title: T\ndate: ⟦front-matter/invalid-value|2026-01-01T10:00:00Z⟧",
    "title: T\ndate: 2026-01-01\nupdated: ⟦front-matter/invalid-value|today⟧",
    "title: T\ndate: 2026-01-01\nreviewed: ⟦front-matter/invalid-value|[2026-01-01]⟧",
    "title: T\ndate: 2026-01-01\nauthor: ⟦front-matter/invalid-value|{name: A}⟧",
    "title: T\ndate: 2026-01-01\ntags: [a, ⟦front-matter/invalid-value|[b]⟧, ⟦front-matter/invalid-value|\"!\"⟧]",
    "title: T\ndate: 2026-01-01\ntags: [a, ⟦front-matter/invalid-value|a⟧]",
    "title: T\ndate: 2026-01-01\nregions: [US, ⟦front-matter/invalid-value|UK⟧, ⟦front-matter/invalid-value|us⟧, ⟦front-matter/invalid-value|US⟧]",
    "title: T\ndate: 2026-01-01\nlanguage: ⟦front-matter/invalid-value|English⟧",
    "title: T\ndate: 2026-01-01\nslug: ⟦front-matter/invalid-value|One Two⟧",
    "title: T\ndate: 2026-01-01\nslug: ⟦front-matter/invalid-value|../../x⟧",
    "title: T\ndate: 2026-01-01\naliases: [/a/, ⟦front-matter/invalid-value|b⟧, ⟦front-matter/invalid-value|/../c⟧]",
    "title: T\ndate: 2026-01-01\ndraft: ⟦front-matter/invalid-value|maybe⟧",
    "title: T\ndate: 2026-01-01\ndraft: ⟦front-matter/invalid-value|\"true\"⟧",
    "title: T\ndate: 2026-01-01\ndraft: ⟦front-matter/invalid-value|[true]⟧",
    "title: T\ndate: 2026-01-01\nallow: [⟦front-matter/invalid-value|a/b⟧]",
    "title: T\ndate: 2026-01-01\nallow: [⟦front-matter/missing-field|{rule: a/b}⟧]",
    "title: T\ndate: 2026-01-01\nallow: [⟦front-matter/missing-field|{reason: c}⟧]",
    "title: T\ndate: 2026-01-01\nallow: [{rule: a/b, reason: c, until: ⟦front-matter/invalid-value|soon⟧}]",
    "title: T\ndate: 2026-01-01\nallow: [{rule: a/b, reason: c, ⟦front-matter/unknown-field|til⟧: 2026-01-01}]",
    "title: T\ndate: 2026-01-01\n⟦front-matter/unknown-field|tag⟧: a\n⟦front-matter/unknown-field|Title⟧: b",
    "title: T\ndate: 2026-01-01\n⟦front-matter/duplicate-field|title⟧: U",
    "title: T\ndate: 2026-01-01\n⟦front-matter/unknown-field|“tags”⟧: 1",
    "title: one⟦front-matter/syntax|⟧: two",
    "title: ⟦front-matter/syntax|⟧\"one\ndate: 2026-01-01",
    "title: T\ntags: ⟦front-matter/syntax|⟧[a, b",
    "title: T\ntags:\n⟦front-matter/syntax|⟧\t- a",
    "title: ⟦front-matter/syntax|*T⟧",
  ])
  func `each wrong value is told of at its place, and alone`(_ fields: String) {
    let (_, diagnostics, marked) = Self.read(fields)
    #expect(diagnostics.errors == marked.findings, "\(diagnostics.map(\.message))")
    #expect(diagnostics.allSatisfy { $0.help?.isEmpty == false })
  }

  @Test func `all that is wrong is told of at once`() {
    let (metadata, diagnostics, marked) = Self.read(
      """
      ⟦front-matter/unknown-field|titel⟧: T
      date: ⟦front-matter/invalid-value|never⟧
      regions: [GB, ⟦front-matter/invalid-value|England⟧]
      """)
    let missing = Marked.Finding(rule: "front-matter/missing-field", span: Span(0, 3))
    #expect(diagnostics.errors == [missing] + marked.findings)
    #expect(metadata.regions.map(\.code) == ["GB"])
    #expect(metadata.isReadable)
  }

  @Test(arguments: [
    ("titel", "Did you mean `title`?"), ("reviewd", "Did you mean `reviewed`?"), ("Tags", "Did you mean `tags`?"),
    ("regoins", "Did you mean `regions`?"),
  ])
  func `a slip of the fingers is understood`(_ name: String, _ help: String) {
    let (_, diagnostics, _) = Self.read("title: T\ndate: 2026-01-01\n\(name): x")
    #expect(diagnostics.map(\.help) == [help])
    #expect(diagnostics.first?.fixes.count == 1)
  }

  @Test func `the United Kingdom is told its code`() {
    #expect(Self.read("title: T\ndate: 2026-01-01\nregions: [UK]").1.map(\.help) == ["The United Kingdom's code is `GB`."])
  }

  @Test func `required fields that are missing are told of, each once`() {
    let (_, diagnostics, _) = Self.read("author: A")
    #expect(diagnostics.errors == Array(repeating: Marked.Finding(rule: "front-matter/missing-field", span: Span(0, 3)), count: 2))
    #expect(diagnostics.map(\.message) == ["The front matter has no `title`", "The front matter has no `date`"])
  }

  @Test(arguments: [
    ("Body", "front-matter/missing", 0, 0), ("---\ntitle: T\n", "front-matter/syntax", 0, 3),
    ("---\ntitle: \u{1}\n---\n", "text/control-character", 11, 12),
  ])
  func `front matter that cannot be read says why, and nothing else is said`(_ text: String, _ rule: String, _ start: Int, _ end: Int) {
    let (metadata, diagnostics) = Metadata.read(Source(path: "a.md", text: text), FieldSpec.ofArticles)
    #expect(diagnostics.errors == [Marked.Finding(rule: rule, span: Span(start, end))])
    #expect(!metadata.isReadable)
    #expect(!metadata.isDraft)
  }

  @Test func `bytes that are not UTF-8 are told of at the first of them`() {
    let source = Source(path: "a.md", bytes: Array("---\ntitle: ".utf8) + [0xC3, 0x28] + Array("\n---\n".utf8))
    #expect(Metadata.read(source, FieldSpec.ofArticles).1.errors == [Marked.Finding(rule: "text/invalid-utf8", span: Span(11, 12))])
  }

  @Test func `an empty block misses its fields`() {
    let (metadata, diagnostics) = Metadata.read(Source(path: "a.md", text: "---\n---\n"), FieldSpec.ofArticles)
    #expect(diagnostics.map(\.rule) == ["front-matter/missing-field", "front-matter/missing-field"])
    #expect(metadata.isReadable)
  }

  @Test func `every field that the code reads by name is known by it`() {
    for spec in FieldSpec.ofArticles { #expect(spec.core?.rawValue == spec.name) }
  }
}
