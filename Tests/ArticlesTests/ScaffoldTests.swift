import Articles
import Diagnostics
import Testing

struct ScaffoldTests {
  private static let schemaText = """
    front-matter:
      kind: {type: enum, values: [essay, story], required: true}
      level: {type: integer, required: true, summary: From 1 to 3.}
      places: {type: list, of: region, required: true}
      note: {type: string}
    introduction: {paragraphs: {min: 2}, words: {max: 90}}
    one-of: [[c, b]]
    disclaimer: {phrases: {en: not a substitute, de: kein Ersatz}}
    sections:
      - role: a
        heading: {en: Alpha, de: Anfang}
        title: {en: Alpha and More, de: Anfang}
        required: true
        guidance: Write it well.
        contains: {words: 9, lists: [{name: traits, title: {en: Marked by}, label: {en: marked by}, items: {min: 2, max: 3}}], parts: {min: 2}}
      - {role: b, heading: {en: Beta}}
      - {role: c, heading: {en: Gamma}, title: {en: Something Else}, contains: {questions: {min: 3}, must-say: [{en: with care}]}}

    """

  private static func text(_ title: String, language: LanguageTag = .english, regions: [String] = ["US", "*"]) throws -> String {
    let (schema, diagnostics) = ArticleSchema.read(
      Source(path: "s", text: schemaText))
    #expect(diagnostics.isEmpty)
    let scaffold = Scaffold(schema: schema, language: language, regions: regions.compactMap { Region($0) })
    return scaffold.text(title, on: try #require(CalendarDate("2026-10-01")))
  }

  @Test func `a new article has what the schema requires, and says what to write`() throws {
    #expect(
      try Self.text("One") == """
        ---
        title: "One"
        date: 2026-10-01
        kind: essay
        level:  # From 1 to 3.
        places: [US, "*"]
        ---

        <!-- Open with what the struggle feels like, in a scene that a reader may know. Paragraphs: at least 2. Words: at most 90. -->

        ## Alpha and More

        <!-- Write it well. Words: 9. Parts, each a paragraph that opens with its bold name: at least 2. -->

        Marked by:

        - <!-- 2 to 3 items -->

        ## Something Else {#c}

        <!-- A list of questions: at least 3. It must say “with care”. -->

        ## Disclaimer & Support

        <!-- Say what the article is for, and that it is “not a substitute”. -->

        [[crisis-lines]]

        """)
  }

  @Test(arguments: [
    "One: two", "\"One\"", "A \\ B", "# One", "- One", "*One*", "[One]", "'", "été 🕯️", "null",
    "2026-01-01", "{{x}}", "&a", "!a", "%",
  ])
  func `any title is written so that it is read back as it was`(_ title: String) throws {
    let source = Source(path: "a.md", text: try Self.text(title))
    let metadata = Metadata.read(source, FieldSpec.ofArticles).0
    #expect(metadata.isReadable)
    #expect(metadata.title.value == title)
  }

  @Test func `a new article cannot be published before it is written`() throws {
    let small = SmallArticle(try Self.text("One"), schema: "sections:\n  - {role: a, heading: {en: Alpha}}\n  - {role: c}\n")
    let rules = Set(small.diagnostics.errors.map(\.rule))
    #expect(rules.isSuperset(of: ["html/raw", "disclaimer/wording", "structure/empty-section"]))
  }

  @Test(arguments: [
    ("en", "## Disclaimer & Support"), ("de", "## Wichtiger Hinweis und Unterstützung"), ("es", "## Aviso y apoyo"),
    ("fr", "## Avertissement et soutien"), ("it", "## Disclaimer {#disclaimer}"),
  ])
  func `the disclaimer's heading is one that counts in the site's language`(_ tag: String, _ heading: String) throws {
    let text = try Self.text("One", language: try #require(LanguageTag(tag)))
    #expect(text.contains(heading))
    let article = SmallArticle(text.replacing("date:", with: "language: \(tag)\ndate:")).article
    #expect(article.disclaimer?.requests.count == 1)
  }
}
