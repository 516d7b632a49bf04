import Foundation
@testable import Site
import Testing

@Suite struct DiskTreeTests {
  /// In the order of their bytes: a folder's slash comes after a full stop and a hyphen, and before letters and digits.
  private static let paths = [
    "Content/articles/a-b.md", "Content/articles/a.md", "Content/articles/a/deeper-than-this/x.md", "Content/articles/a/deeper-than.md",
    "Content/articles/a/x.md", "Content/articles/a0.md", "Content/articles/long-name-1.md", "Content/articles/long-name-10.md",
    "Content/articles/long-name-2/index.md", "Content/articles/long-name.md", "Content/articles/z", "Content/articles/Ärger.md",
    "Content/articles/ärger.md", "Content/site.yml",
  ]

  @Test func `what a folder holds comes in the order of its bytes`() throws {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/tealight-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: root) }
    for path in Self.paths.reversed() {
      let folder = root + "/" + path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(filePath: root + "/" + path))
    }
    let tree = try #require(DiskTree(root))
    let found = try tree.entries(below: "Content").map(\.path)
    #expect(found == found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(found) == Set(Self.paths))
  }
}
