import Foundation
import Testing

@Suite struct FeedTests {
  @Test func `the feed holds the newest articles, with ids that are theirs alone`() throws {
    let site = try SmallSite()
    try site.replace("index-json: true", with: "feed: {entries: 2}", in: "Content/site.yml")
    try site.write("Content/articles/rain.md", SmallSite.article("Rain", date: "2026-03-01", more: "updated: 2026-04-01"))
    try site.mustBuild()
    let feed = try Outline(try #require(try site.output.text("feed.xml")))
    #expect(feed.texts("feed/title") == ["Small Site"])
    #expect(feed.texts("feed/id") == ["https://small.example/"])
    #expect(feed.links("feed/link", "self") == ["https://small.example/feed.xml"])
    #expect(feed.texts("feed/updated") == ["2026-04-01T00:00:00Z"])
    #expect(feed.texts("feed/entry/id") == ["https://small.example/articles/rain/", "https://small.example/articles/storm/"])
    #expect(feed.links("feed/entry/link", "alternate") == feed.texts("feed/entry/id"))
    #expect(feed.texts("feed/entry/published") == ["2026-03-01T00:00:00Z", "2026-02-20T00:00:00Z"])
    #expect(feed.texts("feed/entry/updated") == ["2026-04-01T00:00:00Z", "2026-02-20T00:00:00Z"])
    #expect(!feed.texts("feed/author/name").isEmpty)
  }

  @Test(arguments: [
    "<b>&amp; “quotes” 'and' ]]> --", "Ünï 🕯️ 漢字", "A bell \\a, an escape \\e and a null \\0", "A \\uFFFE and a \\uFFFF",
    "A line\\nand a tab\\t.",
  ])
  func `a feed is XML whatever a title says`(title: String) throws {
    let site = try SmallSite()
    try site.replace("title: Calm\n", with: "title: \"\(title)\"\n", in: "Content/articles/calm.md")
    try site.replace("title: Small Site", with: "title: \"\(title)\"", in: "Content/site.yml")
    let outcome = try site.build()
    // A character that no XML can hold may be refused as well.
    guard outcome.status == 0 else {
      #expect(outcome.status == 1)
      #expect(title.contains("\\"))
      return
    }
    let feed = try Outline(try #require(try site.output.text("feed.xml")))
    #expect(feed.texts("feed/title") == [feed.texts("feed/entry/title").last])
    if !title.contains("\\") { #expect(feed.texts("feed/title") == [title]) }
    _ = try Outline(try #require(try site.output.text("sitemap.xml")))
  }

  @Test func `a site without articles has a feed without entries`() throws {
    let site = try SmallSite()
    try site.remove("Content/articles")
    try site.replace("See [the storm](../articles/storm.md).", with: "Text.", in: "Content/pages/about.md")
    try site.mustBuild()
    let feed = try Outline(try #require(try site.output.text("feed.xml")))
    #expect(feed.texts("feed/entry/id") == [])
    #expect(feed.texts("feed/updated").count == 1)
  }

  @Test func `the site map lists the pages that readers may find, and no other`() throws {
    let site = try SmallSite()
    try site.replace("index-json: true", with: "articles-per-page: 1", in: "Content/site.yml")
    try site.replace("title: Calm", with: "title: Calm\nslug: stille-ä\naliases: [/old/]", in: "Content/articles/calm.md")
    try site.mustBuild()
    let output = try site.output
    let map = try Outline(try #require(output.text("sitemap.xml")))
    let listed = map.texts("urlset/url/loc").map { $0.replacing("https://small.example/", with: "").removingPercentEncoding ?? $0 }
    let pages = output.pages.filter { $0 != "404.html" && $0 != "old/index.html" }.map { String($0.dropLast("index.html".count)) }
    #expect(listed.sorted() == pages.sorted())
    #expect(map.texts("urlset/url/loc").allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(map.texts("urlset/url/lastmod").allSatisfy { $0.wholeMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil })
  }

  @Test func `a site map leaves a list without topics out`() throws {
    let site = try SmallSite()
    for name in ["calm", "storm"] {
      try site.write("Content/articles/\(name).md", try site.read("Content/articles/\(name).md").replacing(#/tags: .*\n/#, with: ""))
    }
    try site.mustBuild()
    let map = try Outline(try #require(try site.output.text("sitemap.xml")))
    let listed = map.texts("urlset/url/loc").map { $0.replacing("https://small.example/", with: "") + "index.html" }
    #expect(listed.sorted() == (try site.output.pages).filter { $0 != "404.html" && $0 != "topics/index.html" })
  }

  @Test func `robots may read everything and are told of the site map`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    #expect(try site.output.text("robots.txt") == "User-agent: *\nAllow: /\n\nSitemap: https://small.example/sitemap.xml\n")
  }

  @Test func `the page for missing pages is there`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    #expect(try site.output.text("404.html")?.contains("Nothing is here.") == true)
  }

  @Test func `each article's model is JSON beside its page`() throws {
    let site = try SmallSite()
    try site.replace("A slow breath", with: "A \"slow\" \\ breath \\</script> 🕯️", in: "Content/articles/calm.md")
    try site.mustBuild()
    let text = try #require(try site.output.text("articles/calm/index.json"))
    let model = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(model["title"] as? String == "Calm")
    let disclaimer = try #require(model["disclaimer"] as? [String: Any])
    let lines = try #require(disclaimer["crisis-lines"] as? [[String: Any]])
    #expect(lines.map { $0["id"] as? String } == ["us-988", "gb-samaritans"])
    #expect(try site.output.published.filter { $0.hasSuffix(".json") } == ["articles/calm/index.json", "articles/storm/index.json"])
  }
}
