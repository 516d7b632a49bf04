import Diagnostics
import Site
import Testing

/// Templates that have the disclaimer and keep it from readers, and templates that show it in unusual markup.
struct HiddenDisclaimerTests {
  struct Wrapping: Sendable, CustomTestStringConvertible {
    let open: String
    let close: String

    init(_ open: String, _ close: String) {
      self.open = open
      self.close = close
    }

    var testDescription: String { "\(open)…\(close)" }

    func around(_ inside: String) -> String {
      "<!doctype html><html lang=\"en\"><head><title>{{article.title}}</title></head><body>\(open)\(inside)\(close)</body></html>\n"
    }
  }

  @Test(arguments: [
    Wrapping("<!-- ", " -->"),
    Wrapping("<!--", ""),
    Wrapping("<!--- ", " --->"),
    Wrapping("<!-- <!-- ", " --> "),
    Wrapping("<!-- -- > ", " -->"),
    Wrapping("<!-- - -> ", " -->"),
    Wrapping("<!--[if IE]>", "<![endif]-->"),
    Wrapping("<!--[if !IE]> ", " <![endif]-->"),
    Wrapping("<template>", "</template>"),
    Wrapping("<template><div>", "</div></template>"),
    Wrapping("<template><template></template>", "</template>"),
    Wrapping("<div hidden>", "</div>"),
    Wrapping("<div hidden=\"\">", "</div>"),
    Wrapping("<div hidden=\"false\">", "</div>"),
    Wrapping("<div hidden=\"until-found\">", "</div>"),
    Wrapping("<div class=\"a\" hidden id=b>", "</div>"),
    Wrapping("<div\nhidden\n>", "</div>"),
    Wrapping("<div/hidden>", "</div>"),
    Wrapping("<DIV HIDDEN>", "</DIV>"),
    Wrapping("<Div Hidden>", "</diV>"),
    Wrapping("<div hidden>", ""),
    Wrapping("<div hidden/>", "</div>"),
    Wrapping("<div hidden><section><div>", "</div></section></div>"),
    Wrapping("<div hidden><div></div>", "</div>"),
    Wrapping("<div hidden><p>Text.</p><!-- </div> -->", "</div>"),
    Wrapping("<div hidden><span title=\"</div>\"></span>", "</div>"),
    Wrapping("<div hidden><style></div></style>", "</div>"),
    Wrapping("<div title=\"a > b\" hidden>", "</div>"),
    Wrapping("<main hidden><div aria-hidden=\"false\">", "</div></main>"),
    Wrapping("<div aria-hidden=\"true\">", "</div>"),
    Wrapping("<div aria-hidden=TRUE>", "</div>"),
    Wrapping("<div ARIA-HIDDEN='true'>", "</div>"),
    Wrapping("<div inert>", "</div>"),
    Wrapping("<details>", "</details>"),
    Wrapping("<details><summary>Help</summary>", "</details>"),
    Wrapping("<details open><details>", "</details></details>"),
    Wrapping("<dialog>", "</dialog>"),
    Wrapping("<noscript>", "</noscript>"),
    Wrapping("<textarea>", "</textarea>"),
    Wrapping("<textarea>", ""),
    Wrapping("<script type=\"text/html\">", "</script>"),
    Wrapping("<script type=text/html></scripts>", "</script>"),
    Wrapping("<SCRIPT TYPE=\"text/template\">", "</SCRIPT>"),
    Wrapping("<style>", "</style>"),
    Wrapping("<title>", "</title>"),
    Wrapping("<select><option>", "</option></select>"),
    Wrapping("<datalist>", "</datalist>"),
    Wrapping("<iframe>", "</iframe>"),
    Wrapping("<object>", "</object>"),
    Wrapping("<canvas>", "</canvas>"),
    Wrapping("<video>", "</video>"),
    Wrapping("<svg>", "</svg>"),
    Wrapping("<noframes>", "</noframes>"),
    Wrapping("<div style=\"display: none\">", "</div>"),
    Wrapping("<div style=\"display:none;\">", "</div>"),
    Wrapping("<div style=\"color: red; DISPLAY : NONE !important\">", "</div>"),
    Wrapping("<div style='display: none'>", "</div>"),
    Wrapping("<div style=display:none>", "</div>"),
    Wrapping("<div STYLE=\"Display:\nNone\">", "</div>"),
    Wrapping("<div style=\"display&#58; none\">", "</div>"),
    Wrapping("<div style=\"visibility: hidden\">", "</div>"),
    Wrapping("<div style=\"opacity: 0\">", "</div>"),
    Wrapping("<div style=\"content-visibility: hidden\">", "</div>"),
    Wrapping("<div style=\"font-size:0px\">", "</div>"),
    Wrapping("<div style=\"opacity: 0%\">", "</div>"),
    Wrapping("<div style=\"display:/**/none\">", "</div>"),
    Wrapping("<div style=\"d\\69splay:none\">", "</div>"),
    Wrapping("<div style=\"height: 0; overflow: hidden\">", "</div>"),
    Wrapping("<div style=\"position: absolute; left: -9999px\">", "</div>"),
    Wrapping("<div style=\"color: transparent\">", "</div>"),
    Wrapping("<meta http-equiv=\"Refresh\" content=\"0; url=/\">", ""),
  ])
  func `a disclaimer that readers cannot see is refused at its call`(_ wrapping: Wrapping) throws {
    try MarkedSite(articleTemplate: wrapping.around("⟦page/disclaimer-dropped|{{> disclaimer}}⟧")).expectRefused()
  }

