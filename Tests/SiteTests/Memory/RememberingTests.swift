import Articles
import Diagnostics
import Foundation
import Site
import Synchronization
import Testing

/// A build that remembers the one before ends in the bytes of a build that remembers nothing.
@Suite struct RememberingTests {
  /// Every kind of edit happens at least once to every site, in an order of the seed.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after any edit the output is that of a clean build`(seed: UInt64) throws {
    let site = try ChangingSite(seed: seed)
    try site.write()
    #expect(try !site.build().diagnostics.hasErrors)
    let edits = (SiteEdit.allCases + SiteEdit.allCases.filter { _ in Bool.random(using: &site.random) }).shuffled(using: &site.random)
    var published = 0
    for (step, edit) in edits.enumerated() {
      let before = (files: site.files, site.today, site.includesDrafts, site.baseURL)
      try edit.happen(to: site, step: step)
      try site.write()
      let output = try site.published
      let clean = try site.cleanBuild()
      let report = try site.build()
      #expect(report.diagnostics == clean.report.diagnostics, "\(edit) at step \(step)")
      #expect(report.standIns == clean.report.standIns, "\(edit) at step \(step)")
      #expect(report.cards == clean.report.cards, "\(edit) at step \(step)")
      if clean.report.diagnostics.hasErrors {
        #expect(report.published == nil, "\(edit) at step \(step)")
        #expect(try site.published == output, "\(edit) at step \(step) published something")
        (site.files, site.today, site.includesDrafts, site.baseURL) = before
        try site.write()
      } else {
        published += 1
        let new = try site.published
        let differences = Set(new.keys).union(clean.files.keys).filter { new[$0] != clean.files[$0] }.sorted()
        #expect(differences == [], "\(edit) at step \(step)")
      }
    }
    // A test whose edits break the site shows little.
    #expect(published > edits.count * 3 / 4, "\(published) of \(edits.count)")
  }

  @Test func `what a finding proposes follows the names of other texts`() throws {
    let site = try ChangingSite(seed: 5)
    site.files["Content/articles/draft.md"] =
      "---\ntitle: Draft\ndate: 2026-01-01\nreviewed: 2026-06-01\nregions: [US]\ndraft: true\n---\n\nSee [a](alph.md).\n\n\(ExampleSite.disclaimer)"
    try site.write()
    func told() throws -> [Diagnostic] { try site.build().diagnostics.filter { $0.rule == "links/broken" } }
    #expect(try told().map(\.help).allSatisfy { $0?.contains("alpha.md") != true })
    site.files["Content/articles/alpha.md"] = site.newArticle("alpha")
    try site.write()
    #expect(try told().count == 1)
    #expect(try told() == site.cleanBuild().report.diagnostics.filter { $0.rule == "links/broken" })
    #expect(try told().contains { "\($0)".contains("alpha.md") })
  }

  /// Every article and page is read for its front matter and for its text, once each; a memory takes both away.
  @Test func `a build after one edit reads the edited text alone, and writes its page alone`() throws {
    let site = try ChangingSite(seed: 6)
    // A finding about a translation points into its text, which is read for that.
    for path in site.articles where path.contains("/en-gb/") { site.files[path] = nil }
    try site.write()
    _ = try site.build()
    Thread.sleep(forTimeInterval: 0.1)
    _ = try site.build()
    site.files["Content/articles/three.md"]?.append("\n")
    try site.write()
    let tree = CountingTree(try site.tree)
    let report = try Build.run(tree, site.options, into: DiskOutput(site.output), memory: site.memory)
    #expect(report.published?.written == 0)
    #expect(Set(tree.reads.filter { $0.hasSuffix(".md") }) == ["Content/articles/three.md"])
    site.files["Content/articles/three.md"]?.replace("A thought.", with: "Another thought.")
    try site.write()
    let next = try site.build()
    #expect(next.published?.written == 3, "the page, the model beside it, and the feed")
  }

  /// What the list of files alone shows: the site's texts, templates and assets are all as they were.
  @Test(arguments: ["a link that leaves the site", "a text where none is looked for"])
  func `what is wrong with the list of files is told although no file of the site changed`(kind: String) throws {
    let site = try ChangingSite(seed: 8)
    try site.write()
    _ = try site.build()
    Thread.sleep(forTimeInterval: 0.1)
    let before = try site.build()
    if kind == "a link that leaves the site" {
      try FileManager.default.createSymbolicLink(atPath: site.site + "/Content/articles/away.md", withDestinationPath: "/etc/hostname")
    } else {
      try Data("A text.".utf8).write(to: URL(filePath: site.site + "/Content/astray.md"))
    }
    let clean = try site.cleanBuild().report
    #expect(clean.diagnostics != before.diagnostics)
    let report = try site.build()
    #expect(report.diagnostics == clean.diagnostics)
    #expect((report.published == nil) == (clean.published == nil))
  }

  @Test func `a build after none reads nothing but its memory`() throws {
    let site = try ChangingSite(seed: 7)
    try site.write()
    _ = try site.build()
    Thread.sleep(forTimeInterval: 0.1)
    // This one learns the stamps of files that were too new before.
    let second = try site.build()
    let tree = CountingTree(try site.tree)
    let third = try Build.run(tree, site.options, into: DiskOutput(site.output), memory: site.memory)
    #expect(tree.reads == [])
    #expect(third.diagnostics == second.diagnostics)
    #expect(third.articles == second.articles)
    #expect(third.published == second.published)
  }
}

/// A site that counts which of its files are read.
private final class CountingTree: SiteTree {
  private let tree: DiskTree
  private let paths = Mutex<[String]>([])

  init(_ tree: DiskTree) { self.tree = tree }

  var reads: [String] { paths.withLock { $0 } }

  func entries(below folder: String) throws(MachineError) -> [TreeEntry] { try tree.entries(below: folder) }

  func read(_ path: String, limit: Int?) throws(MachineError) -> [UInt8] {
    paths.withLock { $0.append(path) }
    return try tree.read(path, limit: limit)
  }
}

extension [Diagnostic] {
  fileprivate var hasErrors: Bool { contains { $0.severity == .error } }
}
