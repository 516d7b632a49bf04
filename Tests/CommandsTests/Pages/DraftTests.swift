import Foundation
import Testing

@Suite struct DraftTests {
  private func siteWithDraft() throws -> SmallSite {
    let site = try SmallSite()
    try site.write(
      "Content/articles/secret.md",
      SmallSite.article(
        "Secret", date: "2026-03-03", tags: "rest, hidden", more: "draft: true\naliases: [/hush/]", introduction: "![A cloud](cloud.svg)"))
    try site.write("Content/pages/plan.md", "---\ntitle: Secret plan\ndraft: true\n---\n\nText.\n")
    return site
  }

  @Test func `a draft leaves no trace in the output`() throws {
    let site = try siteWithDraft()
    try site.mustBuild()
    let output = try site.output
    #expect(output.paths.filter { $0.contains("secret") || $0.contains("hidden") || $0.contains("hush") || $0.contains("plan") } == [])
    for path in output.published {
      let text = try #require(output.text(path))
      #expect(!text.lowercased().contains("secret"), "\(path)")
      #expect(!text.contains("hidden"), "\(path)")
    }
  }

  @Test func `with --drafts a draft is treated like a finished article`() throws {
    let site = try siteWithDraft()
    try site.mustBuild("--drafts")
    let output = try site.output
    let expected = [
      "articles/secret/index.html", "articles/secret/cloud.svg", "plan/index.html", "topics/hidden/index.html", "hush/index.html",
    ]
    #expect(expected.filter { output.entries[$0] == nil } == [])
    for path in ["index.html", "feed.xml", "sitemap.xml", "topics/rest/index.html", "topics/hidden/index.html"] {
      #expect(output.text(path)?.contains("/articles/secret/") == true, "\(path)")
    }
  }

  @Test func `a normal build removes the drafts of a build with --drafts`() throws {
    let site = try siteWithDraft()
    try site.mustBuild()
    let before = try site.output
    try site.mustBuild("--drafts")
    try site.mustBuild()
    #expect(before.changes(to: try site.output) == [])
  }

  @Test(arguments: [false, true])
  func `a link to a draft is an error unless drafts are published`(withDrafts: Bool) throws {
    let site = try siteWithDraft()
    try site.replace("An introduction.", with: "See [this](secret.md) and [that](../pages/plan.md).", in: "Content/articles/calm.md")
    let outcome = try site.run("build", ["--format", "json"] + (withDrafts ? ["--drafts"] : []))
    #expect(outcome.status == (withDrafts ? 0 : 1))
    let places = try Finding.json(outcome.output).filter { $0.rule == "links/broken" }
    #expect(places.map(\.file) == (withDrafts ? [] : ["Content/articles/calm.md", "Content/articles/calm.md"]))
  }

  @Test func `a draft does not take the address of a finished article`() throws {
    let site = try siteWithDraft()
    try site.write("Content/articles/a.md", SmallSite.article("Calm again", more: "draft: true\nslug: calm\naliases: [/about/]"))
    let outcome = try site.build("--format", "json")
    #expect(outcome.status == 0)
    #expect(
      try Finding.json(outcome.output).map { "\($0.severity) \($0.rule) \($0.file)" }
        == Array(repeating: "warning site/duplicate-url Content/articles/a.md", count: 2))
    #expect(try site.output.text("articles/calm/index.html")?.contains("Calm again") == false)
    #expect(try site.build("--drafts").status == 1)
  }

  @Test func `what is wrong with a draft stops nothing, until drafts are published`() throws {
    let site = try siteWithDraft()
    try site.replace("[[crisis-lines]]", with: "", in: "Content/articles/secret.md")
    let outcome = try site.build("--format", "json")
    #expect(outcome.status == 0)
    #expect(try Finding.json(outcome.output).map(\.severity) == ["warning"])
    let before = try site.output
    #expect(try site.build("--drafts").status == 1)
    #expect(before.changes(to: try site.output, strictly: true) == [])
  }
}