  @Test(arguments: [
    Wrapping("<html><body hidden>", ""),
    Wrapping("<body inert>", ""),
  ])
  func `a page that is hidden as a whole is refused`(_ wrapping: Wrapping) throws {
    try MarkedSite(articleTemplate: "<!doctype html>\(wrapping.open)⟦page/disclaimer-dropped|{{> disclaimer}}⟧\(wrapping.close)\n")
      .expectRefused()
  }

  @Test(arguments: [
    Wrapping("", ""),
    Wrapping("<section>", "</section>"),
    Wrapping("<!-- a -->", "<!-- b -->"),
    Wrapping("<!-->", ""),
    Wrapping("<!--->", ""),
    Wrapping("<!---->", ""),
    Wrapping("<!-- a --!>", ""),
    Wrapping("<!-- <!-- a -->", ""),
    Wrapping("<![if !IE]>", "<![endif]>"),
    Wrapping("<?php a ?>", ""),
    Wrapping("<div hidden>a</div>", ""),
    Wrapping("<div hidden><div>a</div></div>", ""),
    Wrapping("<template>a</template>", ""),
    Wrapping("<noscript><p>a</p></noscript>", ""),
    Wrapping("<script>if (1 < 2) { a(\"<div hidden>\") }</script>", ""),
    Wrapping("<style>a > b {}</style>", ""),
    Wrapping("<textarea><div hidden></textarea>", ""),
    Wrapping("<br hidden>", ""),
    Wrapping("<input type=hidden hidden>", ""),
    Wrapping("<img src=\"/a.png\" alt=\"\" aria-hidden=\"true\">", ""),
    Wrapping("<svg aria-hidden=\"true\"><path d=\"M0 0\"/></svg>", ""),
    Wrapping("<details open>", "</details>"),
    Wrapping("<details><summary>a</summary>b</details>", ""),
    Wrapping("<dialog open>", "</dialog>"),
    Wrapping("<div aria-hidden=\"false\">", "</div>"),
    Wrapping("<div data-hidden=\"true\" class=\"hidden\" title=\"hidden\">", "</div>"),
    Wrapping("<div style=\"display: block\">", "</div>"),
    Wrapping("<div style=\"opacity: 0.9\">", "</div>"),
    Wrapping("<p title=\"<!--\">a</p>", ""),
    Wrapping("<p title='<div hidden>'>a</p>", ""),
    Wrapping("<p>1 < 2 &lt;div hidden&gt;</p>", ""),
    Wrapping("<table><tr><td>", "</td></tr></table>"),
    Wrapping("<details><p>a</details>", ""),
    Wrapping("<ASIDE ROLE=\"note\">", "</ASIDE>"),
  ])
  func `a disclaimer that readers can see is published`(_ wrapping: Wrapping) throws {
    let files = try MarkedSite(articleTemplate: wrapping.around("{{> disclaimer}}"), more: ["Content/assets/a.png": "<svg/>"]).published()
    #expect(files["articles/example/index.html"]?.contains("not a substitute") == true)
  }

