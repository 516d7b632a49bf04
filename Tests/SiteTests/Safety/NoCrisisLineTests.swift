import Diagnostics
import Site
import Testing

/// Disclaimers without a crisis line that can be reached. Each is refused at its place, and nothing is published.
struct NoCrisisLineTests {
  private static let phrase = "This is not a substitute for professional care."

  @Test(arguments: [
    NamedText("text with no line", "Please talk to somebody you trust."),
    NamedText("a number in a sentence", "Call 988 at any time."),
    NamedText("a linked number in a sentence", "Call [988](tel:988) at any time."),
    NamedText("a number in a table", "| Line | Number |\n| --- | --- |\n| 988 Lifeline | 988 |"),
    NamedText("a number in a quotation", "> - 988 Lifeline: 988"),
    NamedText("a number in a fenced block", "```\n- 988 Lifeline: 988\n```"),
    NamedText("the marker in a code span", "`[[crisis-lines]]`"),
    NamedText("the marker in a fenced block", "```\n[[crisis-lines]]\n```"),
    NamedText("the marker in an indented block", "Text.\n\n    [[crisis-lines]]"),
    NamedText("the marker in a quotation", "> [[crisis-lines]]"),
    NamedText("the marker in a sentence", "Here they are: [[crisis-lines]]."),
    NamedText("the marker at the end of a sentence", "Please reach out.\n[[crisis-lines]]"),
    NamedText("the marker with words after it", "[[crisis-lines]]\nYou are not alone."),
    NamedText("the marker in a table", "| Lines |\n| --- |\n| [[crisis-lines]] |"),
    NamedText("the marker in a deeper heading", "### [[crisis-lines]]\n\nText."),
    NamedText("the marker in emphasis", "*[[crisis-lines]]*"),
    NamedText("the marker struck out", "~~[[crisis-lines]]~~"),
    NamedText("the marker as the words of a link", "[[[crisis-lines]]](https://example.org/)"),
    NamedText("the marker in a footnote", "Text.[^1]\n\n[^1]: ⟦crisis/misplaced-marker|[[crisis-lines]]⟧"),
    NamedText("the marker without its last bracket", "[[crisis-lines]"),
    NamedText("the marker with a colon and no region", "[[crisis-lines:]]"),
    NamedText("two markers in one paragraph", "[[crisis-lines]] [[crisis-lines]]"),
  ])
  func `a disclaimer in which no line counts is refused at its heading`(_ ending: NamedText) throws {
    try MarkedSite(ending: "⟦crisis/missing|## Disclaimer⟧\n\n\(Self.phrase)\n\n\(ending.text)\n").expectRefused()
  }

  @Test(arguments: ["[crisis-lines]", "[[crisis-line]]", "[[crisis lines]]", "{{crisis-lines}}", "[[Crisis-Lines]]"])
  func `a slip of the marker is refused where it stands`(_ slip: String) throws {
    try MarkedSite(ending: "## Disclaimer\n\n\(Self.phrase)\n\n⟦crisis/missing|\(slip)⟧\n").expectRefused()
  }

  @Test(arguments: [
    NamedText("a directory alone", "⟦crisis/missing|[[crisis-lines: *]]⟧"),
    NamedText("the lines of another region alone", "⟦crisis/missing|[[crisis-lines: GB]]⟧"),
    NamedText("a written-out line of another region alone", "- Samaritans: ⟦crisis/wrong-region|116 123⟧"),
  ])
  func `a disclaimer without a line of the article's own region is refused`(_ ending: NamedText) throws {
    try MarkedSite(
      ending: "## Disclaimer\n\n\(Self.phrase)\n\n\(ending.text)\n",
      more: ["Content/crisis-lines.yml": ExampleSite.registryWithDirectory]
    ).expectRefused()
  }

