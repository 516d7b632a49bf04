import Articles
import Diagnostics
import Markdown
import Testing

/// Everything that a schema can ask for, in an article that has it and in one that has not.
struct SchemaEffectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let schema: String
    let good: [String]
    let bad: [String]
    var fields = ""

    var testDescription: String { name }
  }

  private static func sections(_ specs: String...) -> String {
    "sections:\n" + specs.map { "  - {\($0)}\n" }.joined()
  }

  private static func holding(_ content: String) -> String {
    sections("role: a, heading: {en: Alpha}, contains: {\(content)}")
  }

  private static let words: [Case] = [
    Case(
      name: "words, at least", schema: holding("words: {min: 3}"), good: ["## Alpha\n\nOne two three.", "## Alpha\n\n- one two\n- three"],
      bad: ["⟦structure/too-short|## Alpha⟧\n\nOne two."]),
    Case(
      name: "words, at most", schema: holding("words: {max: 3}"), good: ["## Alpha\n\nOne two three."],
      bad: ["⟦structure/too-long|## Alpha⟧\n\nOne two three four."]),
    Case(
      name: "words, exactly", schema: holding("words: 2"), good: ["## Alpha\n\nOne two."],
      bad: ["⟦structure/too-short|## Alpha⟧\n\nOne.", "⟦structure/too-long|## Alpha⟧\n\nOne two three."]),
    Case(
      name: "paragraphs", schema: holding("paragraphs: {min: 2, max: 3}"), good: ["## Alpha\n\nOne.\n\n- an item\n\nTwo."],
      bad: ["⟦structure/too-short|## Alpha⟧\n\nOne.\n\n- an item", "⟦structure/too-long|## Alpha⟧\n\n1\n\n2\n\n3\n\n4"]),
    Case(
      name: "must-say", schema: holding("must-say: [{en: with care|thought}, {en: [slow, slowly]}]"),
      good: ["## Alpha\n\nWritten WITH, thought; slowly."],
      bad: [
        "⟦structure/required-wording|## Alpha⟧\n\nWritten with care.",
        "⟦structure/required-wording|⟦structure/required-wording|## Alpha⟧⟧\n\nText.",
      ]),
    Case(
      name: "must-not-say", schema: holding("must-not-say: [{en: just * relax}, {en: calm down}]"),
      good: ["## Alpha\n\nRelax. `Calm down`. Justly try to relax."],
      bad: [
        "## Alpha\n\n⟦structure/forbidden-wording|You should just try to relax.⟧\n\nText.",
        "## Alpha\n\nText.\n\n⟦structure/forbidden-wording|- Do\n- *Calm* **down**⟧",
      ]),
  ]

  private static let lists: [Case] = [
    Case(
      name: "a labelled list", schema: holding("lists: [{name: traits, label: {en: marked by|with}}]"),
      good: ["## Alpha\n\nIt is often marked by:\n\n- fear", "## Alpha\n\n**Marked with**:\n\n1. fear"],
      bad: [
        "⟦structure/missing-list|## Alpha⟧\n\nText.", "⟦structure/missing-list|## Alpha⟧\n\nMarked by\n\n- fear",
        "⟦structure/missing-list|## Alpha⟧\n\nIt shows as:\n\n- fear",
        "⟦structure/missing-list|## Alpha⟧\n\n⟦structure/empty-label|Marked by:⟧",
        "⟦structure/missing-list|## Alpha⟧\n\n> Marked by:\n>\n> - fear",
      ]),
    Case(
      name: "a labelled list with bounds", schema: holding("lists: [{name: traits, label: {en: marked by}, items: {min: 2, max: 3}}]"),
      good: ["## Alpha\n\nMarked by:\n\n- one\n- two"],
      bad: [
        "## Alpha\n\n⟦structure/too-few-items|Marked by:⟧\n\n- one\n  - two",
        "## Alpha\n\n⟦structure/too-many-items|Marked by:⟧\n\n- 1\n- 2\n- 3\n- 4",
      ]),
    Case(
      name: "a labelled list that is not required",
      schema: holding("lists: [{name: traits, label: {en: marked by}, items: {min: 2}, required: false}]"),
      good: ["## Alpha\n\nText."], bad: ["## Alpha\n\n⟦structure/too-few-items|Marked by:⟧\n\n- one"]),
    Case(
      name: "a labelled list of questions", schema: holding("lists: [{name: asks, label: {en: ask}, questions: true}]"),
      good: ["## Alpha\n\nAsk:\n\n- Why?\n- How?"], bad: ["## Alpha\n\nAsk:\n\n- Why?\n⟦structure/not-a-question|- I know.⟧"]),
    Case(
      name: "two labelled lists", schema: holding("lists: [{name: traits, label: {en: marked by}}, {name: needs, label: {en: needs}}]"),
      good: ["## Alpha\n\nMarked by:\n\n- fear\n\nIt needs:\n\n- rest"], bad: ["⟦structure/missing-list|## Alpha⟧\n\nMarked by:\n\n- fear"]),
    Case(
      name: "questions", schema: holding("questions: {min: 2, max: 3}"),
      good: [
        "## Alpha\n\n- Why?\n- “How?”", "## Alpha\n\n1. Why?\n\n2. How?",
        "## Alpha\n\n- no\n- list of questions\n\nText.\n\n- Why?\n- How?",
      ],
      bad: [
        "⟦structure/missing-list|## Alpha⟧\n\nWhy? How?", "⟦structure/missing-list|## Alpha⟧\n\n- Because.\n- So.",
        "## Alpha\n\n⟦structure/too-few-items|- Why?⟧",
        "## Alpha\n\n⟦structure/too-many-items|- 1?⟧\n- 2?\n- 3?\n- 4?",
        "## Alpha\n\n- Why?\n⟦structure/not-a-question|- Because.⟧\n- How?",
      ]),
    Case(
      name: "parts by bold name", schema: holding("parts: {min: 2}"),
      good: ["## Alpha\n\n**A clinging part** may insist.\n\n**A quiet part**: waits.", "## Alpha\n\n- **One** may.\n- **Two** may."],
      bad: [
        "⟦structure/missing-parts|## Alpha⟧\n\n**A clinging part** may insist.\n\nA **quiet part** waits.",
        "⟦structure/missing-parts|## Alpha⟧\n\nText.",
      ]),
    Case(
      name: "parts by pattern", schema: holding("parts: {min: 2, patterns: {en: A|An * part may}}"),
      good: ["## Alpha\n\nA clinging part may insist.\n\n*An angry* part may shout.", "## Alpha\n\n- A very clinging part may.\n- **B**."],
      bad: ["⟦structure/missing-parts|## Alpha⟧\n\nA clinging part may insist. An angry part may shout.\n\nThe part may."]),
    Case(
      name: "a label with nothing under it", schema: "",
      good: [
        "## Alpha\n\nIt shows as:\n\n- fear", "## Alpha\n\nSay:\n\n> I see you.", "## Alpha\n\nSay:\n\n“I see you.”",
        "## Alpha\n\nCode:\n\n```\nx\n```", "## Alpha\n\nIt is `a:`",
      ],
      bad: [
        "## Alpha\n\n⟦structure/empty-label|It shows as:⟧\n\nText.", "## Alpha\n\n⟦structure/empty-label|It *shows as:*⟧",
        "## Alpha\n\n⟦structure/empty-label|それは：⟧",
        "## Alpha\n\n### Beta\n\n⟦structure/empty-label|It shows as:⟧\n\n### Gamma\n\n- fear",
      ]),
  ]

  private static let two = sections(
    "role: a, heading: {en: Alpha}", "role: b, heading: {en: Beta}, after: a", "role: c, heading: {en: Gamma}, before: [a, b]")

  private static let presence: [Case] = [
    Case(
      name: "after and before", schema: two, good: ["## Gamma\n\nText.\n\n## Alpha\n\nText.\n\n## Beta\n\nText.", "## Beta\n\nText."],
      bad: [
        "⟦structure/section-order|## Beta⟧\n\nText.\n\n## Alpha\n\nText.",
        "## Alpha\n\nText.\n\n⟦structure/section-order|## Gamma⟧\n\nText.",
        "## Alpha\n\nText.\n\n## Beta\n\nText.\n\n⟦structure/section-order|⟦structure/section-order|## Gamma⟧⟧\n\nText.",
      ]),
    Case(
      name: "once, unless said otherwise", schema: two, good: ["## Alpha\n\nText."],
      bad: ["## Alpha\n\nText.\n\n⟦structure/duplicate-section|## Alpha Again⟧\n\nText."]),
    Case(
      name: "how many", schema: sections("role: a, heading: {en: Alpha}, most: 2"), good: ["## Alpha\n\nText.\n\n## Alpha Again\n\nText."],
      bad: [
        "## Alpha\n\nText.\n\n## Alpha\n\nText.\n\n⟦structure/duplicate-section|## Alpha⟧\n\nText.\n\n⟦structure/duplicate-section|## Alpha⟧\n\nText."
      ]),
  ]

  @Test(arguments: words + lists + presence)
  func `what the schema asks for is found where it is missing, and nowhere else`(_ one: Case) {
    for body in one.good {
      let small = SmallArticle(body: body, fields: one.fields, schema: one.schema)
      #expect(small.diagnostics.errors.isEmpty, "\(body): \(small.diagnostics.map(\.message))")
    }
    for body in one.bad {
      let marked = Marked(SmallArticle.text(body: body, fields: one.fields))
      let small = SmallArticle(marked.text, schema: one.schema)
      #expect(small.diagnostics.errors == marked.findings, "\(body): \(small.diagnostics.map(\.message))")
    }
  }

  @Test(arguments: [
    "Text.", "```\n## Alpha\n```", "> ## Alpha", "- ## Alpha", "## The Alpha\n\nText.", "## Beta\n\nText.\n\n### Alpha\n\nText.",
  ])
  func `a required section that is missing is told of where it would stand`(_ body: String) {
    let schema = Self.sections("role: a, heading: {en: Alpha}, title: {en: The Alpha Sample}, required: true")
    let text = SmallArticle.text(body: body).replacing("## Disclaimer", with: "⟦structure/missing-section|## Disclaimer⟧")
    let marked = Marked(text)
    let small = SmallArticle(marked.text, schema: schema)
    #expect(small.diagnostics.errors == marked.findings)
    #expect(small.diagnostics.inOrder().first { $0.severity == .error }?.help?.contains("## The Alpha Sample") == true)
  }

  @Test func `a missing section is told of before the one that follows it in the schema`() {
    let schema = Self.sections("role: a, heading: {en: Alpha}, required: true", "role: b, heading: {en: Beta}")
    let marked = Marked(SmallArticle.text(body: "⟦structure/missing-section|## Beta⟧\n\nText."))
    #expect(SmallArticle(marked.text, schema: schema).diagnostics.errors == marked.findings)
  }

  @Test(arguments: [
    ("kind: story\n", "", ["structure/missing-section"]), ("kind: essay\n", "", []), ("", "", []),
    ("kind: story\n", "## Alpha\n\nText.", []),
    ("kind: poem\n", "", ["structure/missing-section"]),
  ])
  func `a section can be required by a field's value`(_ fields: String, _ body: String, _ rules: [String]) {
    let schema =
      "front-matter: {kind: {type: enum, values: [essay, story, poem]}}\n"
      + Self.sections("role: a, heading: {en: Alpha}, required-when: {field: kind, is: [story, poem]}")
    #expect(SmallArticle(body: body, fields: fields, schema: schema).diagnostics.errors.map(\.rule) == rules)
  }

  @Test func `a field's default can require a section too`() {
    let schema =
      "front-matter: {kind: {type: enum, values: [essay, story], default: story}}\n"
      + Self.sections("role: a, heading: {en: Alpha}, required-when: {field: kind, is: story}")
    #expect(SmallArticle(body: "", schema: schema).diagnostics.errors.map(\.rule) == ["structure/missing-section"])
    #expect(SmallArticle(body: "", fields: "kind: essay\n", schema: schema).diagnostics.errors.isEmpty)
  }

  @Test(arguments: [
    ("## Alpha\n\nText.", true), ("## Beta\n\nText.", true), ("## Alpha\n\nText.\n\n## Beta\n\nText.", true), ("## Gamma\n\nText.", false),
    ("", false),
  ])
  func `one of several sections can be required`(_ body: String, _ isEnough: Bool) {
    let schema = "one-of: [[a, b]]\n" + Self.two
    #expect(SmallArticle(body: body, schema: schema).diagnostics.errors.map(\.rule) == (isEnough ? [] : ["structure/missing-section"]))
  }

  @Test(arguments: [
    ("{exact: How IFS Sees It}", "How IFS sees it!", true), ("{exact: How IFS Sees It}", "How IFS Sees It All", false),
    ("{prefix: How IFS}", "🕯️ How IFS Sees It", true), ("{prefix: How IFS}", "See How IFS", false), ("How IFS", "how ifs sees it", true),
    ("{pattern: '^how .* sees'}", "How Everybody Sees It", true), ("{pattern: '^how .* sees'}", "Somehow it sees", false),
    ("{pattern: 'part|voice'}", "The Voices Within", true), ("[Alpha, {exact: Beta}]", "Beta", true),
    ("[Alpha, {exact: Beta}]", "Beta More", false),
    ("{en: Alpha, de: Beta}", "Alpha", true), ("{en: Alpha, de: Beta}", "Beta", false), ("{de: Alpha}", "Alpha", false),
    ("Alpha", "Alpha", true), ("{en-GB: Alpha}", "Alpha", false), ("Alpha", "Anything {#a}", true), ("Alpha", "Alpha {#b}", true),
  ])
  func `a heading is recognised by its words, by an expression, or by its name in braces`(
    _ matcher: String, _ heading: String, _ isRecognised: Bool
  ) {
    let small = SmallArticle(body: "## \(heading)\n\nText.", schema: "sections:\n  - role: a\n    heading: \(matcher)\n")
    #expect(small.diagnostics.errors.isEmpty)
    #expect(small.article.sections.map(\.role) == [isRecognised ? "a" : nil])
  }

  @Test(arguments: [("de", "Beta"), ("de-AT", "Beta"), ("en-GB", "Gamma"), ("en", "Alpha")])
  func `a heading is recognised in the article's language`(_ language: String, _ heading: String) {
    let small = SmallArticle(
      body: "## \(heading)\n\nText.", fields: "language: \(language)\n",
      schema: "sections:\n  - role: a\n    heading: {en: Alpha, de: Beta, en-GB: Gamma}\n")
    #expect(small.article.sections.map(\.role) == ["a"])
  }

  @Test func `the introduction has bounds of its own`() {
    let schema = "introduction: {paragraphs: {min: 2}, words: {max: 4}}\n"
    #expect(SmallArticle(body: "More.", schema: schema).diagnostics.errors.isEmpty)
    let marked = Marked(SmallArticle.text(body: "").replacing("An introduction.", with: "⟦structure/too-short|An introduction.⟧"))
    #expect(SmallArticle(marked.text, schema: schema).diagnostics.errors == marked.findings)
  }

  @Test func `lists, questions and parts are in the model`() throws {
    let small = SmallArticle(
      body:
        "## Alpha\n\nIt is **marked** by:\n\n- *fear*\n- anger\n\n**A quiet part:** waits. An angry part may.\n\n- Why?\n\n### Deeper\n\nText.",
      schema: Self.holding("lists: [{name: traits, label: {en: marked by}}], questions: {min: 1}, parts: {min: 1}"))
    let passage = try #require(small.article.sections.first).passage
    #expect(passage.lists.map(\.name) == ["traits"])
    #expect(passage.lists.first?.label == "It is marked by")
    #expect(passage.lists.first?.items.map(\.text) == ["fear", "anger"])
    #expect(passage.questions.map(\.text) == ["Why?"])
    #expect(passage.parts.map(\.name) == ["A quiet part"])
    #expect(small.article.sections.first?.subsections.map(\.heading.text) == ["Deeper"])
  }
}
