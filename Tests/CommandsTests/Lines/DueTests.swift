import Testing

@Suite struct DueTests {
  private func due(_ site: SmallSite, _ arguments: String..., today: String = SmallSite.today) throws -> Tealight.Outcome {
    try Tealight.run(["due", ".", "--today", today] + arguments, in: site.path)
  }

  @Test func `nothing is due on a site that was looked at lately`() throws {
    let outcome = try due(SmallSite())
    #expect(outcome.status == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.output == "Nothing is due up to 2026-07-01.\n")
  }

  @Test func `what is due is told soonest first, with what to do`() throws {
    let site = try SmallSite()
    try site.replace(
      "verified: {on: 2026-05-01}\n  - id: gb", with: "website: https://988lifeline.org/\n    verified: {on: 2025-11-20}\n  - id: gb",
      in: SmallSite.registry)
    try site.replace("reviewed: 2026-05-01\n", with: "", in: "Content/articles/calm.md")
    try site.replace("reviewed: 2026-05-01", with: "reviewed: 2023-06-10", in: "Content/articles/storm.md")
    let outcome = try Tealight.run(["due", "site", "--today", SmallSite.today], in: site.outside.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        now         never reviewed      site/Content/articles/calm.md, Calm
            Read all of it; if it is right, write `reviewed: 2026-06-01`.
        2026-05-20  overdue by 12 days  us-988, 988 Lifeline, on 2 pages
            Compare all of it with https://988lifeline.org/; if it is right, renew `verified`.
        2026-06-11  in 10 days          site/Content/articles/storm.md, Storm
            Read all of it; if it is right, write `reviewed: 2026-06-01`.

        2 due now, 1 more up to 2026-07-01.

        """)
  }

  /// The registry was compared on 2026-05-01: after 180 days, on 2026-10-29, a check warns.
  @Test(arguments: [("2026-10-28", "in 1 day", 0), ("2026-10-29", "due today", 1), ("2026-10-30", "overdue by 1 day", 1)])
  func `a line is due on the day on which a check warns`(today: String, words: String, status: Int32) throws {
    let site = try SmallSite()
    let outcome = try due(site, "--within", "0d", "--fail", today: today)
    #expect(outcome.status == status)
    #expect(outcome.output.contains("due today") == (words == "due today"))
    #expect(try due(site, "--within", "1d", today: today).output.contains(words))
    let check = try Tealight.run(["check", ".", "--today", today], in: site.path)
    #expect(check.error.contains("crisis/verification-expired") == (status == 1))
  }

  @Test(arguments: [("2029-05-01", 0), ("2029-05-02", 1)])
  func `an article is due on the day on which a check warns`(today: String, status: Int32) throws {
    let site = try SmallSite()
    try site.replace("{on: 2026-05-01}", with: "{on: 2029-05-01}", in: SmallSite.registry)
    #expect(try due(site, "--fail", today: today).status == status)
    let check = try Tealight.run(["check", ".", "--today", today], in: site.path)
    #expect(check.error.contains("review/expired") == (status == 1))
  }

  @Test(arguments: [("149d", false), ("150d", true), ("21w", false), ("22w", true)])
  func `days and weeks say how far to look ahead`(within: String, isListed: Bool) throws {
    #expect(try due(SmallSite(), "--within", within).output.contains("us-988") == isListed)
  }

  @Test func `lines that no page shows are listed when all are asked for`() throws {
    let site = try SmallSite()
    try site.addLine("fr-3114", "FR", "category: suicide-crisis, \(SmallSite.calls("3114", kind: "short"))", verified: nil)
    try site.addLine("gb-old", "GB", "category: crisis-text, status: closed, \(SmallSite.calls("0808 157 0123"))", verified: nil)
    #expect(try due(site, "--fail").status == 0)
    let all = try due(site, "--all", "--fail")
    #expect(all.status == 1)
    #expect(all.output.contains("now  never compared  fr-3114, The line fr-3114, on 0 pages\n"))
    #expect(!all.output.contains("gb-old"))
  }

  @Test func `a line that a text only names is on its page`() throws {
    let site = try SmallSite()
    try site.addLine("fr-3114", "FR", "category: suicide-crisis, \(SmallSite.calls("3114", kind: "short"))", verified: nil)
    try site.write("Content/pages/about.md", "---\ntitle: About\n---\n\nIn France, call 3114.\n")
    #expect(try due(site).output.contains("fr-3114, The line fr-3114, on 1 page\n"))
  }

  @Test func `drafts are left out`() throws {
    let site = try SmallSite()
    try site.replace("reviewed: 2026-05-01\n", with: "draft: true\n", in: "Content/articles/calm.md")
    #expect(try due(site, "--fail").output == "Nothing is due up to 2026-07-01.\n")
  }

  @Test func `a date in the future is no comparison and no review`() throws {
    let site = try SmallSite()
    try site.replace("{on: 2026-05-01}\n  - id: gb", with: "{on: 2026-07-01}\n  - id: gb", in: SmallSite.registry)
    try site.replace("reviewed: 2026-05-01", with: "reviewed: 2026-07-01", in: "Content/articles/storm.md")
    let output = try due(site).output
    #expect(output.contains("now  compared 2026-07-01  us-988"))
    #expect(output.contains("now  reviewed 2026-07-01  Content/articles/storm.md"))
  }

  @Test func `JSON has the days and the pages`() throws {
    let site = try SmallSite()
    try site.replace("{on: 2026-05-01}\n  - id: gb", with: "{on: 2025-11-20}\n  - id: gb", in: SmallSite.registry)
    try site.replace("reviewed: 2026-05-01\n", with: "", in: "Content/articles/calm.md")
    let items = try JSONList.items(try due(site, "--format", "json").output, "items")
    #expect(items.map { $0["kind"] as? String } == ["article", "line"])
    #expect(items[0]["due"] as? String == "now")
    #expect(items[0]["overdue"] as? Bool == true)
    #expect(items[0]["path"] as? String == "Content/articles/calm.md")
    #expect(items[0]["url"] as? String == "/articles/calm/")
    #expect(items[1]["id"] as? String == "us-988")
    #expect(items[1]["due"] as? String == "2026-05-20")
    #expect(items[1]["days"] as? Int == -12)
    #expect(items[1]["pages"] as? Int == 2)
  }

  @Test func `a site whose texts cannot all be read is not listed in part`() throws {
    let site = try SmallSite()
    try site.replace("An introduction.", with: "An \u{7} introduction.", in: "Content/articles/calm.md")
    let outcome = try due(site)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(Finding.text(outcome.error).map(\.file) == ["Content/articles/calm.md"])
    try site.replace("title: Calm\n", with: "title: Calm\ndraft: true\n", in: "Content/articles/calm.md")
    #expect(try due(site).status == 0, "a draft is not published, so it hides nothing")
  }
}
