import Foundation
import Testing

/// What a change of the registry touches, told against the last commit.
@Suite struct ImpactTests {
  /// A site at the root of its repository, with everything committed.
  private func site(_ prepare: (SmallSite) throws -> Void = { _ in }) throws -> SmallSite {
    let site = try SmallSite()
    try prepare(site)
    try GitRepository(site.path).commitAll("Begin")
    return site
  }

  private func impact(_ site: SmallSite, _ arguments: String...) throws -> Tealight.Outcome {
    try Tealight.run(["impact", ".", "--today", SmallSite.today] + arguments, in: site.path)
  }

  private func text(_ site: SmallSite) throws -> String {
    let outcome = try impact(site)
    try #require(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.isEmpty)
    return outcome.output
  }

  private func changeNumber(of site: SmallSite) throws {
    try site.replace("display: 116 123, dial: \"116123\"", with: "display: 116 124, dial: \"116124\"", in: SmallSite.registry)
  }

  @Test func `a registry that is the same touches nothing`() throws {
    let site = try site()
    #expect(try text(site) == "No line changed since HEAD; no page is different.\n")
    try site.write(SmallSite.registry, "# The same lines.\n\n" + site.read(SmallSite.registry))
    #expect(try text(site) == "No line changed since HEAD; no page is different.\n", "where a record stands in the file is no change of it")
  }