  private static let page = "<!doctype html><html lang=\"en\"><body>"

  @Test(arguments: [
    NamedText(
      "one block after another",
      "{{#article.disclaimer}}<aside>{{body}}</aside><dl>{{#crisis-lines}}<dt>{{name}}</dt>{{#contacts}}<dd><a href=\"{{href}}\">{{label}}</a></dd>{{/contacts}}{{/crisis-lines}}</dl>{{/article.disclaimer}}"
    ),
    NamedText(
      "lines first",
      "{{#article.disclaimer}}{{#crisis-lines}}<p>{{name}}: {{#contacts}}<a href=\"{{href}}\">{{label}}</a> {{/contacts}}</p>{{/crisis-lines}}{{body}}{{/article.disclaimer}}"
    ),
    NamedText(
      "region by region",
      "{{#article.disclaimer}}{{body}}{{#regions}}<h3>{{name}}</h3>{{#lines}}<p>{{name}} {{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}}</p>{{/lines}}{{/regions}}{{/article.disclaimer}}"
    ),
    NamedText(
      "more words in the link",
      "{{#article.disclaimer}}{{body}}{{#crisis-lines}}{{#contacts}}<a href=\"{{href}}\">Call {{name}} on <b>{{label}}</b> now</a>{{/contacts}}{{/crisis-lines}}{{/article.disclaimer}}"
    ),
    NamedText(
      "other quotes and capitals",
      "{{#article.disclaimer}}{{body}}{{#crisis-lines}}{{name}}{{#contacts}}<A CLASS=b HREF='{{href}}'>{{label}}</A>{{/contacts}}{{/crisis-lines}}{{/article.disclaimer}}"
    ),
    NamedText(
      "no quotes",
      "{{#article.disclaimer}}{{body}}{{#crisis-lines}}{{name}}{{#contacts}}<a href={{href}}>{{label}}</a>{{/contacts}}{{/crisis-lines}}{{/article.disclaimer}}"
    ),
    NamedText(
      "white space everywhere",
      "{{#article.disclaimer}}\n{{body}}\n{{#crisis-lines}}\n {{name}}\n {{#contacts}}\n <a\n href = \"{{href}}\"\n >\n {{label}}\n </a\n >\n {{/contacts}}\n{{/crisis-lines}}\n{{/article.disclaimer}}"
    ),
  ])
  func `a template may show the lines in markup of its own`(_ template: NamedText) throws {
    let files = try MarkedSite(articleTemplate: "\(Self.page)\(template.text)</body></html>\n").published()
    #expect(files["articles/example/index.html"]?.contains("tel:988") == true)
  }

  @Test(arguments: [
    "This *is* **not** a substitute for `professional` care, and [not a substitute for professional care](https://example.org/).",
    "This is\nnot a substitute\nfor professional care.",
    "This is not a substitute for professional care.  \nEver. 1 < 2 & \"3\".",
    "“This is not a substitute for professional care” — ever… &amp; more.",
    "This is not a substitute for professional care: https://example.org/ ~~so~~.",
  ])
  func `words of the disclaimer may have markup in them`(_ text: String) throws {
    _ = try MarkedSite(ending: "## Disclaimer\n\n\(text)\n\n[[crisis-lines]]\n", more: ["Content/assets/a.png": "<svg/>"]).published()
  }

