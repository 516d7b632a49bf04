import Foundation
import Testing

/// The programs that a build calls where the machine has them, in whose place these tests put scripts.
@Suite struct OtherProgramsTests {
  /// A folder with the programs that scripts need, and those of a test.
  private func path(_ site: SmallSite, _ programs: [String: String]) throws -> [String: String] {
    try site.outside.makeFolder("bin")
    for (name, script) in programs {
      try site.outside.write("bin/" + name, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.outside.place("bin/" + name))
    }
    return ["PATH": site.outside.place("bin")]
  }

  private static let drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\">{{#card.title-lines}}{{.}}{{/card.title-lines}} {{site.title}}</svg>\n"

  /// What `rsvg-convert` is called with, and a PNG header of the right size.
  private static let drawer = #"""
    while [ $# -gt 1 ]; do [ "$1" = --output ] && output=$2; shift; done
    printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\004\260\0\0\002\166' > "$output"
    cat "$1" >> "$output"
    """#

  private func siteWithCards() throws -> SmallSite {
    let site = try SmallSite()
    try site.write("Templates/card.svg", Self.drawing)
    try site.replace("index-json: true", with: "social-cards: true", in: "Content/site.yml")
    return site
  }

  @Test func `cards are drawn by rsvg-convert`() throws {
    let site = try siteWithCards()
    let outcome = try site.run("build", environment: try path(site, ["rsvg-convert": Self.drawer]))
    try #require(outcome.status == 0, "\(outcome.error)")
    #expect(try site.output.published.filter { $0.hasPrefix("cards/") } == ["cards/calm.png", "cards/storm.png"])
    #expect(!outcome.error.contains("Social cards"))
    let card = try Data(contentsOf: site.url("Output/cards/calm.png"))
    #expect(String(decoding: card.dropFirst(24), as: UTF8.self).contains("Calm Small Site"))
  }

  @Test func `without rsvg-convert the build is good, has no cards, and says so in one line`() throws {
    let site = try siteWithCards()
    let outcome = try site.run("build", environment: try path(site, [:]))
    #expect(outcome.status == 0)
    #expect(outcome.error.split(separator: "\n").filter { $0.hasPrefix("Social cards: none") }.count == 1)
    #expect(try site.output.published.filter { $0.hasPrefix("cards/") } == [])
    #expect(try !site.run("build", ["--quiet"], environment: try path(site, [:])).error.contains("Social cards"))
  }

  @Test(arguments: ["echo 'no font' >&2; exit 3", "exit 0", "kill -9 $$", "printf x > card.png"])
  func `an rsvg-convert that fails costs the cards and nothing else`(script: String) throws {
    let site = try siteWithCards()
    let outcome = try site.run("build", environment: try path(site, ["rsvg-convert": script]))
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("Social cards: 2 could not be drawn, the first for Content/articles/calm.md"))
    #expect(try site.output.published.contains("articles/calm/index.html"))
    #expect(try site.output.published.filter { $0.hasPrefix("cards/") } == [])
  }

  private static let indexer = #"""
    [ "$1" = --version ] && { echo "pagefind 0"; exit 0; }
    while [ $# -gt 0 ]; do [ "$1" = --site ] && site=$2; [ "$1" = --output-path ] && output=$2; shift; done
    mkdir -p "$output/index"
    (cd "$site" && find . -name '*.html' | sort) > "$output/pagefind.js"
    echo more > "$output/index/a.pf_index"
    echo unwanted > "$output/pagefind-ui.js"
    """#

  private func siteWithSearch() throws -> SmallSite {
    let site = try SmallSite()
    try site.write("Templates/search.html", "{{<layout}}\n{{$main}}\n<p>{{site.search-bundle-url}}</p>\n{{/main}}\n{{/layout}}\n")
    return site
  }

  @Test func `a search is made by pagefind, of the articles and pages`() throws {
    let site = try siteWithSearch()
    let outcome = try site.run("build", ["--search"], environment: try path(site, ["pagefind": Self.indexer]))
    try #require(outcome.status == 0, "\(outcome.error)")
    let output = try site.output
    #expect(output.published.filter { $0.hasPrefix("pagefind/") } == ["pagefind/index/a.pf_index", "pagefind/pagefind.js"])
    #expect(output.text("pagefind/pagefind.js") == "./about/index.html\n./articles/calm/index.html\n./articles/storm/index.html\n")
    #expect(output.text("search/index.html")?.contains("<p>/pagefind/</p>") == true)
    try site.mustBuild()
    #expect(try site.output.published.filter { $0.hasPrefix("pagefind/") || $0.hasPrefix("search/") } == [])
  }

  @Test func `the Python package is as good as the command`() throws {
    let site = try siteWithSearch()
    let python = "[ \"$1 $2\" = '-m pagefind_bin' ] || exit 1\nshift 2\n" + Self.indexer
    #expect(try site.run("build", ["--search"], environment: try path(site, ["python3": python])).status == 0)
    #expect(try site.output.published.contains("pagefind/pagefind.js"))
  }

  @Test func `without pagefind the command says what is missing, and publishes nothing`() throws {
    let site = try siteWithSearch()
    let outcome = try site.run("build", ["--search"], environment: try path(site, [:]))
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("`pagefind` is not on the search path") && outcome.error.contains("pip install pagefind-bin"))
    #expect(try site.output.published == [])
  }

  @Test(arguments: ["echo 'no memory' >&2; exit 1", "exit 0"])
  func `a pagefind that fails publishes nothing`(script: String) throws {
    let site = try siteWithSearch()
    try site.mustBuild()
    let before = try site.output
    let failing = "[ \"$1\" = --version ] && { echo 'pagefind 0'; exit 0; }\n" + script
    let outcome = try site.run("build", ["--search"], environment: try path(site, ["pagefind": failing]))
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("make the search"))
    #expect(try site.output == before)
  }

  @Test func `a search of one part of a site is refused`() throws {
    let site = try siteWithSearch()
    #expect(try site.run("build", ["--search", "--shard", "1/2"]).status == 64)
  }
}
