import Foundation
import Testing

/// The three forms of feeds: what their specifications ask for, and that each entry is the whole article with its crisis lines.
@Suite struct FeedFormTests {
  private static let lines = ["988 Lifeline", "tel:988", "Samaritans", "tel:116123", "not a substitute for professional care"]

  private func site(_ feed: String = "{rss: true, json: true}", _ more: String = "") throws -> SmallSite {
    let site = try SmallSite()
    try site.replace("index-json: true", with: "feed: \(feed)\n\(more)", in: "Content/site.yml")
    return site
  }

  private struct JSONFeed: Decodable {
    struct Author: Decodable { let name: String }
    struct Item: Decodable {
      let id: String
      let url: String
      let title: String
      let content_html: String
      let summary: String?
      let date_published: String
      let date_modified: String
      let tags: [String]
      let language: String
    }
    let version: String
    let title: String
    let home_page_url: String
    let feed_url: String
    let language: String
    let authors: [Author]
    let items: [Item]
  }

  private func json(_ site: SmallSite) throws -> JSONFeed {
    try JSONDecoder().decode(JSONFeed.self, from: Data(try #require(try site.output.text("feed.json")).utf8))
  }

  @Test func `every entry of every form holds the article and all its crisis lines`() throws {
    let site = try site()
    try site.mustBuild()
    let output = try site.output
    let atom = try Outline(try #require(output.text("feed.xml"))).texts("feed/entry/content")
    let rss = try Outline(try #require(output.text("rss.xml"))).texts("rss/channel/item/content:encoded")
    let json = try json(site).items.map(\.content_html)
    #expect(atom.count == 2 && rss == atom && json == atom)
    for content in atom {
      for text in Self.lines + ["A slow breath", "Who is here?"] { #expect(content.contains(text), "\(text)") }
    }
  }

  @Test func `addresses in entries are whole, wherever the site stands`() throws {
    let site = try site("{json: true}")
    try site.mustBuild("--base-url", "https://small.example/sub")
    for item in try json(site).items {
      let addresses = HTMLPage(item.content_html).addresses
      #expect(addresses.allSatisfy { $0.contains(":") }, "\(addresses)")
      #expect(item.url.hasPrefix("https://small.example/sub/articles/") && item.id == item.url)
    }
    let storm = HTMLPage(try #require(try json(site).items.first).content_html).addresses
    #expect(storm.contains("https://small.example/sub/articles/calm/#questions"))
    #expect(storm.contains("https://small.example/sub/articles/storm/cloud.svg"))
  }

  @Test func `footnotes in an entry lead to the page`() throws {
    let site = try site("{json: true, entries: 1}")
    try site.replace("{{> disclaimer}}", with: "{{article.footnotes}}{{> disclaimer}}", in: "Templates/feed-entry.html")
    try site.replace("{{> disclaimer}}", with: "{{article.footnotes}}{{> disclaimer}}", in: "Templates/article.html")
    try site.replace("A slow breath", with: "A slow breath[^1]", in: "Content/articles/storm.md")
    try site.replace("## Questions", with: "[^1]: A note.\n\n## Questions", in: "Content/articles/storm.md")
    try site.mustBuild()
    #expect(try json(site).items.first?.content_html.contains("href=\"https://small.example/articles/storm/#fn-1\"") == true)
  }

  @Test func `the JSON feed has what version 1.1 asks for`() throws {
    let site = try site("{json: true, entries: 2}")
    try site.write("Content/articles/rain.md", SmallSite.article("Rain", date: "2026-03-01", more: "updated: 2026-04-01\nlanguage: en-GB"))
    try site.mustBuild()
    let feed = try json(site)
    #expect(feed.version == "https://jsonfeed.org/version/1.1")
    #expect(feed.feed_url == "https://small.example/feed.json" && feed.home_page_url == "https://small.example/")
    #expect(feed.authors.map(\.name) == ["Small Site"])
    #expect(feed.items.map(\.id) == ["https://small.example/articles/rain/", "https://small.example/articles/storm/"])
    #expect(
      feed.items.first.map { [$0.date_published, $0.date_modified, $0.language] } == [
        "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z", "en-GB",
      ])
    #expect(feed.items.first?.tags == ["rest"])
  }

  @Test func `the RSS feed has what version 2.0 asks for`() throws {
    let site = try site("{rss: true, entries: 2}")
    try site.write("Content/articles/rain.md", SmallSite.article("Rain", date: "2024-02-29", more: "author: A. Writer"))
    try site.mustBuild()
    let feed = try Outline(try #require(try site.output.text("rss.xml")))
    #expect(feed.elements.first?.attributes["version"] == "2.0")
    for name in ["title", "link", "description", "language", "lastBuildDate"] {
      #expect(feed.texts("rss/channel/\(name)").count == 1, "\(name)")
    }
    #expect(feed.links("rss/channel/atom:link", "self") == ["https://small.example/rss.xml"])
    #expect(feed.texts("rss/channel/item/guid") == feed.texts("rss/channel/item/link"))
    #expect(Set(feed.texts("rss/channel/item/guid")).count == 2)
    #expect(feed.texts("rss/channel/item/pubDate") == ["Fri, 20 Feb 2026 00:00:00 GMT", "Sat, 10 Jan 2026 00:00:00 GMT"])
    #expect(feed.texts("rss/channel/item/description").count == 2)
  }

  @Test(arguments: [
    ("{atom: false}", []), ("{}", ["feed.xml"]), ("{atom: false, rss: true}", ["rss.xml"]),
    ("{rss: true, json: true}", ["feed.json", "feed.xml", "rss.xml"]),
  ])
  func `a site has the feeds that it asks for`(setting: String, files: [String]) throws {
    let site = try site(setting)
    try site.mustBuild()
    #expect(try site.output.published.filter { ["feed.xml", "rss.xml", "feed.json"].contains($0) } == files)
  }

  @Test func `a site without feeds needs no template for them`() throws {
    let site = try site("{atom: false}")
    try site.remove("Templates/feed-entry.html")
    try site.mustBuild()
    try site.replace("{atom: false}", with: "{atom: true}", in: "Content/site.yml")
    #expect(try site.findings().filter { $0.severity == "error" }.map(\.rule) == ["site/missing-file"])
  }

  @Test func `a feed that drops the crisis lines is an error, and nothing is published`() throws {
    let site = try site()
    try site.replace("{{> disclaimer}}", with: "{{article.disclaimer.body}}", in: "Templates/feed-entry.html")
    let findings = try site.findings().filter { $0.severity == "error" }
    #expect(findings.map(\.rule) == ["page/crisis-line-dropped"])
    #expect(findings.map(\.file) == ["Templates/feed-entry.html"])
    #expect(try site.output.published == [])
  }

  @Test func `parts of a site have the feeds of the whole`() throws {
    let whole = try site()
    try whole.mustBuild()
    let part = try site()
    try part.mustBuild("--shard", "1/2")
    for name in ["feed.xml", "rss.xml", "feed.json"] { #expect(try part.output.text(name) == whole.output.text(name), "\(name)") }
  }

  @Test func `the text for programs names every article and page`() throws {
    let site = try site("{atom: true}", "llms-txt: true")
    try site.replace("title: Calm", with: "title: \"Calm [and] *more*\"", in: "Content/articles/calm.md")
    try site.mustBuild()
    let text = try #require(try site.output.text("llms.txt"))
    #expect(text.hasPrefix("# Small Site\n\n> Two articles and a page.\n"))
    #expect(text.contains("\n- [Storm](https://small.example/articles/storm/): What storm is like.\n"))
    #expect(text.contains("\n- [Calm \\[and\\] \\*more\\*](https://small.example/articles/calm/): What calm is like.\n"))
    #expect(text.contains("\n- [About](https://small.example/about/)\n"))
  }
}