  @Test(arguments: [
    NamedText("nothing of it", "{{article.introduction}}"),
    NamedText("its heading alone", "{{article.disclaimer.heading}}"),
    NamedText(
      "its lines alone",
      "{{#article.disclaimer.crisis-lines}}{{name}} {{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}}{{/article.disclaimer.crisis-lines}}"
    ),
    NamedText(
      "other words of its own",
      "<p>This is no therapy.</p>{{#article.disclaimer.crisis-lines}}{{name}} {{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}}{{/article.disclaimer.crisis-lines}}"
    ),
    NamedText("its words with one changed", "<p>This is not a replacement for professional care.</p>"),
    NamedText("its words in an attribute", "<p title=\"This is not a substitute for professional care.\">Text.</p>"),
    NamedText("its words under a condition that never holds", "{{#article.is-draft}}{{article.disclaimer.body}}{{/article.is-draft}}"),
    NamedText("its words in another call's block", "{{^article.title}}{{article.disclaimer.body}}{{/article.title}}"),
  ])
  func `a template that drops the disclaimer's words is refused`(_ template: NamedText) throws {
    try MarkedSite(articleTemplate: "⟦page/disclaimer-dropped|⟧\(Self.page)\(template.text)</body></html>\n").expectRefused()
  }

  private static let lines = "{{#article.disclaimer.crisis-lines}}<p>"
  private static let end = "</p>{{/article.disclaimer.crisis-lines}}"

  @Test(arguments: [
    NamedText("no lines", ""),
    NamedText("names alone", "\(lines){{name}}\(end)"),
    NamedText("labels without links", "\(lines){{name}} {{#contacts}}{{label}}{{/contacts}}\(end)"),
    NamedText("links without labels", "\(lines){{name}} {{#contacts}}<a href=\"{{href}}\">Call</a>{{/contacts}}\(end)"),
    NamedText(
      "links with a picture for a label",
      "\(lines){{name}} {{#contacts}}<a href=\"{{href}}\"><img src=\"/assets/a.png\" alt=\"{{label}}\"></a>{{/contacts}}\(end)"),
    NamedText(
      "labels for eyes that cannot see them",
      "\(lines){{name}} {{#contacts}}<a href=\"{{href}}\" aria-label=\"{{label}}\"></a>{{/contacts}}\(end)"),
    NamedText("the label beside the link", "\(lines){{name}} {{#contacts}}<a href=\"{{href}}\"></a>{{label}}{{/contacts}}\(end)"),
    NamedText("links to the label", "\(lines){{name}} {{#contacts}}<a href=\"tel:+1{{label}}\">{{label}}</a>{{/contacts}}\(end)"),
    NamedText("links to the page itself", "\(lines){{name}} {{#contacts}}<a href=\"#help\">{{label}}</a>{{/contacts}}\(end)"),
    NamedText("links without an address", "\(lines){{name}} {{#contacts}}<a>{{label}}</a>{{/contacts}}\(end)"),
    NamedText(
      "links with the address in another attribute",
      "\(lines){{name}} {{#contacts}}<a data-href=\"{{href}}\">{{label}}</a>{{/contacts}}\(end)"),
    NamedText("links that are hidden", "\(lines){{name}} {{#contacts}}<a href=\"{{href}}\" hidden>{{label}}</a>{{/contacts}}\(end)"),
    NamedText(
      "links with a hidden label",
      "\(lines){{name}} {{#contacts}}<a href=\"{{href}}\"><span hidden>{{label}}</span>Call</a>{{/contacts}}\(end)"),
    NamedText("buttons", "\(lines){{name}} {{#contacts}}<button value=\"{{href}}\">{{label}}</button>{{/contacts}}\(end)"),
    NamedText("links in a comment", "\(lines){{name}} <!-- {{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}} -->\(end)"),
    NamedText(
      "links to two lines, swapped",
      "988 Lifeline <a href=\"tel:116123\">988</a> Samaritans <a href=\"tel:988\">⟦crisis/wrong-region|116 123⟧</a>"),
    NamedText("one line of two", "988 Lifeline <a href=\"tel:988\">988</a>"),
    NamedText("no names", "\(lines){{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}}\(end)"),
  ])
  func `a template that drops or changes a line is refused`(_ template: NamedText) throws {
    try MarkedSite(
      articleTemplate: "⟦page/crisis-line-dropped|⟧\(Self.page){{article.disclaimer.body}}\(template.text)</body></html>\n",
      more: [
        ExampleSite.articlePath: ExampleSite.article(body: "More text.\n").replacing("[[crisis-lines]]", with: "[[crisis-lines: US GB]]"),
        "Content/assets/a.png": "<svg/>",
      ]
    ).expectRefused()
  }

