import Diagnostics
import Foundation
import Site
import Testing

/// The pages in `Documentation` that are made from the code.
@Suite struct ReferenceTests {
  @Test func `the page of rules is what the code says`() throws {
    try Recorded("Documentation/rules.md").expect(RulesReference.markdown(SiteRules.all))
  }

  @Test func `the page of template names is what the code says`() throws {
    let site = try #require(DiskTree(Recorded.root.path))
    try Recorded("Documentation/template-names.md").expect(TemplateNamesReference.markdown(of: site))
  }

  @Test func `the English strings file is what the code says`() throws {
    try Recorded("Content/strings/en.yml").expect(EnglishStringsFile.yaml)
  }

  @Test func `every rule in the sources is in the catalogue, once`() throws {
    let written = try Recorded.swiftFiles(below: "Sources").flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: /\bRule\(\s*"([a-z0-9-]+\/[a-z0-9-]+)"/).map { String($0.1) }
    }
    #expect(written.sorted() == SiteRules.all.map(\.id).sorted())
  }
}

/// A file of the repository that a test keeps as it should be.
struct Recorded {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Compares the file with `text`; or writes it, when TEALIGHT_RECORD is 1.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Self.root.appending(path: path)
    let environment = ProcessInfo.processInfo.environment
    if environment["TEALIGHT_RECORD"] == "1" {
      guard environment["CI"] == nil else {
        Issue.record(
          "TEALIGHT_RECORD would make \(path) pass whatever it says; it is refused where CI is set", sourceLocation: sourceLocation)
        return
      }
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if recorded == text { return }
    let line = zip(
      recorded.split(separator: "\n", omittingEmptySubsequences: false), text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    .enumerated().first { $0.element.0 != $0.element.1 }?.offset
    Issue.record(
      "\(path)\(line.map { ":\($0 + 1)" } ?? "") is stale: run `make reference`, and look at what changed", sourceLocation: sourceLocation)
  }

  static func swiftFiles(below folder: String) throws -> [URL] {
    let files = try #require(FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
