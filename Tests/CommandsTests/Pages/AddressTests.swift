import Foundation
import Testing

@Suite struct AddressTests {
  @Test func `an alias is a page that leads to the article`() throws {
    let site = try SmallSite()
    try site.replace("title: Calm", with: "title: Calm\naliases: [/old/calm/, /2019/calm.html]", in: "Content/articles/calm.md")
    try site.mustBuild()
    for path in ["old/calm/index.html", "2019/calm.html"] {
      let page = HTMLPage(try #require(try site.output.text(path)))
      #expect(Set(page.addresses) == ["/articles/calm/"])
      #expect(page.attributes.contains { $0.name == "http-equiv" && $0.value == "refresh" })
    }
    #expect(try site.output.text("sitemap.xml")?.contains("old/calm") == false)
  }

  @Test(arguments: [["--base-url", "https://example.org/sub/site"], ["--base-url", "https://example.org/sub/site/"], []])
  func `below a path every internal link starts with that path`(arguments: [String]) throws {
    let site = try SmallSite()
    try site.replace("title: Calm", with: "title: Calm\naliases: [/old/]", in: "Content/articles/calm.md")
    if arguments.isEmpty { try site.replace("https://small.example", with: "https://example.org/sub/site", in: "Content/site.yml") }
    let outcome = try site.run("build", arguments)
    #expect(outcome.status == 0, "\(outcome.error)")
    let output = try site.output
    #expect(output.pages.count >= 8)
    for path in output.pages {
      let page = HTMLPage(try #require(output.text(path)))
      #expect(page.paths.filter { !$0.hasPrefix("/sub/site/") } == [], "\(path)")
      #expect(page.addresses.filter { $0.hasPrefix("https://") && !$0.hasPrefix("https://example.org/sub/site/") } == [], "\(path)")
      #expect(LinkCheck.broken(in: page, of: path, output, base: "/sub/site") == [], "\(path)")
    }
    for path in ["feed.xml", "sitemap.xml"] {
      let addresses = try #require(output.text(path)).matches(of: #/https://[^<"]*/#).map { String($0.output) }
      #expect(addresses.filter { $0.hasPrefix("https://example.org") && !$0.hasPrefix("https://example.org/sub/site/") } == [], "\(path)")
    }
    #expect(output.text("robots.txt")?.contains("Sitemap: https://example.org/sub/site/sitemap.xml\n") == true)
  }

  @Test func `an article in a folder with its pictures is named after the folder`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/rain/index.md", SmallSite.article("Rain", introduction: "![A drop](img/drop.svg)"))
    try site.write("Content/articles/rain/img/drop.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    try site.mustBuild()
    #expect(site.exists("Output/articles/rain/index.html"))
    #expect(site.exists("Output/articles/rain/img/drop.svg"))
  }
}
