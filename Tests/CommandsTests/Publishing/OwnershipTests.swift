import Foundation
import Testing

/// Whose files are whose in the output folder.
@Suite struct OwnershipTests {
  private static let manifest = ".tealight-manifest.json"

  /// What a build into an empty folder makes of the site as it is now.
  private func cleanBuild(_ site: SmallSite) throws -> Tree {
    let output = try TemporaryFolder()
    let outcome = try site.run("build", ["--output", output.path])
    try #require(outcome.status == 0, "\(outcome.error)")
    return try Tree(output.path)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let gone: [String]
    let change: @Sendable (SmallSite) throws -> Void
  }

  @Test(arguments: [
    Edit(testDescription: "an article gets another name", gone: ["articles/calm/index.html", "articles/calm"]) { site in
      try site.move("Content/articles/calm.md", to: "Content/articles/peace.md")
      try site.replace("calm.md", with: "peace.md", in: "Content/articles/storm.md")
    },
    Edit(testDescription: "an article is taken out", gone: ["articles/storm/index.json", "articles/storm/cloud.svg", "articles/storm"]) {
      site in
      try site.remove("Content/articles/storm.md")
      try site.replace("../articles/storm.md", with: "../articles/calm.md", in: "Content/pages/about.md")
    },
    Edit(testDescription: "a picture is no longer used", gone: ["articles/storm/cloud.svg"]) { site in
      try site.replace("![A cloud](cloud.svg)", with: "No picture.", in: "Content/articles/storm.md")
    },
    Edit(testDescription: "a tag is taken off", gone: ["topics/calm/index.html", "topics/calm"]) { site in
      try site.replace("[rest, calm]", with: "[rest]", in: "Content/articles/calm.md")
    },
    Edit(testDescription: "an asset is deleted", gone: ["assets/note.txt"]) { try $0.remove("Content/assets/note.txt") },
    Edit(testDescription: "the feed is switched off", gone: ["feed.xml"]) { site in
      try site.replace("index-json: true", with: "feed: {atom: false}", in: "Content/site.yml")
    },
    Edit(testDescription: "an article becomes a draft", gone: ["articles/calm"]) { site in
      try site.replace("title: Calm", with: "title: Calm\ndraft: true", in: "Content/articles/calm.md")
      try site.replace("[calm](calm.md#questions)", with: "calm", in: "Content/articles/storm.md")
    },
    Edit(testDescription: "a file of the assets becomes a folder", gone: []) { site in
      try site.remove("Content/assets/note.txt")
      try site.write("Content/assets/note.txt/inside.txt", "Inside.")
    },
    Edit(testDescription: "the theme's style changes", gone: []) { try $0.write("Templates/assets/style.css", "body { margin: 2em }\n") },
  ])
  func `what earlier builds wrote and this one does not is removed`(edit: Edit) throws {
    let site = try SmallSite()
    try site.mustBuild()
    try edit.change(site)
    try site.mustBuild()
    let output = try site.output
    #expect(output.paths.filter { edit.gone.contains($0) } == [])
    #expect(try cleanBuild(site).changes(to: output) == [])
  }

  @Test func `a folder of the assets becomes a file`() throws {
    let site = try SmallSite()
    try site.write("Content/assets/deep/er/inside.txt", "Inside.")
    try site.mustBuild()
    try site.remove("Content/assets/deep")
    try site.write("Content/assets/deep", "A file.")
    try site.mustBuild()
    #expect(try cleanBuild(site).changes(to: try site.output) == [])
  }

  @Test func `a folder with somebody's file in it does not become a file`() throws {
    let site = try SmallSite()
    try site.write("Content/assets/deep/inside.txt", "Inside.")
    try site.mustBuild()
    try site.write("Output/assets/deep/mine.txt", "Mine.")
    try site.remove("Content/assets/deep")
    try site.write("Content/assets/deep", "A file.")
    let before = try site.output
    #expect(try site.build().status == 74)
    #expect(before.changes(to: try site.output, strictly: true) == [])
  }

  @Test func `files of others stay as they are`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let mine = ["CNAME", "articles/mine.html", "articles/calm/mine.txt", "own/deep/file", ".nojekyll", "topics/calm/mine"]
    for name in mine { try site.write("Output/" + name, "Mine.") }
    let before = try site.output
    try site.replace("A slow breath", with: "A quiet breath", in: "Content/articles/calm.md")
    try site.mustBuild()
    try site.move("Content/articles/calm.md", to: "Content/articles/peace.md")
    try site.replace("calm.md", with: "peace.md", in: "Content/articles/storm.md")
    try site.replace("[rest, calm]", with: "[rest]", in: "Content/articles/peace.md")
    try site.mustBuild()
    let after = try site.output
    for name in mine { #expect(before.entries[name] == after.entries[name]) }
    #expect(after.entries["articles/calm/index.html"] == nil)
  }

