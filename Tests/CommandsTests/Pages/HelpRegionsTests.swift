import Testing

/// The lines of the regions that `help-regions` names, for pages that have none of their own.
@Suite struct HelpRegionsTests {
  private func site(_ regions: String) throws -> SmallSite {
    let site = try SmallSite()
    try site.replace("regions: [US, GB]", with: "regions: [US, GB]\nhelp-regions: \(regions)", in: "Content/site.yml")
    try site.replace(
      "</main></body>",
      with: """
        {{#site.help}}{{#regions}}<h2>{{name}}</h2>{{#lines}}<p>{{name}}{{#contacts}} <a href="{{href}}">{{label}}</a>{{/contacts}}</p>{{/lines}}{{/regions}}{{/site.help}}</main></body>
        """, in: "Templates/partials/layout.html")
    return site
  }

  @Test func `every page can show them`() throws {
    let site = try site("[GB]")
    try site.mustBuild()
    for path in ["index.html", "about/index.html", "topics/index.html", "404.html"] {
      let text = try #require(try site.output.text(path))
      #expect(text.contains("<h2>United Kingdom</h2><p>Samaritans <a href=\"tel:116123\">116 123</a></p>"), "\(path)")
      #expect(!text.contains("United States"), "\(path)")
    }
  }

  @Test func `without such a region there is nothing to show`() throws {
    let site = try site("[]")
    try site.mustBuild()
    #expect(try site.output.text("about/index.html")?.contains("<h2>") == false)
  }

  @Test func `when a line changes, so do all pages that show it`() throws {
    let site = try site("[GB]")
    try site.mustBuild()
    try site.replace("name: Samaritans", with: "name: Samaritans for All", in: "Content/crisis-lines.yml")
    try site.mustBuild()
    for path in ["index.html", "about/index.html", "topics/index.html", "topics/rest/index.html", "404.html"] {
      #expect(try site.output.text(path)?.contains("Samaritans for All") == true, "\(path)")
    }
  }

  @Test func `a region without lines is an error at its place`() throws {
    let site = try site("[GB, JP]")
    let findings = try site.findings()
    let place = try site.position(of: "JP", in: "Content/site.yml")
    #expect(findings.map(\.rule) == ["crisis/empty"])
    let found = try #require(findings.first)
    #expect(found.file == "Content/site.yml" && found.line == place.line && found.column == place.column)
  }

  /// Both articles show the lines of both countries; the free page shows those of one.
  @Test func `free pages count among those that show the lines`() throws {
    let site = try site("[GB]")
    try site.replace("verified: {on: 2026-05-01}", with: "verified: {on: 2025-09-01}", in: "Content/crisis-lines.yml")
    let outcome = try site.build()
    #expect(outcome.error.contains("`us-988` was last compared") && outcome.error.contains("Shown on 2 pages."))
    #expect(outcome.error.contains("`gb-samaritans` was last compared") && outcome.error.contains("Shown on 3 pages."))
  }
}
