import Foundation
import Testing

/// The site of the repository, built as its owner builds it.
@Suite struct SampleSiteTests {
  /// The day on which its articles are fresh.
  private static let today = "2026-12-01"

  private func built(_ arguments: [String] = []) throws -> Tree {
    let site = try SampleSite.copy()
    let outcome = try Tealight.run(["build", site.path, "--today", Self.today, "--drafts"] + arguments)
    try #require(outcome.status == 0, "\(outcome.error)")
    return try Tree(site.place("Output"))
  }

  /// Of some lines the source has no date, or one from long ago, and of a chat nobody knows the hours: the site says so until somebody looks
  /// again.
  @Test func `it builds without an error, and warns of nothing but lines that somebody has to look at`() throws {
    let site = try SampleSite.copy()
    let outcome = try Tealight.run(["build", site.path, "--today", Self.today])
    #expect(outcome.status == 0)
    let rules = Set(Finding.text(outcome.error).filter { $0.severity != "hint" }.map(\.rule))
    #expect(rules.isSubset(of: ["crisis/unverified", "crisis/verification-expired", "crisis/no-hours"]), "\(rules)")
  }

  @Test(arguments: [("", []), ("/sub", ["--base-url", "https://example.org/sub"])])
  func `every link leads to a file, and every fragment to an id`(base: String, arguments: [String]) throws {
    let output = try built(arguments)
    #expect(output.pages.count > 10)
    for path in output.pages {
      let page = HTMLPage(try #require(output.text(path)))
      #expect(!page.addresses.isEmpty)
      #expect(LinkCheck.broken(in: page, of: path, output, base: base) == [], "\(path)")
    }
  }

  @Test func `no page has an id twice, and ids of languages and labels exist`() throws {
    let output = try built()
    for path in output.pages {
      let page = HTMLPage(try #require(output.text(path)))
      #expect(LinkCheck.repeatedIDs(in: page) == [], "\(path)")
      let references = page.attributes.filter { ["for", "aria-labelledby", "aria-describedby", "aria-controls"].contains($0.name) }
      for reference in references {
        for id in reference.value.split(separator: " ") { #expect(page.ids.contains(String(id)), "\(path): \(reference.name)=\(id)") }
      }
    }
  }

  @Test func `every article shows its disclaimer and numbers to call`() throws {
    let output = try built()
    let articles = output.pages.filter { $0.hasPrefix("articles/") }
    #expect(!articles.isEmpty)
    for path in articles {
      let text = try #require(output.text(path))
      #expect(text.contains("professional care"), "\(path)")
      #expect(HTMLPage(text).addresses.contains { $0.hasPrefix("tel:") }, "\(path)")
    }
  }

  @Test func `every file that is published is used by a page`() throws {
    let output = try built()
    let pages = try output.pages.map { HTMLPage(try #require(output.text($0))) }
    let shared = pages.flatMap(\.attributes).filter { $0.element == "meta" && $0.value.hasPrefix("https://tealight.example/") }
    let used = Set(pages.flatMap(\.paths) + shared.map { String($0.value.dropFirst("https://tealight.example".count)) })
    let files = output.published.filter { $0.hasPrefix("assets/") || $0.hasSuffix(".svg") || $0.hasSuffix(".png") }
    #expect(files.filter { !used.contains("/" + $0) } == [])
  }
}
