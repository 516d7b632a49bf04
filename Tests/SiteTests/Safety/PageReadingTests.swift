import Diagnostics
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
    let errors = try MarkedSite(ending: "## Disclaimer\n\n\(text)\n\n[[crisis-lines]]\n", more: ["Content/assets/a.png": "<svg/>"]).errors()
    #expect(errors.isEmpty)
  }

  @Test(arguments: ["color: red", "opacity: 0.9", "font-size: 1.2rem", "margin-left: -8px", "display: block", "overflow: hidden"])
  func `a disclaimer with a style that hides nothing passes`(_ style: String) throws {
    #expect(try MarkedSite(articleTemplate: "<!doctype html><div style=\"\(style)\">{{> disclaimer}}</div>").errors().isEmpty)
  }

  @Test(arguments: [
    "<img alt=\"\" src=\"//example.com/a.png\">", "<img alt=\"\" src=\"\\/example.com/a.png\">",
    "<img alt=\"\" src=\"/\t/example.com/a.png\">",
    "<img alt=\"\" src=\"&#104ttps://example.com/a.png\">", "<img alt=\"\" src=\"https&colon;//example.com/a.png\">",
    "<img alt=\"\" srcset=\"/a.png 1x, https://example.com/b.png 2x\" src=\"/a.png\">",
    "<link rel=\"preload\" href=\"https://example.com/a\">",
    "<meta http-equiv=refresh content=\"9;https://example.com/\">", "<meta http-equiv=refresh content=\"9; URL = https://example.com/\">",
    "<style>@import \"https://example.com/a.css\";</style>", "<p style=\"background: url(https://example.com/a.png)\">a</p>",
    "<form action=\"https://example.com/\"></form>", "<iframe src=\"https://example.com/\"></iframe>",
    "<video poster=\"https://example.com/a.png\"></video>",
  ])
  func `a request to another site is refused however it is written`(_ markup: String) throws {
    let errors = try MarkedSite(["Templates/home.html": "<!doctype html><html lang=\"en\"><title>a</title>\(markup)</html>\n"]).errors()
    #expect(errors.map(\.rule) == ["page/third-party-request"])
  }

  @Test(arguments: [
    "<a href=\"https://example.com/\">a</a>", "<img alt=\"\" src=\"/a.png\">", "<img alt=\"\" src=\"data:image/gif;base64,R0lGOD\">",
    "<link rel=\"canonical\" href=\"https://example.org/\">", "<meta name=\"description\" content=\"0; url=https://example.com/\">",
  ])
  func `what a browser does not fetch from elsewhere passes`(_ markup: String) throws {
    let errors = try MarkedSite(["Templates/home.html": "<!doctype html><html lang=\"en\"><title>a</title>\(markup)</html>\n"]).errors()
    #expect(errors.isEmpty)
  }
}
