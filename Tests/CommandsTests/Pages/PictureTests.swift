import Foundation
import Testing

/// What stands on a page for a picture.
@Suite struct PictureTests {
  private static let png =
    Data([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) + Data("IHDR".utf8) + Data([0, 0, 2, 0x80, 0, 0, 1, 0xE0, 8, 2])

  private func pictures(_ site: SmallSite) throws -> [String] {
    try #require(try site.output.text("articles/calm/index.html")).matches(of: #/<img [^>]*>/#).map { String($0.output) }
  }

  @Test func `pictures have the size of their files, and those below the introduction wait`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/shore.png", Self.png)
    try site.write("Content/assets/wave.svg", "<svg viewBox=\"0 0 60 20\"/>")
    try site.replace("An introduction.", with: "![A shore](shore.png)\n\n![A wave](/assets/wave.svg)", in: "Content/articles/calm.md")
    try site.replace("- “Who is here?”", with: "- “Who is here?”\n\n![A shore again](shore.png)", in: "Content/articles/calm.md")
    try site.mustBuild()
    #expect(
      try pictures(site) == [
        "<img src=\"/articles/calm/shore.png\" alt=\"A shore\" width=\"640\" height=\"480\" decoding=\"async\" />",
        "<img src=\"/assets/wave.svg\" alt=\"A wave\" width=\"60\" height=\"20\" loading=\"lazy\" decoding=\"async\" />",
        "<img src=\"/articles/calm/shore.png\" alt=\"A shore again\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\" />",
      ])
  }

  @Test func `a picture below the first heading waits, also when it is the first`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/shore.png", Self.png)
    try site.replace("- A slow breath", with: "- A slow breath\n\n![A shore](shore.png)", in: "Content/articles/calm.md")
    try site.mustBuild()
    #expect(try pictures(site).map { $0.contains("loading=\"lazy\"") } == [true])
  }

  @Test func `a decorative picture has an empty description and no title`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/shore.png", Self.png)
    try site.replace("An introduction.", with: "Text.\n\n![](shore.png \"decorative\")", in: "Content/articles/calm.md")
    try site.mustBuild()
    #expect(try pictures(site) == ["<img src=\"/articles/calm/shore.png\" alt=\"\" width=\"640\" height=\"480\" decoding=\"async\" />"])
  }

  @Test func `a header behind the first kilobytes is found too`() throws {
    let site = try SmallSite()
    let comment = Data([0xFF, 0xFE, 0x7F, 0xFF]) + Data(repeating: 0x20, count: 0x7FFD)
    try site.write(
      "Content/articles/shore.jpg", Data([0xFF, 0xD8]) + comment + Data([0xFF, 0xC0, 0, 17, 8, 0, 20, 0, 30, 3, 0, 0]))
    try site.replace("An introduction.", with: "![A shore](shore.jpg)", in: "Content/articles/calm.md")
    try site.mustBuild()
    #expect(try pictures(site).first?.contains("width=\"30\" height=\"20\"") == true)
  }

  @Test func `a picture that cannot be read is told at its place, and nothing is published`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/shore.png", Self.png.prefix(17))
    try site.replace("An introduction.", with: "![A shore](shore.png)", in: "Content/articles/calm.md")
    let findings = try site.findings()
    #expect(findings.filter { $0.severity == "error" }.map(\.rule) == ["images/unreadable"])
    let place = try site.position(of: "shore.png", in: "Content/articles/calm.md")
    #expect(findings.first.map { [$0.line, $0.column] } == [place.line, place.column])
    #expect(try site.output.pages == [])
  }

  @Test func `a page that is made from all articles is no picture`() throws {
    let site = try SmallSite()
    try site.replace("An introduction.", with: "![Topics](/topics/)", in: "Content/articles/calm.md")
    #expect(try site.findings().filter { $0.severity == "error" }.map(\.rule) == ["images/missing-file"])
  }
}
