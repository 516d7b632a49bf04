import Articles
import Bytes
import Diagnostics
import Foundation
import Site
import Synchronization
import Testing

/// The search of a site, made by an indexer that only counts.
@Suite struct SearchTests {
  private func build(
    _ site: ChangingSite, _ search: CountingIndexer?, _ output: any OutputStore, remembers: Bool = true
  ) throws -> BuildReport {
    var options = site.options
    options.search = search
    return try Build.run(try site.tree, options, into: output, memory: remembers ? site.memory : nil)
  }

  private func newSite() throws -> ChangingSite {
    let site = try ChangingSite(seed: 12)
    try site.write()
    return site
  }

  private func clean(_ site: ChangingSite) throws -> [String: [UInt8]] {
    let output = MemoryOutput()
    _ = try build(site, CountingIndexer(), output, remembers: false)
    return output.files
  }

  @Test func `a site with a search has its page, its files, and a link to it on every page`() throws {
    let site = try newSite()
    let search = CountingIndexer()
    #expect(try build(site, search, DiskOutput(site.output)).published != nil)
    let files = try site.published
    #expect(files["pagefind/pagefind.js"] != nil && files["pagefind/index/one.pf_index"] != nil)
    #expect(files.keys.contains { $0.hasPrefix("assets/search/search.") && $0.hasSuffix(".js") })
    for (path, bytes) in files where path.hasSuffix(".html") {
      let search = path.hasPrefix("en-gb/") ? "/en-gb/search/" : "/search/"
      #expect(String(decoding: bytes, as: UTF8.self).contains("href=\"\(search)\""), "\(path)")
    }
    #expect(files == (try clean(site)))
  }

