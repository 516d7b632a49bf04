import Diagnostics
import Testing

/// Everything wrong is said at once: twelve different defects in five files, all in one run, each at its exact place.
struct TwelveDefectsTests {
  /// `¤` stands where a line may have other letters in front of its defect.
  private static let files = [
    "Content/site.yml": """
    title: Example
    base-url: https://example.org
    language: en
    regions: [US]
    navigation:
      - {title: ¤Home, to: /}
      - {title: ¤Nowhere, to: ⟦site/broken-navigation|/nowhere/⟧}
    ⟦site/unknown-setting|subtitle⟧: None

    """,
    "Content/articles/one.md": """
    ---
    title: One
    date: ⟦front-matter/invalid-value|2026-02-30⟧
    reviewed: 2026-06-01
    regions: [US]
    tags: ["¤ a", "b", ⟦front-matter/invalid-value|"b"⟧]
    ---

    ¤ An introduction with [a way out](⟦links/broken|two-and-a-half.md⟧).

    ## A Thought

    ¤ It has **words**, and ⟦html/raw|<b>⟧markup</b>.

    ## Disclaimer

    This is not a substitute for professional care.

    ⟦crisis/empty|Our ¤ Crisis Support Hotlines:⟧

    """,
    "Content/articles/two.md": """
    ---
    title: Two
    date: 2026-01-01
    reviewed: 2026-06-01
    ---

    ¤ An introduction with [a script](⟦links/unsafe-scheme|javascript:alert(1)⟧) in it.

    ## The Traditional View

    ⟦structure/too-few-items|It ¤ is marked by:⟧

    - ¤ one thing

    ⟦structure/empty-section|## A Thought, ¤ Again⟧

    ⟦disclaimer/wording|## Disclaimer ¤ and Support⟧

    ¤ Take care.

    - ¤ Call ⟦crisis/unknown-line|555 0100⟧

    """,
    "Content/pages/about.md": """
    ---
    title: About
    ---

    ¤ A page with ⟦images/missing-alt|![](shore.svg)⟧ a picture.

    """,
    "Content/pages/shore.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
    "Templates/page.html":
      "<!doctype html><html lang=\"en\"><title>{{page.title}}</title>\n<p>¤ {{⟦template/unknown-name|page.bdy⟧}}</p></html>\n",
  ]

  enum Writing: String, CaseIterable, Sendable {
    case plain
    case carriageReturns = "with CRLF"
    case byteOrderMark = "with a byte order mark"
    case wideLetters = "with emoji and accents in front"
    case everything = "with all of these"

    func apply(_ text: String) -> String {
      let before = self == .wideLetters || self == .everything ? "été 👩‍👩‍👧 🕯️ e\u{301} 𝕏" : ""
      var written = text.replacing("¤", with: before)
      if self == .carriageReturns || self == .everything { written = written.replacing("\n", with: "\r\n") }
      if self == .byteOrderMark || self == .everything { written = "\u{FEFF}" + written }
      return written
    }
  }

  @Test func `they are twelve and more, in five files and of different rules`() {
    let expected = MarkedSite(Self.files).expected
    #expect(expected.count == 14)
    #expect(Set(expected.map(\.rule)).count == 13)
    #expect(Set(expected.map(\.file)).count == 5)
  }

  @Test(arguments: Writing.allCases, [1, 8])
  func `all are reported in one run, in order, each at its place`(_ writing: Writing, jobs: Int) throws {
    let site = MarkedSite(Self.files.mapValues(writing.apply))
    let errors = try site.errors(jobs: jobs)
    #expect(errors.map(MarkedSite.Finding.init) == site.expected, "\(errors.map(\.message))")
  }

  @Test func `every run says the same in every word, however many work at it`() throws {
    let site = MarkedSite(Self.files.mapValues(Writing.plain.apply))
    let first = try site.errors()
    for jobs in [1, 2, 3, 8, 8, 8] { #expect(try site.errors(jobs: jobs) == first) }
  }

  @Test(arguments: Writing.allCases)
  func `each line is shown with its place under it`(_ writing: Writing) throws {
    let site = MarkedSite(Self.files.mapValues(writing.apply))
    for error in try site.errors() {
      let lines = (site.files[error.file] ?? "").split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      let line = String(lines[error.location.line - 1].drop { $0 == "\u{FEFF}" })
      #expect(error.location.excerpt == line)
      #expect(!error.why.isEmpty && error.help != nil)
    }
  }
}
