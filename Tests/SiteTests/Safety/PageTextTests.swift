import Testing

@testable import Site

/// What of a page's bytes its readers get as text and as links.
struct PageTextTests {
  @Test(arguments: [
    ("<p>a  b\n\tc</p>\n<p>d</p>", " a b c d "),
    ("<p>Tom &amp; Ann &lt;3 &#x41;&#66; &nbsp;&unknown; &", " Tom & Ann <3 AB \u{A0}&unknown; &"),
    ("a<b>b</b>c<br>d", "abc d"),
    ("1 < 2 <3 and <", "1 < 2 <3 and <"),
    ("a<!-- b -->c<!doctype d>e</ f>g", "aceg"),
    ("a<p hidden>b<p>c<script>d</script><style>e</style>f", "a cf"),
    ("<ul><li hidden>a<li>b</ul><details>c</details><details open>d</details>", " b d"),
  ])
  func `the text of a page is what is seen of it`(_ page: String, _ text: String) {
    #expect(String(decoding: PageReading(page).text, as: UTF8.self) == text)
  }

  @Test func `the text of a page is the same however it is cut into words, tags and references`() {
    let pieces: [(markup: String, text: String)] = [
      ("a", "a"), ("a word", "a word"), ("“more than eight bytes” – ä", "“more than eight bytes” – ä"), (" ", " "), ("\n", " "),
      ("\t  ", " "),
      ("&amp;", "&"), ("&#39;", "'"), ("<b>", ""), ("</b>", ""), ("<i class=\"a b\">", ""), ("<div>", " "), ("</div>\n", " "),
      ("<!-- no -->", ""), ("<script>var a = 1 < 2</script>", ""), ("<img alt='>'>", ""), (".", "."),
    ]
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let chosen = (0..<Int.random(in: 1...40, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      var expected = ""
      for character in chosen.map(\.text).joined().unicodeScalars where character != " " || expected.last != " " {
        expected.unicodeScalars.append(character)
      }
      let page = chosen.map(\.markup).joined()
      #expect(String(decoding: PageReading(page).text, as: UTF8.self) == expected)
    }
  }

  @Test func `links have their addresses without references, and their visible words`() {
    let page =
      "<a href=\"/a/?b=1&amp;c=2\">one <b hidden>two</b>three</a><a HREF=tel:988 aria-label=x href=/no/>988</a><a>none</a><a href=>e</a>"
    let reading = PageReading(page)
    let links = reading.links.map {
      (
        String(decoding: reading.addresses[$0.href], as: UTF8.self), String(decoding: reading.text[$0.words], as: UTF8.self),
        $0.isRelabelled
      )
    }
    #expect(links.map(\.0) == ["/a/?b=1&c=2", "tel:988", ""])
    #expect(links.map(\.1) == ["one three", "988", "e"])
    #expect(links.map(\.2) == [false, true, false])
  }

  @Test func `what is wrong with links to numbers is found in their order`() {
    var known = KnownStretches()
    let page = """
      <a href="tel:988">988</a> <a href="tel:989">989</a> <a href="tel:988" aria-label="Call">988</a> <a href="tel:988">Call 98<b>7</b></a> <a href="/988/">989</a>
      """
    let reading = PageReading(Array(page.utf8), PageSite(origin: "", numbers: ["tel:988"]), known: &known)
    #expect(
      reading.numberFindings == [
        .unlistedNumber(href: "tel:989"), .relabelledNumber(href: "tel:988"), .unlistedNumber(href: "tel:988"),
      ])
  }

  @Test(
    arguments: [
      ("tel:+1-555", "1555"), ("TEL:988", "988"), ("SmsTo:741741", "741741"), ("https://wa.me/4401", "4401"),
      ("whatsapp:send?phone=12", "12"),
      ("https://www.example.org/1", nil), ("http://wa.example/1", nil), ("telephone", nil), ("/tel:1", nil), ("", nil),
    ] as [(String, String?)])
  func `a link to a number is known by its beginning`(_ href: String, _ digits: String?) {
    #expect(NumberLink.digits(of: Array(href.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } == digits)
  }

  @Test(arguments: [
    ("988", "Call 988", true), ("988", "Call 989", false), ("988", "Call now", true), ("988", "24", true),
    ("18005550100", "555 01-00", true), ("18005550100", "555 0101", false), ("18005550100", "1 (800) 555-0100 or so", true),
    ("", "1234", true),
  ])
  func `the words of a link hold its number`(_ digits: String, _ words: String, _ shows: Bool) {
    #expect(NumberLink.shows(Array(digits.utf8), Array(words.utf8)[...]) == shows)
  }
}

extension PageReading {
  /// Reads a page with nothing known of others.
  init(_ page: String) {
    var known = KnownStretches()
    self.init(Array(page.utf8), PageSite(origin: "", numbers: []), known: &known)
  }
}