  @Test func `every contact of a line must be linked`() throws {
    let registry = """
      lines:
        - {id: us-988, country: US, name: 988 Lifeline, category: suicide-crisis, channels: [{kind: call, display: "988", dial: "988", number: short}, {kind: text, display: "988", dial: "988", number: short}, {kind: chat, url: "https://chat.example.org/?a=1&b=2"}]}

      """
    let files = try MarkedSite(["Content/crisis-lines.yml": registry]).published()
    #expect(
      files["articles/example/index.html"]?.contains("<a href=\"https://chat.example.org/?a=1&amp;b=2\">chat.example.org/?a=1&amp;b=2</a>")
        == true)
    try MarkedSite(
      articleTemplate:
        "⟦page/crisis-line-dropped|⟧\(Self.page){{article.disclaimer.body}}\(Self.lines){{name}}{{#contacts}}{{#is-call}}<a href=\"{{href}}\">{{label}}</a>{{/is-call}}{{/contacts}}\(Self.end)</body></html>\n",
      more: ["Content/crisis-lines.yml": registry]
    ).expectRefused()
  }

  @Test func `a partial that drops the words is told of at its call, and what follows the lines counts too`() throws {
    try MarkedSite([
      "Templates/article.html": "\(Self.page)⟦page/disclaimer-dropped|{{> disclaimer}}⟧</body></html>\n",
      "Templates/feed-entry.html": "{{article.introduction}}⟦page/disclaimer-dropped|{{> disclaimer}}⟧\n",
      "Templates/partials/disclaimer.html":
        "{{#article.disclaimer}}{{body}}{{#crisis-lines}}{{name}} {{#contacts}}<a href=\"{{href}}\">{{label}}</a>{{/contacts}}{{/crisis-lines}}{{/article.disclaimer}}",
      ExampleSite.articlePath: ExampleSite.article(body: "More text.\n") + "\nYou are not alone.\n",
    ]).expectRefused()
  }

  @Test(arguments: [
    ("{{#article.reviewer}}<!--{{/article.reviewer}}", "{{#article.reviewer}}-->{{/article.reviewer}}"),
    ("<div{{#article.reviewer}} hidden{{/article.reviewer}}>", "</div>"),
    ("{{^article.reviewer}}", "{{/article.reviewer}}<div class=\"help\"><p>988 Lifeline <a href=\"#top\">988</a></p></div>"),
  ])
  func `the lines that many pages show are missed on the one that drops them`(_ open: String, _ close: String) throws {
    let block = """
      <nav class="what all pages have, in an element that is long enough"><a href="/">Home</a></nav>
      \(open)<section class="the lines of this article, in a long element"><h2>Help</h2>\(Self.lines){{name}} {{#contacts}}<a href="{{href}}">{{label}}</a>{{/contacts}}\(Self.end)</section>\(close)
      """
    var files = Dictionary(
      uniqueKeysWithValues: (1...9).map { ("Content/articles/more-\($0).md", ExampleSite.article(body: "More text \($0).\n")) })
    files["Content/articles/other.md"] =
      ExampleSite.article(body: "Other text.\n").replacing("\n---\n", with: "\nreviewer: A Reader\n---\n")
    let site = MarkedSite(
      articleTemplate: "⟦page/crisis-line-dropped|⟧\(Self.page){{article.disclaimer.body}}\(block)</body></html>\n", more: files)
    try site.expectRefused()
    #expect(try site.errors().first?.notes == [])
  }

  @Test func `one template's mistake is told once for all its pages`() throws {
    var files = ["Templates/article.html": "⟦page/disclaimer-dropped|⟧\(Self.page)</body></html>\n"]
    for number in 1...5 { files["Content/articles/more-\(number).md"] = ExampleSite.article(body: "More text.\n") }
    let site = MarkedSite(files)
    try site.expectRefused()
    #expect(try site.errors().first?.notes == ["So do 5 more pages of this template."])
  }
}