  @Test func `a folder with files of others and without a list of ours is refused`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    try site.remove("Output/\(Self.manifest)")
    let before = try site.output
    let outcome = try site.build()
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("which Tealight did not write"))
    #expect(before.changes(to: try site.output, strictly: true) == [])
  }

  @Test func `names that start with a dot do not make a folder foreign`() throws {
    let site = try SmallSite()
    try site.write("Output/.gitignore", "*\n")
    try site.mustBuild()
    #expect(try site.read("Output/.gitignore") == "*\n")
  }

  /// A foreign thing in the way of a page that the next build has to write.
  @Test(arguments: [
    "file in the place of a page", "file in the place of a folder", "folder in the place of a page", "link in the place of a page",
    "link in the place of a folder",
  ])
  func `a foreign thing where a page must go is refused, and nothing changes`(kind: String) throws {
    let site = try SmallSite()
    try site.mustBuild()
    try site.outside.write("elsewhere/index.html", "Not the site's.")
    switch kind {
    case "file in the place of a page": try site.write("Output/articles/rain/index.html", "Mine.")
    case "file in the place of a folder": try site.write("Output/articles/rain", "Mine.")
    case "folder in the place of a page": try site.makeFolder("Output/articles/rain/index.html/deep")
    case "link in the place of a page": try site.link("Output/articles/rain/index.html", to: site.outside.place("elsewhere/index.html"))
    default: try site.link("Output/articles/rain", to: site.outside.place("elsewhere"))
    }
    try site.write("Content/articles/rain.md", SmallSite.article("Rain", tags: "weather"))
    try site.replace("A slow breath", with: "A quiet breath", in: "Content/articles/calm.md")
    let before = (try site.output, try Tree(site.outside.place("elsewhere")))
    let outcome = try site.build()
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("articles/rain"))
    #expect(before.0.changes(to: try site.output, strictly: true) == [])
    #expect(before.1.changes(to: try Tree(site.outside.place("elsewhere")), strictly: true) == [])
  }

  @Test func `a folder of the output that became a link is not written through`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    try site.move("Output/articles", to: "../elsewhere")
    try site.link("Output/articles", to: site.outside.place("elsewhere"))
    try site.replace("A slow breath", with: "A quiet breath", in: "Content/articles/calm.md")
    let before = try Tree(site.outside.place("elsewhere"))
    let outcome = try site.build()
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("Output/articles`"))
    #expect(before.changes(to: try Tree(site.outside.place("elsewhere")), strictly: true) == [])
  }

  @Test func `nothing is removed through a link`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    try site.move("Output/topics/calm", to: "../elsewhere")
    try site.link("Output/topics/calm", to: site.outside.place("elsewhere"))
    try site.replace("[rest, calm]", with: "[rest]", in: "Content/articles/calm.md")
    try site.mustBuild()
    #expect(site.outside.exists("elsewhere/index.html"))
  }

  @Test func `a page that somebody deleted is written again`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    try site.remove("Output/articles/calm")
    try site.remove("Output/index.html")
    try site.mustBuild()
    #expect(before.changes(to: try site.output) == [])
  }

  @Test func `a page that somebody changed is written again`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    let page = try site.read("Output/articles/calm/index.html")
    try site.write("Output/articles/calm/index.html", page.replacing("116 123", with: "116 124"))
    try site.mustBuild()
    #expect(before.changes(to: try site.output) == [])
  }

  @Test(arguments: ["", "{", "null", "[1, 2", "\0\0\0", "{\"version\": 1, \"files\": []}"])
  func `a list that lost its names never costs a file of others`(content: String) throws {
    let site = try SmallSite()
    try site.mustBuild()
    try site.write("Output/mine.txt", "Mine.")
    try site.write("Output/\(Self.manifest)", content)
    let before = try site.output
    let outcome = try site.build()
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("something that Tealight did not write stands there"))
    #expect(before.changes(to: try site.output, strictly: true) == [])
  }

  @Test func `a list that was cut short is read as far as it goes`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    let list = try site.read("Output/\(Self.manifest)")
    try site.write("Output/\(Self.manifest)", String(list.dropLast(12)))
    let outcome = try site.build()
    if outcome.status == 0 {
      #expect(before.changes(to: try site.output) == [])
    } else {
      #expect(outcome.status == 74)
      #expect(before.changes(to: try site.output).filter { $0 != Self.manifest } == [])
    }
  }

  @Test(arguments: ["../../outside.txt", "/etc/hostname", "a/../../../outside.txt", "./mine.txt", "mine.txt/", "link/outside.txt"])
  func `a list that names files outside is not obeyed`(name: String) throws {
    let site = try SmallSite()
    try site.mustBuild()
    try site.outside.write("outside.txt", "Outside.")
    try site.write("Output/mine.txt", "Mine.")
    try site.link("Output/link", to: site.outside.path)
    try site.replace("\"index.html\"", with: "\"index.html\",\n    \"\(name)\"", in: "Output/\(Self.manifest)")
    try site.mustBuild()
    #expect(site.outside.exists("outside.txt"))
    #expect(site.exists("Output/mine.txt"))
    #expect(FileManager.default.fileExists(atPath: "/etc/hostname"))
  }

  @Test func `a folder in the place of the list is refused`() throws {
    let site = try SmallSite()
    try site.makeFolder("Output/\(Self.manifest)")
    #expect(try site.build().status == 74)
    #expect(try site.output.published == [])
  }

  @Test(arguments: ["a folder", "a file", "a link"])
  func `what a killed build left behind is cleared away`(kind: String) throws {
    let site = try SmallSite()
    let clean = try cleanBuild(site)
    try site.outside.write("elsewhere/1", "Not the site's.")
    switch kind {
    case "a folder": for number in 1...5 { try site.write("Output/.tealight-staging/\(number)", "Torn") }
    case "a file": try site.write("Output/.tealight-staging", "Torn")
    default: try site.link("Output/.tealight-staging", to: site.outside.place("elsewhere"))
    }
    try site.mustBuild()
    #expect(clean.changes(to: try site.output) == [])
    #expect(try site.outside.read("elsewhere/1") == "Not the site's.")
  }
}
