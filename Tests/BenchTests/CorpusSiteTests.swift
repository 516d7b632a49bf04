import Articles
@testable import Bench
import Diagnostics
import Foundation
import Site
import Testing

/// The corpus as Tealight sees it.
@Suite struct CorpusSiteTests {
  private static let repository: String = {
    let root = (1...3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return root.path(percentEncoded: false)
  }()

  /// Writes a site into a folder of its own, hands its path over and removes it.
  private func withSite(articles: Int, hasIndexJSON: Bool = false, _ use: (CorpusFolder) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "tealight-\(UUID().uuidString)").path(percentEncoded: false)
    let site = CorpusFolder(
      path: path, corpus: Corpus(count: articles, seed: Corpus.defaultSeed), repository: Self.repository, hasIndexJSON: hasIndexJSON)
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try site.write()
    try use(site)
  }

  @Test func `without the sample's settings nothing is written at all`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "tealight-\(UUID().uuidString)").path(percentEncoded: false)
    let site = CorpusFolder(path: path, corpus: Corpus(count: 1, seed: Corpus.defaultSeed), repository: path + "-none", hasIndexJSON: false)
    #expect(throws: BenchError.self) { try site.write() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a site of thirty articles passes, but for what its registry is warned of`() throws {
    try withSite(articles: 30) { site in
      let tree = try #require(DiskTree(site.path))
      let today = try #require(CalendarDate(Corpus.today.description))
      let report = try Build.run(tree, BuildOptions(today: today), into: DiskOutput(site.path + "/Output"))
      let findings = report.diagnostics.filter { $0.severity > .hint && $0.file != "Content/crisis-lines.yml" }
      #expect(findings.map(\.message) == [])
      #expect(report.articles == 30)
      #expect(report.published != nil)
    }
  }

  @Test func `a single article passes too`() throws {
    try withSite(articles: 1) { site in
      let tree = try #require(DiskTree(site.path))
      let today = try #require(CalendarDate(Corpus.today.description))
      #expect(!(try Build.check(tree, BuildOptions(today: today)).diagnostics.contains { $0.severity == .error }))
    }
  }

  @Test(arguments: [true, false])
  func `index-json is as asked for`(isOn: Bool) throws {
    try withSite(articles: 1, hasIndexJSON: isOn) { site in
      let settings = try String(contentsOfFile: site.path + "/Content/site.yml", encoding: .utf8)
      #expect(settings.split(separator: "\n").filter { $0.hasPrefix("index-json:") } == ["index-json: \(isOn)"])
    }
  }

  @Test func `a folder that is there is left alone`() throws {
    try withSite(articles: 1) { site in
      #expect(throws: BenchError.self) { _ = try site.write() }
    }
  }

  @Test func `the corpus is in one language`() {
    let settings = SampleSettings("title: A\nlanguages:\n  de:\n    title: B\nfeed: {atom: true}\n")
    #expect(settings.text(hasIndexJSON: true) == "title: A\nfeed: {atom: true}\n\nindex-json: true\n")
  }

  @Test func `the length of a list's page is the sample's`() {
    #expect(SampleSettings("title: A\narticles-per-page: 7\n").articlesPerPage == 7)
    #expect(SampleSettings("title: A\n").articlesPerPage == 10)
  }
}
