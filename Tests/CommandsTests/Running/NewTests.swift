import Foundation
import Testing

@Suite struct NewTests {
  private static let article = "Content/articles/a-title.md"

  /// Does what the comments of a scaffold ask for, and nothing else.
  private func finished(_ scaffold: String) -> String {
    let words = String(repeating: "One more word that is here to be counted. ", count: 12)
    var text = scaffold.replacing(#/^(description|tags): +#.*$/#.anchorsMatchLineEndings()) { match in
      match.output.1 == "tags" ? "tags: [rest]" : "description: A few words about what this article is and is not."
    }
    text = text.replacing(#/- <!-- (\d+)( to \d+)? items(, each a question)? -->/#) { match in
      let item = match.output.3 == nil ? "- Something that is there" : "- “What is there?”"
      return Array(repeating: item, count: Int(match.output.1) ?? 1).joined(separator: "\n")
    }
    return text.replacing(#/<!-- (.*) -->/#) { match in
      let ask = String(match.output.1)
      var blocks = [words, words]
      if let wording = ask.firstMatch(of: #/that it is “(.*)”/#) { blocks.append("This is \(wording.output.1).") }
      if let parts = ask.firstMatch(of: #/opens with its bold name: at least (\d+)/#) {
        blocks += (1...(Int(parts.output.1) ?? 1)).map { "**Part \($0)** is here." }
      }
      if let questions = ask.firstMatch(of: #/A list of questions: (\d+)/#) {
        blocks.append((1...(Int(questions.output.1) ?? 1)).map { "- “Who is number \($0)?”" }.joined(separator: "\n"))
      }
      return blocks.joined(separator: "\n\n")
    }
  }

  private func new(_ site: SmallSite, _ arguments: String...) throws -> Tealight.Outcome {
    try Tealight.run(["new"] + arguments + ["--today", SmallSite.today], in: site.path)
  }

  @Test(arguments: [false, true])
  func `a scaffold fails the check until each of its comments is replaced`(withSchemaOfSample: Bool) throws {
    let site = try SmallSite()
    if withSchemaOfSample {
      try site.remove("Content/articles")
      try site.remove("Content/pages/about.md")
      try site.replace("  - {title: About, to: /about/}\n", with: "", in: "Content/site.yml")
      try site.write("Content/article-schema.yml", try SampleSite.read("Content/article-schema.yml"))
    }
    let outcome = try new(site, "A Title")
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(Self.article)\n")
    let scaffold = try site.read(Self.article)
    let findings = try site.findings()
    #expect(try site.run("check").status == 1)
    let comments = scaffold.split(separator: "\n", omittingEmptySubsequences: false).enumerated().filter { $0.element.contains("<!--") }.map
    { $0.offset + 1 }
    #expect(!comments.isEmpty)
    #expect(Set(comments).isSubset(of: findings.filter { $0.rule == "html/raw" && $0.file == Self.article }.map(\.line)))
    #expect(findings.allSatisfy { $0.file == Self.article })

    try site.write(Self.article, finished(scaffold))
    let check = try site.run("check")
    #expect(check.status == 0, "\(check.error)")
    #expect(!check.error.contains("error["))
    try site.mustBuild()
    #expect(try site.output.published.contains("articles/a-title/index.html"))
  }

  @Test func `what is there is never overwritten`() throws {
    let site = try SmallSite()
    try site.write(Self.article, "Mine.")
    let before = try Tree(site.path)
    let outcome = try new(site, "A Title")
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("it is there already"))
    #expect(before.changes(to: try Tree(site.path), strictly: true) == [])
  }

  @Test func `an article of the same address in another folder is pointed out by the check`() throws {
    let site = try SmallSite()
    #expect(try new(site, "Calm!", "--slug", "calm").status == 74)
  }

  @Test(arguments: [
    ("He said “no”: and \"why\"", "he-said-no-and-why"), ("C:\\temp # not a comment", "c-temp-not-a-comment"), ("🕯️ A candle 🎉", "a-candle"),
    ("- a list? {no} [no]", "a-list-no-no"), ("'single' & <b>", "single-b"), ("Žluťoučký kůň", "žluťoučký-kůň"), ("静かな心", "静かな心"),
    ("null", "null"),
    ("2026-01-01", "2026-01-01"), ("  Spaces  ", "spaces"), ("--dashes--", "dashes"), ("{{title}} {{{x}}}", "title-x"), ("Don’t", "dont"),
  ])
  func `a title may hold anything`(title: String, slug: String) throws {
    let site = try SmallSite()
    let outcome = try Tealight.run(["new", "--today", SmallSite.today, "--", title], in: site.path)
    let path = "Content/articles/\(slug).md"
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output == path + "\n")
    try site.write(path, finished(try site.read(path)))
    try site.mustBuild()
    let json = try JSONSerialization.jsonObject(with: Data(try site.read("Output/articles/\(slug)/index.json").utf8))
    #expect((json as? [String: Any])?["title"] as? String == title)
  }

  @Test func `a title without a letter needs a slug`() throws {
    let site = try SmallSite()
    let outcome = try new(site, "🎉🎉")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("--slug"))
    #expect(try new(site, "🎉🎉", "--slug", "party").output == "Content/articles/party.md\n")
  }

  @Test(arguments: ["site", "site/", "./site"])
  func `the path that is told can be opened from where one stands`(name: String) throws {
    let site = try SmallSite()
    let outcome = try Tealight.run(["new", "A Title", "--site", name, "--today", SmallSite.today], in: site.outside.path)
    #expect(outcome.status == 0)
    let path = outcome.output.trimmingCharacters(in: .newlines)
    #expect(site.outside.exists(path))
    #expect(!path.contains("//"))
  }

  @Test func `the folder of the articles is made when it is missing`() throws {
    let site = try SmallSite()
    try site.remove("Content/articles")
    #expect(try new(site, "A Title").status == 0)
    #expect(site.exists(Self.article))
  }
}
