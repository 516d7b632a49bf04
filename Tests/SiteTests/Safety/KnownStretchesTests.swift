import Testing

@testable import Site

/// Pages are read as if nothing were known of others.
struct KnownStretchesTests {
  private static let crisis = """
    <section class="lines"><h2>Help</h2><p>Call <a href="tel:988">988</a> or write to <a href="/help/?a=1&amp;b=2">us</a>.</p></section>
    """

  /// The number of a crisis line is known, and no other.
  private static let site = PageSite(origin: "https://example.org", numbers: ["tel:988"])

  private static func reading(_ page: String, _ known: inout KnownStretches) -> [String] {
    let reading = PageReading(Array(page.utf8), site, known: &known)
    let links = reading.links.map { link in
      "\(String(decoding: reading.addresses[link.href], as: UTF8.self)) \(link.words) \(link.isRelabelled)"
    }
    let findings = reading.numberFindings.map { "\($0)" }
    return [String(decoding: reading.text, as: UTF8.self), "\(reading.leadsAway)"] + links + reading.requests + findings
  }

  /// Whether all pages, read one after another with what is known of those before, are read as each is by itself.
  private func areReadAlike(_ pages: [String]) -> Bool {
    var known = KnownStretches()
    return pages.allSatisfy { page in
      var nothing = KnownStretches()
      return Self.reading(page, &known) == Self.reading(page, &nothing)
    }
  }

  @Test func `an element that is known is not read again`() {
    var known = KnownStretches()
    let page = "<body><p>a</p>\n\(Self.crisis)</body>"
    for _ in 1...2 { _ = Self.reading(page, &known) }
    known.learn(
      KnownStretches.Stretch(
        bytes: Array(Self.crisis.utf8), outside: ["body"], isBehindSpace: false, text: Array("taught".utf8), links: [], addresses: [],
        numberFindings: []))
    #expect(Self.reading("<body><p>b\(Self.crisis)</body>", &known)[0] == " b Help Call 988 or write to us. ")
    #expect(Self.reading("<body>b\(Self.crisis)</body>", &known)[0] == "btaught")
    #expect(Self.reading("<body>b \(Self.crisis)</body>", &known)[0] == "b Help Call 988 or write to us. ")
    #expect(Self.reading("<body>b\(Self.crisis.replacing("988", with: "989"))</body>", &known)[0] == "b Help Call 989 or write to us. ")
  }

  @Test(arguments: [
    ("", ""), ("<p>", ""), ("<p hidden>", "</p>"), ("<div hidden>", "</div>"), ("<a href=/x/>", "</a>"), ("<a href=/x/>a</a>", ""),
    ("<!-- ", " -->"), ("<script>", "</script>"), ("<textarea>", "</textarea>"), ("<p title=\"", "\">"), ("<details>", "</details>"),
    ("<button>", "</button>"), ("<ul><li>", "<li>"), ("<table><tr><td>", "</table>"), ("<div style='display:none'>", ""), (" a ", "b"),
    ("<svg>", "</svg>"), ("<template>", "</template>"), ("<section>", "</section>"),
  ])
  func `the same bytes elsewhere are not taken for the same element`(before: String, after: String) {
    let usual = "<body>a\n\(Self.crisis)\n</body>"
    let other = "<body>a\n\(before)\(Self.crisis)\(after)\n</body>"
    #expect(areReadAlike([usual, usual, usual, other, other, other, usual, other]))
  }

  @Test(arguments: [
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"></section>a</div>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"><a href=/x/>a</div>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"></body></html>a",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"><div>a</div>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"><!-- a </div> ",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"><script>a</div>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\"><img src=//example.com/a.png></div>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\" style=\"background:url(//example.com/a.png)\">b</div>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\" hidden>b<a href=/x/>c</a></div>",
    "<ul class=\"a long enough class for a beginning of sixty-four bytes\"><li hidden>a<li>b<p>c</ul>",
    "<div class=\"a long enough class for a beginning of sixty-four bytes\">a</div a=\">b</div>c\">d",
  ])
  func `an element that reaches beyond itself is read each time`(element: String) {
    let page = "<body><section>\(element)a</section>\(element)b <a href=/y/>c</a></div></section>"
    #expect(areReadAlike([page, page, page, page + element, "\(element)a", "<p>\(element)a", page]))
  }

  @Test func `an element that a page's end cuts off is not known on the next`() {
    let open = "<body><nav class=\"a long enough class for a beginning of sixty-four bytes\">a</nav"
    #expect(areReadAlike([open, open, open + " a=\">", open + " a=\">", open + " a=\">b\">c", open + ">c", open + "b>c</nav>d"]))
  }

  @Test func `pages of elements that come again in any place are read alike`() {
    let pieces = [
      "<p>", "</p>", "<p hidden>", "<a href=\"/x/\">", "<a href=tel:988>988</a>", "<a href=tel:989>989</a>",
      "<a href=tel:988 aria-label=a>988</a>", "</a>", "<li>", "<li hidden>", "<div>", "</div>", "<ul>",
      "</ul>", "<nav hidden>", "</nav>", "<section>", "</section>", "<br>", "&amp;", "  ", "\n", "words", "“more than eight bytes”", "<!--",
      "-->",
      "<script>", "</script>", "<details>", "</details>", "<img src=//e.com/a.png>", "<table><tr><td>", "</table>", "<style>", "</style>",
      "\"", ">",
    ]
    var random = SplitMix64(seed: 11)
    for _ in 0..<40 {
      var elements: [String] = []
      for _ in 0..<8 {
        let name = ["nav", "div", "section", "ul"][Int.random(in: 0..<4, using: &random)]
        var element = "<\(name) class=\"a class with as many bytes as a beginning has\">"
        for _ in 0..<Int.random(in: 1...12, using: &random) {
          let isNested = !elements.isEmpty && Int.random(in: 0..<5, using: &random) == 0
          element += isNested ? elements[Int.random(in: 0..<elements.count, using: &random)] : "some words "
          if Bool.random(using: &random) { element += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        }
        elements.append(element + "</\(name)>")
      }
      let pages = (0..<40).map { _ in
        (0..<Int.random(in: 1...8, using: &random)).map { _ in
          Int.random(in: 0..<4, using: &random) > 0
            ? elements[Int.random(in: 0..<elements.count, using: &random)] : pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
      }
      #expect(areReadAlike(pages))
    }
  }
}