  /// Only what readers look for is indexed: no lists, and not the search itself.
  @Test func `the indexer sees the pages of articles and free pages as they are published`() throws {
    let site = try newSite()
    let search = CountingIndexer()
    _ = try build(site, search, DiskOutput(site.output))
    let seen = try #require(search.seen.first)
    let articles = site.articles.map { path in
      let folder = path.hasPrefix("Content/articles/en-gb/") ? "en-gb/articles/" : "articles/"
      return folder + (path.split(separator: "/").last?.dropLast(3) ?? "") + "/index.html"
    }
    #expect(seen.keys.sorted() == (articles + ["about/index.html"]).sorted())
    let published = try site.published
    for (path, bytes) in seen { #expect(published[path] == bytes, "\(path)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.output).filter { $0.hasPrefix(".") } == [".tealight-manifest.json"])
  }

  @Test func `only the search page allows scripts`() throws {
    let site = try newSite()
    for (path, bytes) in try clean(site) where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains("script-src") == path.hasSuffix("search/index.html"), "\(path)")
      #expect(page.contains("<script type=\"module\"") == path.hasSuffix("search/index.html"), "\(path)")
    }
  }

  @Test func `the search page shows the site's crisis lines`() throws {
    let site = try newSite()
    site.files["Content/site.yml", default: ""] += "help-regions: [US]\n"
    try site.write()
    let page = String(decoding: try #require(try clean(site)["search/index.html"]), as: UTF8.self)
    #expect(page.contains("href=\"tel:988\""))
    #expect(page.contains("#page.help"))
  }

  @Test func `a search is made again when a page is another one, and kept when none is`() throws {
    let site = try newSite()
    _ = try build(site, CountingIndexer(), DiskOutput(site.output))
    Thread.sleep(forTimeInterval: 0.1)
    let unchanged = CountingIndexer()
    _ = try build(site, unchanged, DiskOutput(site.output))
    site.files["Content/assets/leaf.txt"] = "Another leaf."
    try site.write()
    _ = try build(site, unchanged, DiskOutput(site.output))
    #expect(unchanged.seen.isEmpty)
    site.files["Content/articles/one.md"]?.replace("A thought.", with: "Another thought.")
    try site.write()
    let changed = CountingIndexer()
    _ = try build(site, changed, DiskOutput(site.output))
    #expect(changed.seen.count == 1)
    #expect(try site.published == clean(site))
    try FileManager.default.removeItem(atPath: site.output + "/pagefind/pagefind.js")
    let lost = CountingIndexer()
    _ = try build(site, lost, DiskOutput(site.output))
    #expect(lost.seen.count == 1)
    #expect(try site.published == clean(site))
    let other = CountingIndexer(identity: "another")
    _ = try build(site, other, DiskOutput(site.output))
    #expect(other.seen.count == 1)
  }

  @Test func `without a search everything of it is gone, whatever was built before`() throws {
    let site = try newSite()
    _ = try build(site, CountingIndexer(), DiskOutput(site.output))
    _ = try build(site, nil, DiskOutput(site.output))
    let files = try site.published
    #expect(files.keys.filter { $0.hasPrefix("pagefind/") || $0.hasPrefix("search/") || $0.hasPrefix("assets/search/") } == [])
    #expect(files == (try site.cleanBuild().files))
    _ = try build(site, CountingIndexer(), DiskOutput(site.output))
    #expect(try site.published == clean(site))
  }

  @Test func `an indexer that fails publishes nothing`() throws {
    let site = try newSite()
    _ = try build(site, CountingIndexer(), DiskOutput(site.output))
    let before = try site.published
    site.files["Content/articles/one.md"]?.replace("A thought.", with: "Another thought.")
    try site.write()
    #expect(throws: MachineError.self) { try build(site, CountingIndexer(fails: true), DiskOutput(site.output)) }
    #expect(try site.published == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.output).filter { $0.hasPrefix(".") } == [".tealight-manifest.json"])
  }

  @Test func `an error in the content makes no search`() throws {
    let site = try newSite()
    site.files["Content/articles/one.md"]?.replace("[[crisis-lines]]", with: "")
    try site.write()
    let search = CountingIndexer()
    #expect(try build(site, search, DiskOutput(site.output)).published == nil)
    #expect(search.seen.isEmpty)
  }

  @Test func `a site with a search needs its template, and one without does not`() throws {
    let site = try newSite()
    site.files["Templates/search.html"] = nil
    try site.write()
    #expect(try site.cleanBuild().report.published != nil)
    let errors = try build(site, CountingIndexer(), MemoryOutput(), remembers: false).diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["site/missing-file"])
  }

  @Test(arguments: [("aliases: [/search/]"), ("aliases: [/pagefind/pagefind.js]"), ("slug: search")])
  func `the addresses of the search are nobody else's`(field: String) throws {
    let site = try newSite()
    site.files["Content/pages/about.md"]?.replace("title: About", with: "title: About\n\(field)")
    try site.write()
    #expect(try site.cleanBuild().report.published != nil)
    let errors = try build(site, CountingIndexer(), MemoryOutput(), remembers: false).diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["site/duplicate-url"])
  }
}

/// Makes a search of the names and sizes of pages, and remembers what it was shown.
final class CountingIndexer: SearchIndexer {
  let identity: String
  private let fails: Bool
  private let pages = Mutex<[[String: [UInt8]]]>([])

  init(identity: String = "counting", fails: Bool = false) {
    (self.identity, self.fails) = (identity, fails)
  }

  var seen: [[String: [UInt8]]] { pages.withLock { $0 } }

  func index(pagesIn folder: String) throws(MachineError) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in FileManager.default.subpaths(atPath: folder) ?? [] where path.hasSuffix(".html") {
      found[path] = [UInt8]((try? Data(contentsOf: URL(filePath: folder + "/" + path))) ?? Data())
    }
    pages.withLock { $0.append(found) }
    if fails { throw MachineError("make the search with", "a counting indexer", "it cannot count so far") }
    let digest = Digest.make { digester in
      for (path, bytes) in found.sorted(by: { $0.key < $1.key }) {
        digester.add(path)
        digester.add(bytes: bytes)
      }
    }
    return ["pagefind.js": Array("// \(digest.value)".utf8), "index/one.pf_index": Array("\(found.count)".utf8)]
  }
}