  @Test func `another number is told with the pages that show it`() throws {
    let site = try site()
    try changeNumber(of: site)
    #expect(
      try text(site) == """
        Lines
          changed gb-samaritans, Samaritans, on 2 pages
            number of call: 116 123 → 116 124

        Pages
          /articles/calm/, Calm, en
            changes: gb-samaritans
          /articles/storm/, Storm, en
            changes: gb-samaritans

        Languages
          en  2 pages

        Lines since HEAD: 1 changed; 2 of 3 pages are different.

        """)
  }

  @Test func `other hours are told in words`() throws {
    let site = try site()
    try site.replace(
      "dial: \"988\", number: short, hours: 24/7",
      with: "dial: \"988\", number: short, hours: \"daily 15:00-03:00\", time-zone: America/New_York",
      in: SmallSite.registry)
    #expect(try text(site).contains("    hours of call 988: 24/7 → every day 15:00–03:00 the next day (America/New_York)\n"))
  }

  @Test func `lines that come and go are told with their numbers`() throws {
    let site = try site { try $0.addLine("gb-old", "GB", "category: crisis-text, \(SmallSite.calls("0808 157 0123"))") }
    try site.replace("id: gb-old", with: "id: gb-new", in: SmallSite.registry)
    try site.replace("0808 157 0123", with: "0800 068 4141", in: SmallSite.registry)
    try site.replace("08081570123", with: "08000684141", in: SmallSite.registry)
    let text = try text(site)
    #expect(text.contains("  added gb-new, The line gb-old, on 2 pages\n"))
    #expect(text.contains("  removed gb-old, The line gb-old, on 2 pages\n"))
    #expect(text.contains("    channels: call 0800 068 4141, 24/7\n"))
    #expect(text.contains("    channels: call 0808 157 0123, 24/7\n"))
    #expect(text.contains("    appears: gb-new; disappears: gb-old\n"))
    #expect(text.hasSuffix("Lines since HEAD: 1 added, 1 removed; 2 of 3 pages are different.\n"))
  }

  @Test func `a line that was only compared again stands apart`() throws {
    let site = try site { try $0.write("Content/pages/about.md", "---\ntitle: About\n---\n\nIn Britain, call 116 123.\n") }
    try site.replace("{on: 2026-05-01}\n", with: "{on: 2026-05-30, by: Ann, how: contact}\n", in: SmallSite.registry)
    let text = try text(site)
    #expect(
      text.hasPrefix(
        """
        Checked again
          us-988, 988 Lifeline, on 2 pages
            verified: 2026-05-01 (source) → 2026-05-30 (contact, by Ann)
          gb-samaritans, Samaritans, on 2 pages

        """))
    #expect(text.contains("    checked again: us-988, gb-samaritans\n"))
    #expect(!text.contains("/about/"), "a page that names a number has no date of its comparison")
  }

  @Test func `a comparison that is taken back is a change`() throws {
    let site = try site()
    try site.replace("verified: {on: 2026-05-01}\n  - id: gb", with: "status: disputed\n  - id: gb", in: SmallSite.registry)
    let text = try text(site)
    #expect(
      text.contains("  changed us-988, 988 Lifeline, on 2 pages\n    status: active → disputed\n    verified: 2026-05-01 (source) → none\n")
    )
    #expect(text.contains("    disappears: us-988\n"))
  }

  @Test func `a page that names a number in its own words is told apart`() throws {
    let site = try site { try $0.write("Content/pages/about.md", "---\ntitle: About\n---\n\nIn Britain, call 116 123.\n") }
    try changeNumber(of: site)
    #expect(try text(site).contains("  /about/, About, en\n    disappears in its own words: gb-samaritans\n"))
  }

  @Test func `a line that others take the place of is told where it was`() throws {
    let site = try site { site in
      try site.write("Content/articles/calme.md", SmallSite.article("Calme", more: "language: fr\nregions: [BE]"))
      try site.write(
        "Content/article-schema.yml",
        site.read("Content/article-schema.yml").replacing(
          "not a substitute for professional care",
          with: "not a substitute for professional care\n    fr: not a substitute for professional care"))
      try site.addLine("be-nl", "BE", "languages: [nl], category: suicide-crisis, \(SmallSite.calls("1813", kind: "short"))")
    }
    try site.addLine("be-fr", "BE", "languages: [fr], category: suicide-crisis, \(SmallSite.calls("0800 32 123"))")
    let text = try text(site)
    #expect(text.contains("  /articles/calme/, Calme, fr\n    appears: be-fr; disappears: be-nl\n"), "\(text)")
    #expect(text.contains("Languages\n  fr  1 page\n"))
  }

  @Test func `lines in another order are a difference of the page`() throws {
    let site = try site { try $0.addLine("us-other", "US", "category: suicide-crisis, \(SmallSite.calls("1 800 111 2222"))") }
    let records = try site.read(SmallSite.registry).replacing("lines:\n", with: "")
    let last = try #require(records.split(separator: "\n").last)
    try site.write(SmallSite.registry, "lines:\n\(last)\n" + records.replacing("\(last)\n", with: ""))
    let text = try text(site)
    #expect(text.contains("    another order\n"))
    #expect(text.hasSuffix("No line changed since HEAD; 2 of 3 pages are different.\n"))
  }

  @Test func `drafts are left out`() throws {
    let site = try site { try $0.replace("title: Calm\n", with: "title: Calm\ndraft: true\n", in: "Content/articles/calm.md") }
    try changeNumber(of: site)
    #expect(try text(site).hasSuffix("1 of 2 pages is different.\n"))
  }

  @Test func `JSON has lines, fields, pages and languages`() throws {
    let site = try site()
    try changeNumber(of: site)
    let outcome = try impact(site, "--format", "json")
    let line = try #require(try JSONList.items(outcome.output, "lines").first)
    #expect(line["id"] as? String == "gb-samaritans")
    #expect(line["change"] as? String == "changed")
    #expect(line["pages"] as? Int == 2)
    let field = try #require((line["fields"] as? [[String: Any]])?.first)
    #expect(field["field"] as? String == "number")
    #expect(field["contact"] as? String == "call")
    #expect(field["old"] as? String == "116 123")
    #expect(field["new"] as? String == "116 124")
    let page = try #require(try JSONList.items(outcome.output, "pages").first)
    #expect(page["url"] as? String == "/articles/calm/")
    #expect(page["path"] as? String == "Content/articles/calm.md")
    #expect(page["language"] as? String == "en")
    let shown = try #require((page["lines"] as? [[String: Any]])?.first)
    #expect(shown["effect"] as? String == "changes")
    #expect(shown["onlyNamed"] as? Bool == false)
    #expect(try JSONList.items(outcome.output, "languages").first?["pages"] as? Int == 2)
    let same = try impact(try self.site(), "--format", "json")
    #expect(same.status == 0)
    #expect(try JSONList.items(same.output, "lines").isEmpty && JSONList.items(same.output, "pages").isEmpty)
  }

  @Test func `Markdown has a heading and tables`() throws {
    let site = try site { try $0.replace("title: Storm", with: "title: \"Storm | *loud*\"", in: "Content/articles/storm.md") }
    try changeNumber(of: site)
    #expect(
      try impact(site, "--format", "markdown").output == """
        ### Crisis lines since `HEAD`

        Lines since `HEAD`: 1 changed; 2 of 3 pages are different.

        | Line |  | What | Pages |
        | --- | --- | --- | --- |
        | `gb-samaritans` Samaritans | changed | number of call: `116 123` → `116 124` | 2 |

        | Page | Language | Lines |
        | --- | --- | --- |
        | `/articles/calm/` Calm | en | changes: `gb-samaritans` |
        | `/articles/storm/` Storm \\| \\*loud\\* | en | changes: `gb-samaritans` |

        en: 2 pages.

        """)
    let same = try impact(try self.site(), "--format", "markdown")
    #expect(same.output == "### Crisis lines since `HEAD`\n\nNo line changed since `HEAD`; no page is different.\n")
  }

  @Test func `errors of today are told, and nothing is compared`() throws {
    let site = try site()
    try site.replace("category: emotional-support", with: "category: emotional", in: SmallSite.registry)
    for format in ["text", "json", "markdown"] {
      let outcome = try impact(site, "--format", format)
      #expect(outcome.status == 1)
      #expect(outcome.output.isEmpty)
      #expect(Finding.text(outcome.error).map(\.rule) == ["site/invalid-setting"])
    }
  }

  @Test func `of an earlier registry with errors the rest is compared`() throws {
    let site = try site { try $0.replace("category: emotional-support", with: "category: emotional", in: SmallSite.registry) }
    try site.replace("category: emotional", with: "category: emotional-support", in: SmallSite.registry)
    let text = try text(site)
    #expect(text.contains("  added gb-samaritans, Samaritans, on 2 pages\n"))
    #expect(!text.contains("us-988"))
    #expect(text.hasSuffix("The registry of HEAD has 1 error; what of it could not be read counts as not there.\n"))
  }
}
