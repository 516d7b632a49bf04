import Foundation
import Testing

@Suite struct ListTests {
  /// Seven articles, of which one is older than all, on pages of three.
  private func siteOfPages() throws -> SmallSite {
    let site = try SmallSite()
    try site.replace("index-json: true", with: "articles-per-page: 3", in: "Content/site.yml")
    for number in 1...5 {
      try site.write("Content/articles/t\(number).md", SmallSite.article("T\(number)", date: "2026-03-0\(number)", tags: "many"))
    }
    return site
  }

  private func articles(_ output: Tree, _ path: String) throws -> [String] {
    HTMLPage(try #require(output.text(path))).paths.filter { $0.hasPrefix("/articles/") }
  }

  @Test func `the list of articles goes on over pages, newest first`() throws {
    let site = try siteOfPages()
    try site.mustBuild()
    let output = try site.output
    #expect(output.pages.filter { $0.hasPrefix("page/") } == ["page/2/index.html", "page/3/index.html"])
    #expect(try articles(output, "index.html") == ["/articles/t5/", "/articles/t4/", "/articles/t3/"])
    #expect(try articles(output, "page/2/index.html") == ["/articles/t2/", "/articles/t1/", "/articles/storm/"])
    #expect(try articles(output, "page/3/index.html") == ["/articles/calm/"])
  }

  @Test func `each page of a list leads to the next and the previous`() throws {
    let site = try siteOfPages()
    try site.mustBuild()
    let output = try site.output
    let pages = ["index.html": ["/page/2/"], "page/2/index.html": ["/", "/page/3/"], "page/3/index.html": ["/page/2/"]]
    for (path, expected) in pages {
      let text = try #require(output.text(path))
      let links = text.matches(of: #/rel="(prev|next)" href="([^"]*)"/#).map { String($0.output.2) }
      #expect(links == expected, "\(path)")
    }
    #expect(try articles(output, "topics/many/index.html") == ["/articles/t5/", "/articles/t4/", "/articles/t3/"])
    #expect(try articles(output, "topics/many/page/2/index.html") == ["/articles/t2/", "/articles/t1/"])
  }

  @Test func `articles of one day stand in the order of their paths`() throws {
    let site = try SmallSite()
    for name in ["b", "a", "c"] {
      try site.write("Content/articles/\(name).md", SmallSite.article("Same", date: "2026-05-05", tags: "same"))
    }
    try site.mustBuild()
    #expect(try articles(try site.output, "topics/same/index.html") == ["/articles/a/", "/articles/b/", "/articles/c/"])
  }

  @Test func `tags that differ only in case are one topic`() throws {
    let site = try SmallSite()
    try site.replace("[rest]", with: "[Rest, CALM]", in: "Content/articles/storm.md")
    try site.mustBuild()
    let output = try site.output
    #expect(output.pages.filter { $0.hasPrefix("topics/") } == ["topics/calm/index.html", "topics/index.html", "topics/rest/index.html"])
    #expect(try articles(output, "topics/calm/index.html") == ["/articles/storm/", "/articles/calm/"])
  }

  @Test func `a site without articles can be built`() throws {
    let site = try SmallSite()
    try site.remove("Content/articles")
    try site.replace("See [the storm](../articles/storm.md).", with: "Text.", in: "Content/pages/about.md")
    try site.mustBuild()
    #expect(try site.output.pages.contains("index.html"))
  }
}
