import Testing

/// Where a page must be read as a browser reads it to know what readers see.
struct PageReadingTests {
  @Test(arguments: [
    HiddenDisclaimerTests.Wrapping("<div popover>", "</div>"),
    // HTML has no self-closing `div`: the inner one is open until its end tag, and the outer one stays open after that.
    HiddenDisclaimerTests.Wrapping("<div hidden><div/></div>", "</div>"),
    // In a script, `<!--<script>` lets the first `</script>` not end it (WHATWG HTML, 13.2.5.22).
    HiddenDisclaimerTests.Wrapping("<script type=\"text/html\"><!--<script></script>", "--></script>"),
  ])
  func `a disclaimer that a browser hides is refused`(_ wrapping: HiddenDisclaimerTests.Wrapping) throws {
    let site = MarkedSite(articleTemplate: wrapping.around("⟦page/disclaimer-dropped|{{> disclaimer}}⟧"))
    let found = try site.errors().map(MarkedSite.Finding.init)
    #expect(found == site.expected)
  }

  @Test(arguments: [
    // A heading cannot stand in the head: a browser ends the head before it.
    NamedText("all in the head", "<!doctype html><head>{{> disclaimer}}</head>"),
    NamedText("no end of head", "<!doctype html><html lang=\"en\"><head><title>{{article.title}}</title><body>{{> disclaimer}}"),
    NamedText(
      "a hidden paragraph without its end", "<!doctype html><title>{{article.title}}</title><p hidden>a<section>{{> disclaimer}}</section>"),
    NamedText("a hidden item without its end", "<!doctype html><title>{{article.title}}</title><ul><li hidden>a<li>b</ul>{{> disclaimer}}"),
  ])
  func `a disclaimer that a browser shows passes where tags are left out that may be`(_ template: NamedText) throws {
    let errors = try MarkedSite(articleTemplate: template.text).errors()
    #expect(errors.isEmpty)
  }

  @Test(arguments: [
    "This is not a substitute for professional care.[^1] Ever.\n\n[^1]: Or so they say.",
    "This is not a substitute for professional care. ![A lamp](/assets/a.png)",
  ])
  func `a disclaimer with a footnote or a picture in its words passes`(_ text: String) throws {
    let errors = try MarkedSite(ending: "## Disclaimer\n\n\(text)\n\n[[crisis-lines]]\n", more: ["Content/assets/a.png": "x"]).errors()
    #expect(errors.isEmpty)
  }
}
