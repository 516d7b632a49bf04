import Articles
import Diagnostics
import Markdown
import Testing

/// Labels and questions, by which the shape of a passage is known.
struct PassageTests {
  @Test(arguments: [
    ("It shows as:", "It shows as"), ("It shows as: ", "It shows as"), ("**It shows as:**", "It shows as"),
    ("**It shows as**:", "It shows as"), ("*It* [shows](/) as:", "It shows as"),
    ("One\ntwo:", "One two"), ("それは：", "それは"), ("It shows as::", "It shows as"), ("Es ist :", "Es ist"),
  ])
  func `a paragraph that ends in a colon is a label`(_ paragraph: String, _ label: String) {
    let passages = SmallArticle(body: "## Alpha\n\n\(paragraph)\n\n- one").article.sections.map(\.passage)
    #expect(passages.flatMap(\.lists).map(\.label) == [label])
  }

  @Test(arguments: [
    "It shows as", "It shows as: this.", "It shows as `a:`", "12:30", "- It shows as:", "> It shows as:", "### It shows as:",
    "It is \"so:\"",
  ])
  func `any other paragraph is none`(_ paragraph: String) {
    let small = SmallArticle(body: "## Alpha\n\n\(paragraph)\n\nText.")
    #expect(small.article.sections.flatMap(\.passage.emptyLabels).isEmpty)
  }

  @Test(arguments: [
    "Why?", "“Why?”", "\"Why?\"", "'Why?'", "«Why?»", "‹Why?›", "„Why?“", "(Why?)", "*Why?*", "**Why**?", "Why? 🕯️", "🕯️ Why? 👩‍👩‍👧", "Why?…",
    "Γιατί;", "«Γιατί;»", "Γιατί\u{37E}", "Ποῦ;",
    "なぜ？", "「なぜ？」", "لماذا؟", "[Why?](/)", "Why\nnot?", "Why? ", "Why?.", "Why?_", "¿Por qué?",
  ])
  func `an item that ends as questions do is one`(_ item: String) throws {
    let small = SmallArticle(body: "## Alpha\n\n- \(item.replacing("\n", with: "\n  "))")
    #expect(small.article.sections.flatMap(\.passage.questions).count == 1)
  }

  @Test(arguments: [
    "Why", "Why? Because.", "Why?! No", "?no", "…", "", "1", "Why:", "“Why?” she asked", "🕯️", "Why;", "Γιατί", "; ", "Γιατί; Ναι",
  ])
  func `an item that ends otherwise is none`(_ item: String) {
    let small = SmallArticle(body: "## Alpha\n\n- \(item)")
    #expect(small.article.sections.flatMap(\.passage.questions).isEmpty)
  }
}
