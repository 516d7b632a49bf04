import Foundation
import Testing

@Suite struct FormatTests {
  /// A site with many kinds of findings, among them one with every character that a format must escape.
  private func faultySite() throws -> SmallSite {
    let site = try SmallSite()
    try site.replace("[[crisis-lines]]", with: "[[crisis-lines: ZZ]]", in: "Content/articles/calm.md")
    try site.replace("title: Storm", with: "title: Storm\nslug: \"50%, a:b\"\ntitel: x", in: "Content/articles/storm.md")
    try site.replace("reviewed: 2026-05-01\n", with: "", in: "Content/articles/storm.md")
    try site.replace("## Questions", with: "## Else\n\nText.\n\n## Questions", in: "Content/articles/calm.md")
    try site.replace(
      "An introduction.", with: "One 🕯️ <b>two</b>\nand [three](http://example.com/%0A,:::error).", in: "Content/articles/calm.md")
    try site.write("Content/articles/a 100%, b::c.md", "No front matter.\n")
    try site.replace("title: Small Site", with: "title: Small Site\nfeeds: 1", in: "Content/site.yml")
    try site.replace("{{> list}}", with: "{{> lits}}", in: "Templates/topic.html")
    return site
  }

  @Test(arguments: ["check", "build"])
  func `every format tells the same findings in the same order`(command: String) throws {
    let site = try faultySite()
    let json = try site.run(command, ["--format", "json"])
    let github = try site.run(command, ["--format", "github"])
    let text = try site.run(command, ["--format", "text"])
    #expect([json.status, github.status, text.status] == [1, 1, 1])
    #expect([json.error, github.error, text.output] == ["", "", ""])

    let report = try Finding.Report(json.output)
    let findings = try Finding.json(json.output)
    #expect(Set(findings.map(\.severity)) == ["error", "warning", "hint"])
    #expect(findings.count >= 8)
    #expect(Finding.text(text.error) == findings)

    let helps = report.diagnostics.map(\.help)
    let annotations = try Finding.github(github.output)
    try #require(annotations.count == findings.count)
    for ((finding, help), annotation) in zip(zip(findings, helps), annotations) {
      var expected = finding
      expected.message = [finding.message, help].compactMap(\.self).joined(separator: "\n")
      if annotation.column == nil { expected.column = nil }
      #expect(annotation == expected)
    }
  }

  @Test func `JSON counts what it holds, and names places that exist`() throws {
    let site = try faultySite()
    let report = try Finding.Report(try site.run("check", ["--format", "json"]).output)
    #expect(report.version == 1)
    #expect(report.summary.articles == 3)
    #expect(report.summary.errors == report.diagnostics.count { $0.severity == "error" })
    #expect(report.summary.warnings == report.diagnostics.count { $0.severity == "warning" })
    for finding in report.diagnostics {
      #expect((finding.line, finding.column) <= (finding.endLine, finding.endColumn))
      let lines = try site.read(finding.file).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      #expect(finding.line <= lines.count)
      #expect(finding.column <= lines[finding.line - 1].unicodeScalars.count + 1)
      #expect(!finding.message.isEmpty && !finding.why.isEmpty)
    }
  }

  @Test func `a good site is an empty list in JSON, and nothing at all for GitHub`() throws {
    let site = try SmallSite()
    let report = try Finding.Report(try site.run("check", ["--format", "json"]).output)
    #expect(report.diagnostics.isEmpty)
    #expect(report.summary.articles == 2)
    #expect(try site.run("check", ["--format", "github"]).output == "")
  }

  @Test func `people and GitHub see paths from where they stand, JSON from the site`() throws {
    let site = try SmallSite()
    try site.replace("[[crisis-lines]]", with: "", in: "Content/articles/calm.md")
    func run(_ format: String) throws -> Tealight.Outcome {
      try Tealight.run(["check", "site", "--today", SmallSite.today, "--format", format], in: site.outside.path)
    }
    #expect(try Finding.json(run("json").output).map(\.file) == ["Content/articles/calm.md"])
    #expect(try Finding.github(run("github").output).map(\.file) == ["site/Content/articles/calm.md"])
    #expect(Finding.text(try run("text").error).map(\.file) == ["site/Content/articles/calm.md"])
  }

  @Test(arguments: [("never", false), ("auto", false), ("always", true)])
  func `colours are where they are asked for`(choice: String, isColoured: Bool) throws {
    let site = try SmallSite()
    try site.replace("[[crisis-lines]]", with: "", in: "Content/articles/calm.md")
    #expect(try site.run("check", ["--color", choice]).error.contains("\u{1B}[") == isColoured)
  }

  @Test func `no control character of a file reaches the terminal`() throws {
    let site = try SmallSite()
    try site.replace("An introduction.", with: "An \u{1B}[31mintroduction\u{7}.", in: "Content/articles/calm.md")
    try site.write("Content/articles/\u{1B}[31m.md", "Text.")
    let text = try site.run("check").error
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
  }
}
