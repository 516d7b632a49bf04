import Foundation
import Testing

/// Something that an author, an owner or a designer does to a good site, and where the finding must point.
struct Damage: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: String
  let file: String
  /// The finding starts where this text starts in the damaged file; nil for the end of its text.
  let place: String?
  let change: @Sendable (SmallSite) throws -> Void

  var testDescription: String { name }

  /// `text` is replaced in `file`.
  init(_ name: String, _ rule: String, in file: String, at place: String?, replacing text: String, with other: String) {
    self.init(name, rule, in: file, at: place) { try $0.replace(text, with: other, in: file) }
  }

  init(_ name: String, _ rule: String, in file: String, at place: String?, change: @escaping @Sendable (SmallSite) throws -> Void) {
    self.name = name
    self.rule = rule
    self.file = file
    self.place = place
    self.change = change
  }

  static let calm = "Content/articles/calm.md"
  static let storm = "Content/articles/storm.md"
  static let settings = "Content/site.yml"

  static let all: [Damage] = [
    Damage("no disclaimer", "disclaimer/missing", in: calm, at: nil) { site in
      let text = try site.read(calm)
      try site.write(calm, String(text.prefix(upTo: text.firstRange(of: "\n## Disclaimer")?.lowerBound ?? text.endIndex)))
    },
    Damage("no crisis lines", "crisis/missing", in: calm, at: "## Disclaimer", replacing: "[[crisis-lines]]", with: ""),
    Damage(
      "crisis lines in code", "crisis/missing", in: calm, at: "## Disclaimer", replacing: "[[crisis-lines]]", with: "`[[crisis-lines]]`"),
    Damage(
      "a template without the disclaimer", "page/disclaimer-dropped", in: "Templates/article.html", at: "{{<layout}}",
      replacing: "{{> disclaimer}}", with: ""),
    Damage(
      "a template that hides the disclaimer", "page/disclaimer-dropped", in: "Templates/article.html", at: "{{> disclaimer}}",
      replacing: "{{> disclaimer}}", with: "<div hidden>{{> disclaimer}}</div>"),
    Damage(
      "an unknown setting", "site/unknown-setting", in: settings, at: "titel", replacing: "title: Small Site",
      with: "title: Small Site\ntitel: Small"),
    Damage(
      "a setting of the wrong kind", "site/invalid-setting", in: settings, at: "http:", replacing: "https://small.example",
      with: "http://small.example"),
    Damage("navigation to nowhere", "site/broken-navigation", in: settings, at: "/abuot/", replacing: "/about/", with: "/abuot/"),
    Damage("settings that are no YAML", "site/syntax", in: settings, at: "[US", replacing: "[US, GB]", with: "[US, GB"),
    Damage(
      "an unknown name in a template", "template/unknown-name", in: "Templates/article.html", at: "artcile",
      replacing: "{{article.introduction}}", with: "{{artcile.introduction}}"),
    Damage(
      "a section that nobody closes", "template/syntax", in: "Templates/topic.html", at: "{{/main}}", replacing: "{{> list}}",
      with: "{{#page.articles}}"),
    Damage("a missing picture", "images/missing-file", in: storm, at: "clowd.svg", replacing: "(cloud.svg)", with: "(clowd.svg)"),
    Damage("a picture without words", "images/missing-alt", in: storm, at: "![]", replacing: "![A cloud]", with: "![]"),
    Damage(
      "a picture of another site", "images/external", in: storm, at: "https://", replacing: "(cloud.svg)",
      with: "(https://example.com/cloud.svg)"),
    Damage("a link to nowhere", "links/broken", in: storm, at: "clam.md", replacing: "(calm.md#questions)", with: "(clam.md)"),
    Damage(
      "a link to no heading", "links/broken-anchor", in: storm, at: "calm.md#answers", replacing: "(calm.md#questions)",
      with: "(calm.md#answers)"),
    Damage("raw HTML", "html/raw", in: calm, at: "<b>", replacing: "An introduction.", with: "An <b>introduction</b>."),
    Damage(
      "a script in a link", "links/unsafe-scheme", in: calm, at: "javascript:", replacing: "An introduction.",
      with: "An [introduction](javascript:alert)."),
    Damage(
      "a slug that leaves its folder", "front-matter/invalid-value", in: calm, at: "../x", replacing: "title: Calm",
      with: "title: Calm\nslug: ../x"),
    Damage(
      "two articles of one address", "site/duplicate-url", in: storm, at: "calm\n", replacing: "title: Storm",
      with: "title: Storm\nslug: calm"),
    Damage(
      "an alias that is taken", "site/duplicate-url", in: storm, at: "/about/", replacing: "title: Storm",
      with: "title: Storm\naliases: [/about/]"),
    Damage(
      "an alias of another's file", "site/duplicate-url", in: storm, at: "/about/index.html", replacing: "title: Storm",
      with: "title: Storm\naliases: [/about/index.html]"),
    Damage(
      "an alias that is a folder too", "site/duplicate-url", in: storm, at: "/articles/calm", replacing: "title: Storm",
      with: "title: Storm\naliases: [/articles/calm]"),
    Damage(
      "an alias below a file", "site/duplicate-url", in: storm, at: "/feed.xml/old/", replacing: "title: Storm",
      with: "title: Storm\naliases: [/feed.xml/old/]"),
    Damage(
      "an alias in the place of Tealight's list", "front-matter/invalid-value", in: storm, at: "/.tealight-manifest.json",
      replacing: "title: Storm", with: "title: Storm\naliases: [/.tealight-manifest.json]"),
    Damage(
      "an alias among what is being written", "front-matter/invalid-value", in: storm, at: "/.tealight-staging/1",
      replacing: "title: Storm",
      with: "title: Storm\naliases: [/.tealight-staging/1]"),
    Damage("a NUL byte", "text/control-character", in: calm, at: "\0", replacing: "An introduction.", with: "An \0introduction."),
    Damage(
      "an article of 3 MB", "limits/too-large", in: calm, at: "---", replacing: "An introduction.",
      with: String(repeating: "A word. ", count: 400_000)),
    Damage(
      "an unknown region of the registry", "site/invalid-setting", in: "Content/crisis-lines.yml", at: "UK", replacing: "country: GB",
      with: "country: UK"),
  ]
}

