import Articles
import Diagnostics
import Testing

@Suite struct AuthorsGuideTests {
  private static func guide(_ yaml: String, language: String = "en", regions: [String] = ["US"], site: String = "Quiet Rooms") throws
    -> String
  {
    let (schema, findings) = ArticleSchema.read(Source(path: "article-schema.yml", text: yaml))
    try #require(findings.isEmpty, "\(findings.map(\.message))")
    let tag = try #require(LanguageTag(language))
    return AuthorsGuide(schema: schema, site: site, language: tag, regions: regions.compactMap { Region($0) }).markdown
  }

  private static let full = """
    front-matter:
      kind: {type: enum, values: [story, guide], default: guide, summary: What it is.}
    introduction: {paragraphs: {min: 2}, words: {min: 60, max: 400}}
    one-of: [[staying, ending]]
    disclaimer:
      phrases: {en: [not a substitute for professional care], de: [kein Ersatz für fachliche Hilfe]}
    sections:
      - role: view
        title: {en: The View of …, de: Der Blick auf …}
        heading: {en: [The View of, {exact: The View}, {pattern: "view$"}], de: Der Blick auf}
        required: true
        guidance: |
          How it is seen,
          without blame.
        contains:
          words: {min: 80}
          lists:
            - {name: traits, title: It is marked by, label: {en: [marked by, "signs|marks * of"]}, items: {min: 3, max: 8}}
            - {name: doubts, title: Some ask, required: false, questions: true, items: 1}
          must-say: [{en: [not your fault, no one's fault]}]
          must-not-say: [{en: [just relax]}]
      - role: parts
        heading: {exact: Parts}
        required-when: {field: kind, is: [story, guide]}
        most: 2
        after: view
        contains: {questions: {min: 3}, parts: {min: 2, patterns: {en: "A|An * part"}}}
      - {role: staying, heading: Staying, before: [ending]}
      - {role: ending, heading: Ending}
      - {role: note}

    """

  @Test(arguments: [
    "# Writing for Quiet Rooms\n",
    "| `title` | yes | text | The article's title; the page's only level-1 heading. |\n",
    "| `kind` | no | one of `story`, `guide`; `guide` when absent | What it is. |\n",
    "## Introduction\n\nEverything before the first heading; it must not be empty.\n\n- **Length:** at least 2 paragraphs, 60 to 400 words.\n",
    "Every article has at least one of these: “staying”, “ending”.\n",
    "### The View of …\n\nHow it is seen, without blame.\n\n- **Required:** in every article.\n",
    "- **Heading:** it starts with “the view of”, it is “the view” or it matches `view$`; or any, with `{#view}` at its end.\n",
    """
    - **List:** a line that ends in a colon, such as “It is marked by:”, with the words “marked by” or “signs/marks … of”; under it 3 to 8 items.

    """,
    "- **List, if you like:** a line that ends in a colon, such as “Some ask:”; under it 1 item, each a question.\n",
    "- **Say:** “not your fault” or “no one's fault”.\n- **Do not say:** “just relax”.\n",
    "- **Required:** in articles whose `kind` is `story` or `guide`. At most 2 such sections.\n- **Heading:** it is “parts”; or any,",
    "- **After:** “The View of …”, where present.\n",
    "- **Questions:** a list of at least 3 questions, each ending in “?”.\n",
    "- **Parts:** at least 2, each a paragraph or list item that opens with its name in bold, as in `**A quiet part** …`, or with “A/An … part”.\n",
    "- **Required:** one of a group; see above.\n- **Heading:** it starts with “staying”; or any, with `{#staying}` at its end.\n- **Before:** “ending”",
    "### note\n\n- **Required:** no.\n- **Heading:** any, with `{#note}` at its end.\n",
    "Its heading is `## Disclaimer & Support`.\n",
    "- “not a substitute for professional care”\n",
    "or those of the site's regions: US.",
    "`[[crisis-lines]]`, alone in a paragraph.",
  ])
  func `the guide says it in plain words`(text: String) throws {
    #expect(try Self.guide(Self.full).contains(text))
  }

  @Test func `the guide follows an article from its top to its end`() throws {
    let headings = try Self.guide(Self.full).split(separator: "```markdown")[0].split(separator: "\n").filter { $0.hasPrefix("##") }
    #expect(
      headings == [
        "## Front matter", "## Introduction", "## Sections", "### The View of …", "### parts", "### staying", "### ending", "### note",
        "## Disclaimer", "## Text, pictures and links", "## A whole article to start from",
      ])
  }

  @Test func `it ends with the article that tealight new would write`() throws {
    let (schema, _) = ArticleSchema.read(Source(path: "article-schema.yml", text: Self.full))
    let date = try #require(CalendarDate("2026-09-01"))
    let scaffold = Scaffold(schema: schema, language: .english, regions: []).text("The Title", on: date)
    #expect(try Self.guide(Self.full).hasSuffix("```markdown\n\(scaffold)```\n"))
  }

  @Test func `headings and wordings are those of the site's language`() throws {
    let guide = try Self.guide(Self.full, language: "de", regions: [])
    #expect(guide.contains("### Der Blick auf …\n"))
    #expect(guide.contains("it starts with “der blick auf”"))
    #expect(guide.contains("- “kein ersatz für fachliche hilfe”\n"))
    #expect(!guide.contains("just relax"))
    #expect(!guide.contains("site's regions:"))
  }

  @Test func `a schema that says nothing makes a guide to what every article needs`() throws {
    let guide = try Self.guide("", site: "")
    #expect(guide.hasPrefix("# Writing for this site\n"))
    #expect(guide.contains("The site has no accepted wording for `en` yet"))
    #expect(!guide.contains("## Sections"))
    #expect(!guide.contains("In the wordings below"))
  }

  @Test func `a line break or bar in the schema's words breaks neither heading nor table`() throws {
    let guide = try Self.guide(
      """
      front-matter:
        kind: {summary: "a | b\\nc", pattern: "x|y"}
      sections:
        - {role: view, title: "One\\n## Two"}

      """)
    #expect(guide.contains("| `kind` | no | text; matching `x\\|y` | a \\| b c |\n"))
    #expect(guide.contains("### One ## Two\n"))
  }
}
