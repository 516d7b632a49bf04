import Foundation
import Testing

/// A build may be killed at any moment: the next one ends in the same bytes as a clean one.
@Suite struct KilledBuildTests {
  /// When the build is killed.
  enum Moment: Sendable, CustomTestStringConvertible {
    case after(milliseconds: Int)
    /// As soon as so many files wait to be published.
    case staged(Int)
    /// As soon as the journal is written, which is when publishing starts.
    case publishing(laterByMilliseconds: Int)

    var testDescription: String {
      switch self {
      case .after(let milliseconds): "after \(milliseconds) ms"
      case .staged(let count): "with \(count) files staged"
      case .publishing(let milliseconds): "\(milliseconds) ms into publishing"
      }
    }
  }

  private static let articles = 300

  private func largeSite() throws -> SmallSite {
    let site = try SmallSite()
    try site.replace("index-json: true\n", with: "", in: "Content/site.yml")
    for number in 1...Self.articles {
      try site.write("Content/articles/t\(number).md", SmallSite.article("Entry \(number)", tags: "t\(number % 10)"))
    }
    return site
  }

  /// Changes a third of the articles, renames another third and drops a few.
  private func edit(_ site: SmallSite) throws {
    for number in 1...Self.articles {
      let name = "Content/articles/t\(number).md"
      switch number % 3 {
      case 0: try site.replace("A slow breath", with: "A quiet breath", in: name)
      case 1: try site.move(name, to: "Content/articles/u\(number).md")
      default: if number % 10 == 0 { try site.remove(name) }
      }
    }
  }

  private func wait(for moment: Moment, _ build: Tealight.Running, in output: TemporaryFolder) throws {
    switch moment {
    case .after(let milliseconds):
      usleep(UInt32(milliseconds * 1000))
    case .staged(let count):
      while build.isRunning, ((try? FileManager.default.contentsOfDirectory(atPath: output.place(".tealight-staging")))?.count ?? 0) < count
      {}
    case .publishing(let milliseconds):
      while build.isRunning, !output.exists(".tealight-staging/journal") {}
      usleep(UInt32(milliseconds * 1000))
    }
  }

  @Test(arguments: [
    [Moment.after(milliseconds: 3), .after(milliseconds: 60), .staged(1), .staged(100), .publishing(laterByMilliseconds: 0)],
    [.after(milliseconds: 300), .staged(250), .publishing(laterByMilliseconds: 2), .publishing(laterByMilliseconds: 6)],
  ])
  func `the build after a killed one ends like a clean one`(moments: [Moment]) throws {
    let site = try largeSite()
    let original = try TemporaryFolder()
    try #require(try site.run("build", ["--output", original.path]).status == 0)
    try edit(site)
    let clean = try TemporaryFolder()
    try #require(try site.run("build", ["--output", clean.path]).status == 0)
    let expected = try Tree(clean.path)

    for moment in moments {
      let folder = try TemporaryFolder()
      try folder.remove("")
      try folder.copy(from: original.path, to: "")
      let build = try Tealight.Running(["build", ".", "--today", SmallSite.today, "--output", folder.path], in: site.path)
      try wait(for: moment, build, in: folder)
      build.killAtOnce()
      for (path, entry) in try Tree(folder.path).entries where path.hasSuffix(".html") && !path.hasPrefix(".tealight-staging") {
        if case .file(let data) = entry.kind { #expect(data.suffix(8) == Data("</html>\n".utf8), "\(path) is torn \(moment)") }
      }
      let outcome = try site.run("build", ["--output", folder.path])
      #expect(outcome.status == 0, "\(moment): \(outcome.error)")
      #expect(expected.changes(to: try Tree(folder.path)) == [], "\(moment)")
    }
  }

  @Test func `two builds at once leave a whole site`() throws {
    let site = try largeSite()
    let clean = try TemporaryFolder()
    try #require(try site.run("build", ["--output", clean.path]).status == 0)
    let expected = try Tree(clean.path)
    for _ in 1...3 {
      let folder = try TemporaryFolder()
      let builds = try (1...3).map { _ in
        try Tealight.Running(["build", ".", "--today", SmallSite.today, "--output", folder.path], in: site.path)
      }
      let outcomes = try builds.map { try $0.outcome() }
      #expect(outcomes.contains { $0.status == 0 })
      for outcome in outcomes where outcome.status != 0 {
        #expect(outcome.status == 74)
        #expect(outcome.error.contains("another build"))
      }
      #expect(expected.changes(to: try Tree(folder.path)) == [])
    }
  }
}