  @Test(arguments: [
    NamedText("neither number nor address", "⟦crisis/unknown-line|- A friend who listens⟧"),
    NamedText("one of two with neither", "- 988 Lifeline: 988\n⟦crisis/unknown-line|- A friend who listens⟧"),
    NamedText("hours and no number", "⟦crisis/unknown-line|- A helpline: 24/7⟧"),
    NamedText("an item without words", "⟦crisis/unknown-line|-⟧"),
    NamedText("the number in a picture's address", "⟦crisis/unknown-line|- ![A telephone](/assets/988.png)⟧"),
    NamedText("the marker in a list item", "- ⟦crisis/misplaced-marker|[[crisis-lines]]⟧"),
    NamedText("the marker in a numbered item", "1. ⟦crisis/misplaced-marker|[[crisis-lines]]⟧"),
    NamedText("the marker in a list in a list", "- 988 Lifeline: 988\n  - ⟦crisis/misplaced-marker|[[crisis-lines]]⟧"),
    NamedText("a number of nobody", "- 988 Lifeline: ⟦crisis/near-miss|989⟧"),
    NamedText("a number of nobody, far from all others", "- A helpline: ⟦crisis/unknown-line|020 7946 0000⟧"),
    NamedText("a number with one digit too many", "- 988 Lifeline: ⟦crisis/near-miss|9880⟧"),
    NamedText("a number with one digit missing", "- Samaritans: ⟦crisis/near-miss|11 123⟧"),
    NamedText("a right number in words and a wrong one behind it", "- 988 Lifeline: [988](⟦crisis/link-mismatch|tel:989⟧)"),
    NamedText("a wrong number in words and the right one behind it", "- 988 Lifeline: [989](⟦crisis/link-mismatch|tel:988⟧)"),
    NamedText("two lines' numbers swapped between words and link", "- Samaritans: [116 123](⟦crisis/link-mismatch|tel:988⟧)"),
    NamedText("two lines in one item", "⟦crisis/unknown-line|- 988, or 741741⟧"),
    NamedText("an address of nobody", "- [A chat](⟦crisis/unknown-line|https://example.org/chat⟧)"),
    NamedText("a number of another kind of digits", "- A helpline: ⟦crisis/near-miss|٩٨٩⟧"),
  ])
  func `a line that the registry does not have is refused at its words`(_ list: NamedText) throws {
    try MarkedSite(ending: "## Disclaimer\n\n\(Self.phrase)\n\n\(list.text)\n", more: ["Content/assets/988.png": "<svg/>"]).expectRefused()
  }

  @Test(arguments: [
    NamedText("a label with nothing under it", "⟦crisis/empty|Crisis Support Hotlines:⟧"),
    NamedText("a label with text under it", "⟦crisis/empty|Crisis Support Hotlines:⟧\n\nYou are not alone."),
    NamedText("a label with a deeper heading under it", "⟦crisis/empty|Crisis lines:⟧\n\n### More\n\n[[crisis-lines]]"),
    NamedText("a label over a marker in a quotation", "⟦crisis/empty|Crisis lines:⟧\n\n> [[crisis-lines]]"),
    NamedText("a label in bold", "⟦crisis/empty|**Crisis lines:**⟧\n\n`[[crisis-lines]]`"),
    NamedText("a label that comes too late", "[[crisis-lines]]\n\n⟦crisis/empty|More help:⟧"),
    NamedText("a region that is none", "⟦crisis/empty|[[crisis-lines: UK]]⟧"),
    NamedText("a region in small letters", "⟦crisis/empty|[[crisis-lines: us]]⟧"),
    NamedText("a region without lines", "⟦crisis/empty|[[crisis-lines: AQ]]⟧"),
    NamedText("one of two regions without lines", "⟦crisis/empty|[[crisis-lines: US, AQ]]⟧"),
    NamedText("no directory for anywhere", "⟦crisis/empty|[[crisis-lines: *]]⟧"),
    NamedText("a second marker without lines", "[[crisis-lines]]\n\n⟦crisis/empty|[[crisis-lines: AQ]]⟧"),
  ])
  func `what announces lines and has none is refused there`(_ ending: NamedText) throws {
    try MarkedSite(ending: "## Disclaimer\n\n\(Self.phrase)\n\n\(ending.text)\n").expectRefused()
  }

  private static func line(_ more: String, channels: String = "[{kind: call, display: \"100\", dial: \"100\", number: short}]") -> String {
    "lines:\n  - {id: nz-line, country: NZ, languages: [en], name: A Line, channels: \(channels), \(more)}\n"
  }

  /// Registries in which New Zealand has nothing that a reader in a crisis could use.
  private static let unusable = [
    NamedText("no line of the region", "lines: []\n"),
    NamedText("a closed line", line("category: suicide-crisis, status: closed")),
    NamedText(
      "a superseded line",
      line("category: suicide-crisis, status: superseded, replaced-by: au-other")
        + "  - {id: au-other, country: AU, name: Other, category: suicide-crisis, channels: [{kind: call, dial: \"200\", number: short}]}\n"
    ),
    NamedText("a disputed line", line("category: suicide-crisis, status: disputed")),
    NamedText("a referral line", line("category: referral")),
    NamedText("a directory", line("category: directory")),
    NamedText("a line for one group of people", line("category: veterans")),
    NamedText("a line without channels", line("category: suicide-crisis", channels: "[]")),
    NamedText("a line of another country", line("category: suicide-crisis").replacing("country: NZ", with: "country: AU")),
    NamedText("a line of a part of the country", line("category: suicide-crisis, region: NZ-AUK")),
  ]

