import Foundation
import Testing

/// A site that several machines build together.
@Suite struct ShardTests {
  /// A site whose texts link to each other's headings and have files beside them.
  private func site() throws -> SmallSite {
    let site = try SmallSite()
    for number in 1...11 {
      try site.write("Content/articles/t\(number).md", SmallSite.article("Entry \(number)", tags: "t\(number % 3)"))
      try site.write("Content/articles/t\(number).txt", "Beside \(number).")
      try site.replace(
        "A slow breath", with: "See [one](t\(1 + number % 11).md#how-it-looks) and [a file](t\(number).txt). A slow breath",
        in: "Content/articles/t\(number).md")
    }
    return site
  }

  @Test(arguments: [1, 2, 3, 7, 40])
  func `the parts together are the whole, byte for byte`(count: Int) throws {
    let site = try site()
    let whole = try TemporaryFolder()
    try site.mustBuild("--output", whole.path)
    let expected = try Tree(whole.path)
    var union: [String: Tree.Entry.Kind] = [:]
    var articles: [Int] = []
    for number in 1...count {
      let folder = try TemporaryFolder()
      try site.mustBuild("--output", folder.path, "--shard", "\(number)/\(count)")
      let part = try Tree(folder.path)
      articles.append(part.pages.count { $0.hasPrefix("articles/") })
      for path in part.published {
        #expect(union[path] == nil, "\(path) is in two parts")
        union[path] = part.entries[path]?.kind
      }
    }
    #expect(union.keys.sorted() == expected.published)
    for path in expected.published { #expect(union[path] == expected.entries[path]?.kind, "\(path)") }
    let (least, most) = (articles.min() ?? 0, articles.max() ?? 0)
    #expect(most - least <= 1, "\(articles)")
  }

  @Test func `an error in a text fails the part that the text is of, and no other`() throws {
    let site = try site()
    try site.replace("#how-it-looks", with: "#nowhere", in: "Content/articles/t3.md")
    var failed = 0
    for number in 1...3 {
      let folder = try TemporaryFolder()
      let outcome = try site.run("build", ["--output", folder.path, "--shard", "\(number)/3"])
      if outcome.status == 1 {
        failed += 1
        #expect(outcome.error.contains("links/broken-anchor"))
        #expect(try Tree(folder.path).published == [])
      }
    }
    #expect(failed == 1)
  }

  @Test(arguments: ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/3"])
  func `what is no part is refused`(text: String) throws {
    let outcome = try SmallSite().build("--shard", text)
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("2/5"))
  }
}
