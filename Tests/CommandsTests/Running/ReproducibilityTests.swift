import Foundation
import Testing

/// Same input, same bytes.
@Suite struct ReproducibilityTests {
  /// A site with enough texts for several workers to have some.
  private func largerSite() throws -> SmallSite {
    let site = try SmallSite()
    for number in 1...60 {
      let day = String(format: "2026-03-%02d", number % 7 + 1)
      try site.write(
        "Content/articles/group\(number % 5)/text\(number).md",
        SmallSite.article(
          "Text \(number)", date: day, tags: "rest, t\(number % 9), Ä\(number % 4)", introduction: "See [calm](../calm.md). ~~Not this.~~"))
    }
    return site
  }

  private func built(_ site: SmallSite, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> Tree {
    let output = try TemporaryFolder()
    let outcome = try site.run("build", ["--output", output.path] + arguments, environment: environment)
    try #require(outcome.status == 0, "\(outcome.error)")
    return try Tree(output.path)
  }

  @Test func `the number of workers changes no byte`() throws {
    let site = try largerSite()
    let one = try built(site, ["--jobs", "1"])
    for jobs in ["2", "8", "100"] { #expect(one.changes(to: try built(site, ["--jobs", jobs])) == []) }
  }

  @Test func `the number of workers changes no finding`() throws {
    let site = try largerSite()
    for number in 1...60 where number % 3 == 0 {
      try site.replace("[[crisis-lines]]", with: "", in: "Content/articles/group\(number % 5)/text\(number).md")
    }
    let one = try site.run("check", ["--jobs", "1"])
    for jobs in ["2", "8"] { #expect(try site.run("check", ["--jobs", jobs]).error == one.error) }
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"], ["LC_ALL": "C"],
    ["LC_ALL": "de_DE.UTF-8", "LANG": "ja_JP.UTF-8"],
    ["LC_ALL": "POSIX", "HOME": "/nowhere"],
  ])
  func `time zone and language of the machine change no byte`(environment: [String: String]) throws {
    let site = try largerSite()
    #expect(try built(site).changes(to: try built(site, environment: environment)) == [])
    try site.replace("[[crisis-lines]]", with: "", in: "Content/articles/calm.md")
    #expect(
      try site.run("check", ["--format", "json"]).output == site.run("check", ["--format", "json"], environment: environment).output)
  }

  @Test func `a second build writes nothing`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try Tree(site.path)
    let outcome = try site.build()
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("Published: 0 written"))
    // The memory may have learned meanwhile that the site's files are no longer new.
    #expect(before.changes(to: try Tree(site.path), strictly: true).filter { !$0.hasPrefix(".tealight") } == [])
  }

  @Test func `a check writes nothing`() throws {
    let site = try SmallSite()
    let before = try Tree(site.path)
    #expect(try site.run("check").status == 0)
    #expect(before.changes(to: try Tree(site.path), strictly: true) == [])
  }

  @Test func `a build after one edit writes only what it changes`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    try site.replace("A slow breath", with: "A quiet breath", in: "Content/articles/calm.md")
    try site.mustBuild()
    let changed = before.changes(to: try site.output, strictly: true).filter { before.published.contains($0) }
    #expect(changed == ["articles/calm/index.html", "articles/calm/index.json", "feed.xml"])
  }

  @Test func `a site at another place has the same bytes`() throws {
    let site = try largerSite()
    let elsewhere = try TemporaryFolder()
    try elsewhere.makeFolder("a/much longer/path ä")
    try elsewhere.copy(from: site.path, to: "a/much longer/path ä/site")
    let outcome = try Tealight.run(["build", "a/much longer/path ä/site", "--today", SmallSite.today], in: elsewhere.path)
    try #require(outcome.status == 0, "\(outcome.error)")
    #expect(try built(site).changes(to: try Tree(elsewhere.place("a/much longer/path ä/site/Output"))) == [])
  }

  @Test func `the day changes no byte of a good site`() throws {
    let site = try SmallSite()
    #expect(try built(site).changes(to: try built(site, ["--today", "2027-01-01"])) == [])
  }
}