  @Test(arguments: unusable)
  func `a region with no usable line is refused at the marker`(_ registry: NamedText) throws {
    try MarkedSite(
      ending: "## Disclaimer\n\n\(Self.phrase)\n\n⟦crisis/empty|[[crisis-lines]]⟧\n", fields: "regions: [NZ]\n",
      more: ["Content/crisis-lines.yml": registry.text]
    ).expectRefused()
  }

  @Test(
    arguments: unusable.filter { $0.text.contains("status:") || $0.text.contains("category: referral") || $0.text.contains("veterans") })
  func `the number of a line that is not usable does not count`(_ registry: NamedText) throws {
    try MarkedSite(
      ending: "## Disclaimer\n\n\(Self.phrase)\n\n\(Self.item(registry.name))\n", fields: "regions: [NZ]\n",
      more: ["Content/crisis-lines.yml": registry.text]
    ).expectRefused()
  }

  /// The item with the number of a line that cannot be used, marked by why it cannot.
  private static func item(_ reason: String) -> String {
    switch reason {
    case "a superseded line": "- A Line: ⟦crisis/superseded|100⟧"
    case "a closed line", "a disputed line": "- A Line: ⟦crisis/closed|100⟧"
    case "a referral line": "⟦crisis/not-a-crisis-line|- A Line: 100⟧"
    default: "⟦crisis/missing|- A Line: 100⟧"
    }
  }

  @Test func `a line that is usable is shown`() throws {
    let site = MarkedSite(
      ending: "## Disclaimer\n\n\(Self.phrase)\n\n[[crisis-lines]]\n", fields: "regions: [NZ]\n",
      more: ["Content/crisis-lines.yml": Self.line("category: suicide-crisis, status: active")])
    #expect(try site.published()["articles/example/index.html"]?.contains("<a href=\"tel:100\">100</a>") == true)
  }

  @Test(arguments: [
    NamedText("the marker", "[[crisis-lines]]"),
    NamedText("the marker after spaces", "   [[crisis-lines]]  "),
    NamedText("the marker with a region", "[[crisis-lines: US]]"),
    NamedText("the marker with regions and commas", "[[crisis-lines: US, GB]]"),
    NamedText("the marker under a label", "Crisis lines:\n\n[[crisis-lines]]"),
    NamedText("the marker under a deeper heading", "### Crisis lines\n\n[[crisis-lines]]"),
    NamedText("the marker with words below", "[[crisis-lines]]\n\nYou are not alone."),
    NamedText("a line written out", "- 988 Lifeline: 988, 24/7"),
    NamedText("the number in a code span", "- A helpline: `988`"),
    NamedText("a number of another kind of digits", "- A helpline: ٩٨٨"),
    NamedText("a line written out as a link", "- [988](tel:988)"),
    NamedText("a line written out in a numbered list", "1. **988 Lifeline**, call 988"),
    NamedText("a line written out with its time of day", "- 988 from 9:30 to 17:00"),
    NamedText("a line struck out and written again", "- ~~988~~ 988"),
  ])
  func `lines that count are shown as the registry has them`(_ ending: NamedText) throws {
    let files = try MarkedSite(ending: "## Disclaimer\n\n\(Self.phrase)\n\n\(ending.text)\n").published()
    let page = try #require(files["articles/example/index.html"])
    #expect(page.contains("988 Lifeline <a href=\"tel:988\">988</a>"))
    #expect(!page.contains("[["))
  }

  @Test func `a marker in another section, or in a page, is refused there`() throws {
    try MarkedSite(
      ending: "## A Thought\n\n⟦crisis/misplaced-marker|[[crisis-lines]]⟧\n\n## Disclaimer\n\n\(Self.phrase)\n\n[[crisis-lines]]\n",
      more: ["Content/pages/help.md": "---\ntitle: Help\n---\n\n⟦crisis/misplaced-marker|[[crisis-lines]]⟧\n"]
    ).expectRefused()
  }
}
