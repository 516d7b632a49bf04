import Diagnostics
import Site
import Testing

/// Where the marker for crisis lines does nothing, its finding says what to do in that place.
@Suite struct MisplacedMarkerTests {
  private func help(_ path: String, _ text: String) throws -> [String?] {
    var files = ExampleSite.files
    files[path] = text
    let report = try Build.check(MemoryTree(text: files), BuildOptions(today: ExampleSite.today))
    return report.diagnostics.filter { $0.rule == "crisis/misplaced-marker" }.map(\.help)
  }

  @Test(arguments: ["## Disclaimr", "##\u{A0}Disclaimer", "## Support {#x}"])
  func `below a heading that is not known as a disclaimer's, the heading is what to mend`(heading: String) throws {
    let text = ExampleSite.article(body: "").replacing("## Disclaimer", with: heading)
    let found = try help(ExampleSite.articlePath, text)
    #expect(
      found == [
        "No heading above it is known as that of a disclaimer: write it as `## Disclaimer & Support`, or end it with `{#disclaimer}`."
      ])
    let mended = ExampleSite.article(body: "").replacing("## Disclaimer", with: "## Support {#disclaimer}")
    #expect(try help(ExampleSite.articlePath, mended) == [])
  }

  @Test func `in another section of an article that has a disclaimer the marker moves there`() throws {
    let found = try help(ExampleSite.articlePath, ExampleSite.article(body: "## A Thought\n\n[[crisis-lines]]\n"))
    #expect(found == ["Write `[[crisis-lines]]` alone in a paragraph of the disclaimer."])
  }

  @Test func `a page has no disclaimer to move it to`() throws {
    let found = try help("Content/pages/help.md", "---\ntitle: Help\n---\n\n## Disclaimer\n\n[[crisis-lines]]\n")
    #expect(found.count == 1 && found[0]?.hasPrefix("Only articles have a disclaimer") == true)
  }
}
