import Foundation
import Testing

/// Where the output may be.
@Suite struct OutputPlaceTests {
  @Test(arguments: [
    "Content", "Content/", "Content/new", "Content/new/", "Content/articles/deep/er", "Templates", "Templates/assets/x", ".", "./", "..",
    "../", "/",
    "Output/..", "Output/../Content/new", "nowhere/../Content/new", "nowhere/deeper/../../Content/new", "nowhere/..", "../site",
    "../site/Content",
    "./Content/./new", "//", "link", "link/new",
  ])
  func `an output in the sources, at the site or around it is refused`(output: String) throws {
    let site = try SmallSite()
    try site.link("link", to: "Content/pages")
    let before = try Tree(site.outside.path)
    let outcome = try site.build("--output", output)
    #expect(outcome.status == 64, "\(outcome.error)")
    #expect(outcome.error.contains("--output"))
    #expect(before.changes(to: try Tree(site.outside.path), strictly: true) == [])
  }

  @Test func `an absolute path into the sources is refused`() throws {
    let site = try SmallSite()
    #expect(try site.build("--output", site.place("Content/new")).status == 64)
    #expect(try site.build("--output", site.path).status == 64)
    #expect(try site.build("--output", site.outside.path).status == 64)
  }

  @Test func `an empty name is refused`() throws {
    let site = try SmallSite()
    let before = try Tree(site.path)
    #expect(try site.build("--output", "").status == 64)
    #expect(before.changes(to: try Tree(site.path), strictly: true) == [])
  }

  @Test(arguments: [
    "new", "new/", "deep/er/still/new", "../beside", "./new", "Contents", "Content-new", "Output/deeper", "nowhere/../new", "with space/ä",
  ])
  func `an output with missing folders above it is created`(output: String) throws {
    let site = try SmallSite()
    try site.mustBuild("--output", output)
    let folder = URL(filePath: output, relativeTo: URL(filePath: site.path, directoryHint: .isDirectory)).standardizedFileURL.path(
      percentEncoded: false)
    #expect(try Tree(folder).published.contains("articles/calm/index.html"))
  }

  @Test func `an output that is a link to a folder is written to`() throws {
    let site = try SmallSite()
    try site.outside.makeFolder("real")
    try site.link("Output", to: site.outside.place("real"))
    try site.mustBuild()
    #expect(site.outside.exists("real/index.html"))
  }

  @Test func `an output named from elsewhere is taken from the working directory`() throws {
    let site = try SmallSite()
    let outcome = try Tealight.run(["build", "site", "--output", "out", "--today", SmallSite.today], in: site.outside.path)
    #expect(outcome.status == 0)
    #expect(site.outside.exists("out/index.html"))
    #expect(!site.exists("out"))
    #expect(!site.exists("Output"))
  }

  @Test(arguments: ["site", "site/", "./site", "site/.", "site/../site", "../SELF/site", "link", "site//"])
  func `the site may be named in any way`(name: String) throws {
    let site = try SmallSite()
    try site.outside.link("link", to: "site")
    let argument = name.replacing("SELF", with: URL(filePath: site.outside.path).lastPathComponent)
    let outcome = try Tealight.run(["build", argument, "--today", SmallSite.today], in: site.outside.path)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(site.exists("Output/index.html"))
    #expect(try Tree(site.outside.path).paths.filter { !$0.hasPrefix("site") } == ["link"])
  }

  @Test func `the site is the working directory when none is named`() throws {
    let site = try SmallSite()
    let outcome = try Tealight.run(["build", "--today", SmallSite.today], in: site.path)
    #expect(outcome.status == 0)
    #expect(site.exists("Output/index.html"))
  }

  @Test func `a site may be named by its absolute path`() throws {
    let site = try SmallSite()
    #expect(try Tealight.run(["build", site.path, "--today", SmallSite.today]).status == 0)
    #expect(site.exists("Output/index.html"))
  }
}
