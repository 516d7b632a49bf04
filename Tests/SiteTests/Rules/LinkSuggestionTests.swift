import Articles
import Diagnostics
import Site
import Testing

/// What a link that leads nowhere may have been meant for.
@Suite struct LinkSuggestionTests {
  /// What is proposed for a link in `Content/articles/example.md`.
  private func proposal(for link: String, besides files: [String]) throws -> String? {
    var all = ExampleSite.files
    all[ExampleSite.articlePath] = ExampleSite.article(body: "See [this](\(link)).\n")
    for path in files {
      all[path] =
        !path.hasSuffix(".md") ? "x" : path.contains("/pages/") ? "---\ntitle: A page\n---\n\nText.\n" : ExampleSite.article(body: "")
    }
    let report = try Build.check(MemoryTree(text: all), BuildOptions(today: ExampleSite.today))
    let found = report.diagnostics.filter { $0.rule == "links/broken" }
    #expect(found.count == 1)
    if let fix = found.first?.fixes.first { #expect(found.first?.help == "Did you mean `\(fix.replacement)`?") }
    return found.first?.fixes.first?.replacement
  }

  @Test(arguments: [
    ("stormm.md", "storm.md"), ("storm", "storm.md"), ("storm.html", "storm.md"), ("moved/storm.md", "storm.md"), ("smotr.md", nil),
    ("../pages/storm.md", "storm.md"), ("strom.md#below", "storm.md#below"), ("calmm.md", "weather/calm.md"),
    ("weather/calm/index.md", "weather/calm.md"), ("cloudss.md", "weather/clouds/index.md"),
    ("weather/cluods/index.md", "weather/clouds/index.md"),
    ("../weather/cloud.md", "weather/clouds/index.md"), ("abuot.md", "../pages/about.md"), ("exampl.md", nil),
    ("tide-tables.pdf", "weather/tide-table.pdf"),
    ("moon.pdf", "../assets/moon.pdf"), ("wind%20rose%20%28smal%29.svg", "weather/wind%20rose%20%28small%29.svg"),
  ])
  func `a file is looked for by its name in all folders`(link: String, meant: String?) throws {
    let files = [
      "Content/articles/storm.md", "Content/articles/weather/calm.md", "Content/articles/weather/clouds/index.md", "Content/pages/about.md",
      "Content/articles/weather/tide-table.pdf", "Content/articles/weather/wind rose (small).svg",
      "Content/assets/moon.pdf",
    ]
    #expect(try proposal(for: link, besides: files) == meant)
  }

  @Test(arguments: [
    ("/articles/storm", "/articles/storm/"), ("/articles/strom/", "/articles/storm/"), ("/article/storm/", "/articles/storm/"),
    ("/storm/", "/articles/storm/"), ("/articles/storm.html", "/articles/storm/"), ("/articles/storm/index.html", "/articles/storm/"),
    ("/about/us/", nil), ("/abuot/", "/about/"), ("/feeds.xml", "/feed.xml"), ("/articles/nothing-like-it/", nil),
    ("/articles/strom/?x#y", "/articles/storm/#y"),
  ])
  func `an address is looked for by its last name`(link: String, meant: String?) throws {
    #expect(try proposal(for: link, besides: ["Content/articles/storm.md", "Content/pages/about.md"]) == meant)
  }

  @Test func `of several files with one name the one with the most of the path is meant`() throws {
    let files = ["Content/articles/a/x/storm.md", "Content/articles/b/x/storm.md", "Content/articles/c/storm.md"]
    #expect(try proposal(for: "b/storm.md", besides: files) == "b/x/storm.md")
    #expect(try proposal(for: "storm.md", besides: files) == "a/x/storm.md")
  }

  /// Nearly every name is like a very short one.
  @Test func `a short name is looked for in its own folder`() throws {
    let files = ["Content/articles/a/hat.md", "Content/articles/cat.md"]
    #expect(try proposal(for: "a/bat.md", besides: files) == "a/hat.md")
    #expect(try proposal(for: "b/bat.md", besides: files) == nil)
  }
}
