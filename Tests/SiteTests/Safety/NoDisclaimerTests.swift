import Diagnostics
import Site
import Testing

/// What looks like a disclaimer and is none. Each is refused at its place, and nothing is published.
struct NoDisclaimerTests {
  private static let rest = "This is not a substitute for professional care.\n\n[[crisis-lines]]"
  private static let misplacedRest = "This is not a substitute for professional care.\n\n⟦crisis/misplaced-marker|[[crisis-lines]]⟧"

  @Test(arguments: [
    NamedText("no word of it", "More text.⟦disclaimer/missing|⟧\n"),
    NamedText("white space at the end", "More text.⟦disclaimer/missing|⟧\n\n \t\n\n"),
    NamedText("its heading in a fenced block", "```\n## Disclaimer\n\n\(rest)\n```⟦disclaimer/missing|⟧\n"),
    NamedText("its heading in a fenced block of tildes", "~~~ markdown\n## Disclaimer\n\n\(rest)\n~~~⟦disclaimer/missing|⟧\n"),
    NamedText("its heading in a fenced block that is never closed", "```\n## Disclaimer\n\n\(rest)⟦disclaimer/missing|⟧\n"),
    NamedText(
      "its heading in an indented block", "    ## Disclaimer\n\n    This is not a substitute for professional care.⟦disclaimer/missing|⟧\n"),
    NamedText("all of it in a comment", "⟦html/raw|<!--⟧\n## Disclaimer\n\n\(rest)\n-->⟦disclaimer/missing|⟧\n"),
    NamedText("its heading in a comment of one line", "⟦html/raw|<!-- ## Disclaimer -->⟧\n\nText.⟦disclaimer/missing|⟧\n"),
    NamedText(
      "its heading in a block quote",
      "> ## Disclaimer\n>\n> This is not a substitute for professional care.\n>\n> ⟦crisis/misplaced-marker|[[crisis-lines]]⟧⟦disclaimer/missing|⟧\n"
    ),
    NamedText(
      "its heading in a list item",
      "- ## Disclaimer\n\n  This is not a substitute for professional care.\n\n  ⟦crisis/misplaced-marker|[[crisis-lines]]⟧⟦disclaimer/missing|⟧\n"
    ),
    NamedText(
      "its heading in a footnote", "Text.[^1]\n\n[^1]: ## Disclaimer\n\n    Not a substitute for professional care.⟦disclaimer/missing|⟧\n"),
    NamedText("its words in a table", "| Disclaimer |\n| --- |\n| Not a substitute for professional care. |⟦disclaimer/missing|⟧\n"),
    NamedText("bold words instead of a heading", "**Disclaimer**\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("hashes without a space", "##Disclaimer\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("hashes that are escaped", "\\## Disclaimer\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("a heading of level 1", "⟦structure/skipped-heading-level|# Disclaimer⟧\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText(
      "an underlined heading of level 1", "⟦structure/skipped-heading-level|Disclaimer⟧\n===\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("a heading of level 3 in a section", "## A Thought\n\nText.\n\n### Disclaimer\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText(
      "a heading of level 3 in no section", "⟦structure/skipped-heading-level|### Disclaimer⟧\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("a heading that ends in the word", "## Why No Disclaimer\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("a heading with a longer word", "## Disclaimers\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("a heading in another language than the article's", "## Haftungsausschluss\n\n\(misplacedRest)⟦disclaimer/missing|⟧\n"),
    NamedText("an empty section", "⟦disclaimer/missing|## Disclaimer⟧\n"),
    NamedText("an empty section at the very end", "⟦disclaimer/missing|## Disclaimer⟧"),
    NamedText(
      "an empty section before another", "⟦disclaimer/missing|## Disclaimer⟧\n\n⟦disclaimer/not-last|## A Note⟧\n\nWritten with care.\n"),
    NamedText("a section with a comment alone", "⟦disclaimer/missing|## Disclaimer⟧\n\n⟦html/raw|<!-- to be written -->⟧\n"),
    NamedText("a section with a line across alone", "⟦disclaimer/missing|## Disclaimer⟧\n\n***\n"),
  ])
  func `what is no disclaimer is refused`(_ article: NamedText) throws {
    try MarkedSite(ending: article.text).expectRefused()
  }

  @Test(arguments: [
    NamedText("other words", "Take good care.\n\n[[crisis-lines]]\n"),
    NamedText("the words in a quotation", "> This is not a substitute for professional care.\n\n[[crisis-lines]]\n"),
    NamedText("the words in a code span", "It says `not a substitute for professional care`.\n\n[[crisis-lines]]\n"),
    NamedText("the words in a fenced block", "```\nThis is not a substitute for professional care.\n```\n\n[[crisis-lines]]\n"),
    NamedText("the words in a deeper heading", "Text.\n\n### Not a substitute for professional care\n\n[[crisis-lines]]\n"),
    NamedText("the words in a picture's description", "![Not a substitute for professional care](/assets/a.png)\n\n[[crisis-lines]]\n"),
    NamedText("the words without the “not”", "This is a substitute for professional care.\n\n[[crisis-lines]]\n"),
    NamedText("half of the words", "This is not a substitute for professionals.\n\n[[crisis-lines]]\n"),
    NamedText("lines alone", "[[crisis-lines]]\n"),
  ])
  func `a disclaimer that does not say what the article is not is refused at its heading`(_ disclaimer: NamedText) throws {
    try MarkedSite(ending: "⟦disclaimer/wording|## Disclaimer⟧\n\n\(disclaimer.text)", more: ["Content/assets/a.png": "<svg/>"])
      .expectRefused()
  }

  @Test func `the words cannot be put together from two paragraphs`() throws {
    try MarkedSite(ending: "⟦disclaimer/wording|## Disclaimer⟧\n\nThis is not a substitute\n\nfor professional care.\n\n[[crisis-lines]]\n")
      .expectRefused()
  }

  @Test func `a disclaimer with a section after it is refused at that section`() throws {
    try MarkedSite(ending: "## Disclaimer\n\n\(Self.rest)\n\n⟦disclaimer/not-last|## A Thought⟧\n\nText.\n").expectRefused()
  }

  @Test func `two disclaimers are one too many`() throws {
    try MarkedSite(ending: "⟦structure/duplicate-section|## Disclaimer⟧\n\n\(Self.rest)\n\n## Disclaimer\n\n\(Self.rest)\n").expectRefused()
  }

  @Test(arguments: [
    NamedText("plain", "## Disclaimer"),
    NamedText("with more words", "## Disclaimer & Support"),
    NamedText("in capitals", "## DISCLAIMER"),
    NamedText("with an emoji before it", "## 🕯️ Disclaimer"),
    NamedText("with a colon", "## Disclaimer:"),
    NamedText("closed by hashes", "## Disclaimer ##"),
    NamedText("indented by three spaces", "   ## Disclaimer"),
    NamedText("in bold", "## **Disclaimer**"),
    NamedText("underlined", "Disclaimer\n---"),
    NamedText("underlined over two lines", "Disclaimer\nand Support\n---"),
    NamedText("named in braces", "## Before You Go {#disclaimer}"),
    NamedText("with another name in braces", "## Disclaimer {#help}"),
  ])
  func `a disclaimer's heading can be written in many ways`(_ heading: NamedText) throws {
    let files = try MarkedSite(ending: "\(heading.text)\n\n\(Self.rest)\n").published()
    let page = try #require(files["articles/example/index.html"])
    #expect(page.contains("not a substitute for professional care"))
    #expect(page.contains("<a href=\"tel:988\">988</a>"))
  }

  private static let phrases = """
    disclaimer:
      phrases:
        en: not a substitute for professional care
        de: kein Ersatz für eine Behandlung
        es: no sustituye la atención profesional
        fr: ne remplace pas un suivi

    """

  @Test(arguments: [
    ("de", "Haftungsausschluss", "Dieser Text ist kein Ersatz für eine Behandlung."),
    ("de", "Wichtiger Hinweis", "Dieser Text ist **kein Ersatz** für eine Behandlung."),
    ("de-AT", "Disclaimer", "Dieser Text ist kein Ersatz für eine Behandlung."),
    ("es", "Aviso y apoyo", "Este texto no sustituye la atención profesional."),
    ("es", "Descargo de responsabilidad", "Este texto no sustituye la atencio\u{301}n profesional."),
    ("es-MX", "Aviso", "ESTE TEXTO NO SUSTITUYE LA ATENCIÓN PROFESIONAL"),
    ("fr", "Avertissement", "Ce texte ne remplace pas un suivi."),
    ("fr-CA", "Avis de non-responsabilité", "Ce texte « ne remplace pas un suivi »."),
    ("it", "Prima di andare {#disclaimer}", "This is not a substitute for professional care."),
  ])
  func `an article is held to the wordings of its own language`(_ language: String, _ heading: String, _ text: String) throws {
    var schema = ["Content/article-schema.yml": Self.phrases]
    if language == "it" { schema = ["Content/article-schema.yml": Self.phrases.replacing("en: not", with: "it: not")] }
    let files = try MarkedSite(ending: "## \(heading)\n\n\(text)\n\n[[crisis-lines]]\n", fields: "language: \(language)\n", more: schema)
      .published()
    #expect(files["articles/example/index.html"]?.contains("tel:988") == true)
  }

  @Test(arguments: [("de", "Haftungsausschluss"), ("es", "Aviso"), ("fr", "Avertissement")])
  func `the wording of another language does not count`(_ language: String, _ heading: String) throws {
    try MarkedSite(
      ending: "⟦disclaimer/wording|## \(heading)⟧\n\n\(Self.rest)\n", fields: "language: \(language)\n",
      more: ["Content/article-schema.yml": Self.phrases]
    ).expectRefused()
  }

  @Test func `a language without wordings in the schema has no disclaimer that counts`() throws {
    try MarkedSite(ending: "⟦disclaimer/wording|## Disclaimer⟧\n\n\(Self.rest)\n", fields: "language: pt-BR\n").expectRefused()
  }

  @Test func `a draft without a disclaimer is not published, and stops nothing`() throws {
    let site = MarkedSite([
      "Content/articles/draft.md": "---\ntitle: Draft\ndate: 2026-01-01\ndraft: true\n---\n\nText.⟦disclaimer/missing|⟧\n"
    ])
    let files = try site.published()
    #expect(files["articles/draft/index.html"] == nil)
    #expect(!files.values.contains { $0.contains("Draft") })
    try site.expectRefused(drafts: true)
  }

  @Test(arguments: SiteRules.all.filter { $0.isSafety || $0.severity == .error }.map(\.id))
  func `nobody can be excused from what keeps readers safe`(_ rule: String) throws {
    let site = MarkedSite(
      ending: "More text.⟦disclaimer/missing|⟧\n",
      fields: "allow: [{rule: ⟦front-matter/forbidden-allowance|\(rule)⟧, reason: It is short}]\n")
    try site.expectRefused()
  }
}