@Suite struct UnpublishedErrorTests {
  @Test(arguments: Damage.all)
  func `an error names its place, and the output keeps every byte`(damage: Damage) throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    try damage.change(site)
    let outcome = try site.build("--format", "json")
    #expect(outcome.status == 1, "\(outcome.error)")
    let findings = try Finding.json(outcome.output).filter { $0.severity == "error" && $0.rule == damage.rule && $0.file == damage.file }
    let finding = try #require(findings.first, "\(outcome.output)")
    if let place = damage.place {
      let expected = try site.position(of: place, in: damage.file)
      #expect(finding.line == expected.line)
      #expect(finding.column == expected.column)
    } else {
      #expect(
        finding.line
          == (try site.read(damage.file)).trimmingCharacters(in: .newlines).split(separator: "\n", omittingEmptySubsequences: false).count)
    }
    #expect(before.changes(to: try site.output, strictly: true) == [])
  }

  @Test(arguments: Damage.all)
  func `a first build with an error leaves no page`(damage: Damage) throws {
    let site = try SmallSite()
    try damage.change(site)
    #expect(try site.build().status == 1)
    #expect(try site.output.paths == [])
  }

  @Test func `all errors of all files are said at once`() throws {
    let site = try SmallSite()
    let damages = Damage.all.filter {
      ["no crisis lines", "a missing picture", "an unknown setting", "navigation to nowhere"].contains($0.name)
    }
    for damage in damages { try damage.change(site) }
    let rules = try site.findings().map(\.rule)
    #expect(rules == ["crisis/missing", "images/missing-file", "site/unknown-setting", "site/broken-navigation"])
  }
}
