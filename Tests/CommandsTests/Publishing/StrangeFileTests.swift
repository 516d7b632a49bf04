import Foundation
import Testing

/// Things in a site's folders that are no texts: each must end in a clear error, at once, with nothing written.
@Suite struct StrangeFileTests {
  private func expect(_ site: SmallSite, status: Int32, _ rule: String, _ file: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    for command in ["check", "build"] {
      let outcome = try site.run(command, ["--format", "json"])
      #expect(outcome.status == status, sourceLocation: sourceLocation)
      let findings = try Finding.json(outcome.output)
      #expect(findings.contains { $0.rule == rule && $0.file == file }, "\(findings)", sourceLocation: sourceLocation)
    }
    #expect(try site.output.paths == [], sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "Content/articles/x.md", "Content/pages/x.md", "Content/articles/x.png", "Content/assets/x", "Templates/x.html",
    "Templates/assets/x.css",
  ])
  func `a pipe is said to be unreadable instead of being waited for`(file: String) throws {
    let site = try SmallSite()
    try site.makePipe(file)
    try expect(site, status: 74, "site/unreadable-file", file)
  }

  @Test(arguments: ["Content/site.yml", "Content/article-schema.yml", "Content/crisis-lines.yml", "Templates/article.html"])
  func `a pipe in the place of a file that every site needs is said to be unreadable`(file: String) throws {
    let site = try SmallSite()
    try site.remove(file)
    try site.makePipe(file)
    try expect(site, status: 74, "site/unreadable-file", file)
  }

  @Test(arguments: ["nowhere.md", "../../../outside.md", "/etc/hostname", "x.md", "../articles"])
  func `a link out of the site, to nothing or to itself is an error`(target: String) throws {
    let site = try SmallSite()
    try site.outside.write("outside.md", SmallSite.article("Outside"))
    try site.link("Content/articles/x.md", to: target)
    try expect(site, status: 1, "site/stray-link", "Content/articles/x.md")
  }

  @Test(arguments: ["Content/articles", "Templates"])
  func `a folder that is a link out of the site is an error`(folder: String) throws {
    let site = try SmallSite()
    try site.move(folder, to: "../elsewhere")
    try site.link(folder, to: site.outside.place("elsewhere"))
    try expect(site, status: 1, "site/stray-link", folder)
  }

  @Test func `a link inside the site is followed`() throws {
    let site = try SmallSite()
    try site.move("Content/articles/calm.md", to: "Content/real.md")
    try site.link("Content/articles/calm.md", to: "../real.md")
    try site.mustBuild()
    #expect(try site.output.published.contains("articles/calm/index.html"))
  }

  @Test(arguments: ["Output", ".git", ".git/config", "README.md", ".", "Content", ".tealight"])
  func `a link to what the site does not consist of is an error`(target: String) throws {
    let site = try SmallSite()
    try site.write("README.md", "Not for readers.")
    try site.write(".git/config", "Not for readers.")
    try site.write(".tealight/cache", "Not for readers.")
    try site.makeFolder("Output")
    try site.link("Content/assets/more", to: "../../" + target)
    try expect(site, status: 1, "site/stray-link", "Content/assets/more")
  }

  @Test func `two articles whose names only look the same are an error`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/caf\u{E9}.md", SmallSite.article("Composed"))
    try site.write("Content/articles/cafe\u{301}.md", SmallSite.article("Decomposed"))
    try expect(site, status: 1, "site/duplicate-url", "Content/articles/caf\u{E9}.md")
  }

  @Test func `two assets whose names only look the same are an error`() throws {
    let site = try SmallSite()
    try site.write("Content/assets/caf\u{E9}.txt", "Composed")
    try site.write("Content/assets/cafe\u{301}.txt", "Decomposed")
    try expect(site, status: 1, "site/duplicate-url", "Content/assets/caf\u{E9}.txt")
  }

  @Test func `a folder called like an article is a folder`() throws {
    let site = try SmallSite()
    try site.makeFolder("Content/articles/x.md")
    try site.write("Content/articles/x.md/deep.md", SmallSite.article("Deep"))
    try site.mustBuild()
    #expect(try site.output.published.contains("articles/deep/index.html"))
  }

  @Test func `a folder in the place of the settings is a missing file`() throws {
    let site = try SmallSite()
    try site.remove("Content/site.yml")
    try site.makeFolder("Content/site.yml")
    try expect(site, status: 1, "site/missing-file", "Content/site.yml")
  }

  @Test(arguments: [
    "Content/site.yml", "Content/article-schema.yml", "Content/crisis-lines.yml", "Templates/article.html", "Templates/redirect.html",
  ])
  func `a file that every site needs is named when it is missing`(file: String) throws {
    let site = try SmallSite()
    try site.remove(file)
    try expect(site, status: 1, "site/missing-file", file)
  }

  @Test(arguments: [
    "Content/articles/calm.md", "Content/pages/about.md", "Content/site.yml", "Content/crisis-lines.yml", "Templates/article.html",
  ])
  func `bytes that are no UTF-8 are an error at their line`(file: String) throws {
    let site = try SmallSite()
    var data = Data(try site.read(file).utf8)
    let lines = data.count { $0 == 0x0A }
    data.append(contentsOf: [0x61, 0xFF, 0x0A])
    try site.write(file, data)
    let finding = try #require(try site.findings().first { $0.rule == "text/invalid-utf8" })
    #expect(finding.file == file)
    #expect(finding.line == lines + 1)
    #expect(finding.column == 2)
    #expect(try site.output.paths == [])
  }

  @Test(arguments: ["", "\u{FEFF}", "---\n---\n", "---\n", "\n\n\n", "---\ntitle: [\n---\n"])
  func `a text with next to nothing in it is an error`(text: String) throws {
    let site = try SmallSite()
    try site.write("Content/articles/x.md", text)
    let outcome = try site.build("--format", "json")
    #expect(outcome.status == 1)
    #expect(try Finding.json(outcome.output).contains { $0.file == "Content/articles/x.md" && $0.rule.hasPrefix("front-matter/") })
  }

  @Test(arguments: ["Content/site.yml", "Content/article-schema.yml", "Content/crisis-lines.yml"])
  func `an empty file of the owner's is an error`(file: String) throws {
    let site = try SmallSite()
    try site.write(file, "")
    #expect(try site.build().status == 1)
    #expect(try site.output.paths == [])
  }

  @Test(arguments: ["index.html", "index.json"])
  func `a file beside an article never takes the place of its page`(name: String) throws {
    let site = try SmallSite()
    try site.write("Content/articles/\(name)", "Not the article.")
    try site.replace("An introduction.", with: "See [this](./\(name)).", in: "Content/articles/calm.md")
    let outcome = try site.build("--format", "json")
    #expect(outcome.status == 1)
    #expect(try Finding.json(outcome.output).map(\.rule) == ["site/duplicate-url"])
    #expect(try site.output.paths == [])
  }

  @Test func `two pictures of one name on one page are an error`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/deep/cloud.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Other</title></svg>\n")
    try site.write("Content/articles/deep/rain.md", SmallSite.article("Rain", introduction: "![One](cloud.svg) ![Other](../cloud.svg)"))
    let outcome = try site.build("--format", "json")
    #expect(outcome.status == 1)
    #expect(try Finding.json(outcome.output).map(\.rule) == ["site/duplicate-url"])
  }

  @Test func `a page and an asset of one address are an error`() throws {
    let site = try SmallSite()
    try site.write("Content/pages/assets.md", "---\ntitle: Assets\n---\n\nText.\n")
    try site.write("Content/assets/index.html", "Another page.")
    #expect(try site.findings().map(\.rule) == ["site/duplicate-url"])
  }
}
