import Articles
import Foundation
import Site

/// A small site on disk that is built again and again while it changes.
final class ChangingSite {
  private let folder: String
  /// What the site consists of; `write` brings the disk to it.
  var files: [String: String] = [:]
  private var onDisk: [String: String] = [:]
  var today = CalendarDate("2026-10-01") ?? CalendarDate(daysSince1970: 0)
  var includesDrafts = false
  var baseURL: String?
  /// Who draws its social cards, and who makes its search.
  var drawer: StillDrawer? = StillDrawer()
  var search: CountingIndexer?
  var random: SplitMix64

  var site: String { folder + "/site" }
  var output: String { folder + "/output" }

  init(seed: UInt64) throws {
    random = SplitMix64(seed: seed)
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/tealight-\(UUID().uuidString)"
    for (path, text) in ExampleSite.files where !path.hasPrefix("Content/articles/") && !path.hasPrefix("Templates/") { files[path] = text }
    files["Content/crisis-lines.yml"] = WorldSite.registry
    files["Content/site.yml"] =
      "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\narticles-per-page: 3\nindex-json: true\n"
      + "languages:\n  en-GB: {title: Example over there, regions: [GB], help-regions: [GB]}\n"
    let templates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Templates").standardizedFileURL.path
    for path in try FileManager.default.subpathsOfDirectory(atPath: templates) {
      if let text = try? String(contentsOfFile: templates + "/" + path, encoding: .utf8) { files["Templates/" + path] = text }
    }
    // Whatever the theme shows, these pages show all that they can.
    let everything = "<!-- {{site.topics-url}} {{page.title}} {{#page.topics}}{{name}} {{url}} {{count}} {{/page.topics}} -->\n"
    files["Templates/not-found.html", default: ""] += "<!-- {{site.topics-url}} -->\n"
    for page in ["home", "topics"] { files["Templates/\(page).html", default: ""] += everything }
    files["Content/assets/leaf.txt"] = "A leaf."
    files["Content/pages/about.md"] = "---\ntitle: About\n---\n\nSee [the first](../articles/one.md).\n\n## Who we are\n\nPeople.\n"
    files["Content/strings/en-GB.yml"] = "language-name: British English\n"
    for name in ["one", "two", "three", "four", "five", "six", "seven"] { files["Content/articles/\(name).md"] = newArticle(name) }
    for name in ["two", "three"] { files["Content/articles/en-gb/\(name).md"] = newTranslation(of: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  var articles: [String] { files.keys.filter { $0.hasPrefix("Content/articles/") && $0.hasSuffix(".md") }.sorted() }

  func pick<Element>(_ elements: [Element]) -> Element { elements[Int.random(in: 0..<elements.count, using: &random)] }

  func newArticle(_ title: String) -> String {
    let tags = ["anger", "rest", "work", "grief"].filter { _ in Bool.random(using: &random) }
    let day = Int.random(in: 1...28, using: &random)
    let reviewed = pick(["reviewed: 2026-06-01\n", "reviewed: 2023-10-02\n", ""])
    let link = articles.isEmpty ? "" : "See [another](\(pick(articles).dropFirst("Content/articles/".count))).\n"
    return """
      ---
      title: \(title)
      description: About \(title).
      date: 2026-01-\(day < 10 ? "0" : "")\(day)
      \(reviewed)tags: [\(tags.joined(separator: ", "))]
      regions: [\(pick(["US", "GB", "US, GB"]))]
      ---

      An introduction.

      ## A Thought

      A thought. \(link)
      \(ExampleSite.disclaimer)
      """
  }

  /// An article in the site's second language.
  func newTranslation(of source: String) -> String {
    """
    ---
    title: \(source), over there
    date: 2026-03-0\(Int.random(in: 1...9, using: &random))
    reviewed: 2026-06-01
    tags: [\(pick(["rest", "grief"]))]
    translation-of: \(source)
    ---

    An introduction.

    ## A Thought

    A thought.

    \(ExampleSite.disclaimer)
    """
  }

  /// Brings the disk to `files`.
  func write() throws {
    let manager = FileManager.default
    for path in onDisk.keys where files[path] == nil { try manager.removeItem(atPath: site + "/" + path) }
    for (path, text) in files where onDisk[path] != text {
      let place = URL(filePath: site + "/" + path)
      try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    onDisk = files
  }

  var options: BuildOptions {
    var options = BuildOptions(today: today, jobs: 2)
    options.includesDrafts = includesDrafts
    options.baseURL = baseURL
    options.tool = "test"
    options.cardDrawer = drawer
    options.search = search
    return options
  }

  var memory: DiskMemory { DiskMemory(site: site, output: output) }

  func build() throws -> BuildReport {
    try Build.run(tree, options, into: DiskOutput(output), memory: memory)
  }

  /// What a build into an empty folder makes of the site, without a memory.
  func cleanBuild() throws -> (report: BuildReport, files: [String: [UInt8]]) {
    let clean = MemoryOutput()
    let report = try Build.run(tree, options, into: clean)
    return (report, clean.files)
  }

  var tree: DiskTree {
    get throws {
      guard let tree = DiskTree(site) else { throw CocoaError(.fileNoSuchFile) }
      return tree
    }
  }

  /// Every published file.
  var published: [String: [UInt8]] {
    get throws {
      let manager = FileManager.default
      guard manager.fileExists(atPath: output) else { return [:] }
      var files: [String: [UInt8]] = [:]
      for path in try manager.subpathsOfDirectory(atPath: output) where path != ".tealight-manifest.json" {
        var isFolder: ObjCBool = false
        guard manager.fileExists(atPath: output + "/" + path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
        files[path] = [UInt8](try Data(contentsOf: URL(filePath: output + "/" + path)))
      }
      return files
    }
  }
}
