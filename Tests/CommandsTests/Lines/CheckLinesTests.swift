import Testing

@Suite struct CheckLinesTests {
  private func findings(_ site: SmallSite) throws -> [Finding] {
    try Finding.json(try site.runLines("check", "--format", "json").output)
  }

  @Test func `a good registry ends with 0, and says how many lines it has`() throws {
    let outcome = try SmallSite().runLines("check")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error == "No problems in 2 crisis lines.\n")
    let quiet = try SmallSite().runLines("check", "--quiet")
    #expect(quiet.status == 0)
    #expect(quiet.output + quiet.error == "")
  }

  @Test func `a line that no page shows is looked at too`() throws {
    let site = try SmallSite()
    try site.addLine("fr-3114", "FR", "languages: [fr], category: suicide-crisis, \(SmallSite.calls("3114", kind: "short"))", verified: nil)
    #expect(try site.run("check").error == "No problems in 2 articles.\n")
    let outcome = try site.runLines("check")
    #expect(outcome.status == 0)
    #expect(outcome.error.hasSuffix("1 warning in 1 file (3 crisis lines checked).\n"))
    #expect(try findings(site).map(\.rule) == ["crisis/unverified"])
  }

  @Test func `the site says how old a comparison may be`() throws {
    let site = try SmallSite()
    try site.addLine("fr-3114", "FR", "category: suicide-crisis, \(SmallSite.calls("3114", kind: "short"))", verified: "{on: 2026-05-30}")
    try site.write("Content/site.yml", try site.read("Content/site.yml") + "crisis-lines: {warn-after: 10, fail-after: 20}\n")
    let outcome = try site.runLines("check", "--format", "github")
    #expect(outcome.status == 1)
    #expect(try Finding.github(outcome.output).map(\.rule) == ["crisis/verification-expired", "crisis/verification-expired"])
  }

  @Test func `a region where nobody answers at night is told of once`() throws {
    let site = try SmallSite()
    let hours = "hours: \"daily 09:00-21:00\", time-zone: Europe/Brussels}]"
    try site.addLine(
      "be-nl", "BE", "languages: [nl], category: suicide-crisis, channels: [{kind: call, dial: \"1813\", number: short, \(hours)")
    try site.addLine(
      "be-fr", "BE", "languages: [fr], category: suicide-crisis, channels: [{kind: call, dial: \"080032123\", number: national, \(hours)")
    #expect(try findings(site).map(\.rule) == ["crisis/no-round-the-clock"])
    try site.addLine("eu-112", "EU", "category: emergency, \(SmallSite.calls("112", kind: "short"))")
    #expect(try findings(site).isEmpty)
  }

  @Test func `lines that answer in one language at night do not cover readers of another`() throws {
    let site = try SmallSite()
    try site.addLine("be-nl", "BE", "languages: [nl], category: suicide-crisis, \(SmallSite.calls("1813", kind: "short"))")
    #expect(try findings(site).isEmpty)
    try site.addLine(
      "be-fr", "BE",
      "languages: [fr], category: suicide-crisis, channels: [{kind: call, dial: \"080032123\", number: national, hours: \"daily 09:00-21:00\", "
        + "time-zone: Europe/Brussels}]")
    #expect(try findings(site).map(\.rule) == ["crisis/no-round-the-clock"])
  }

  @Test func `incidents and the settings are looked at, texts are not`() throws {
    let site = try SmallSite()
    try site.write("Content/articles/broken.md", "Text.")
    try site.write(
      "Content/incidents.yml",
      "incidents:\n  - {replace: us-989, with: us-988, from: 2026-05-30, until: 2026-06-03, because: Calls do not go through.}\n")
    #expect(try findings(site).map(\.rule) == ["incident/unusable-line"])
    try site.replace("regions: [US, GB]", with: "regions: [UK]", in: "Content/site.yml")
    #expect(Set(try findings(site).map(\.file)) == ["Content/incidents.yml", "Content/site.yml"])
    #expect(try site.runLines("check").status == 1)
  }

  @Test func `a closed line needs no comparison`() throws {
    let site = try SmallSite()
    try site.addLine("gb-old", "GB", "category: crisis-text, status: closed, \(SmallSite.calls("0808 157 0123"))", verified: nil)
    #expect(try findings(site).isEmpty)
  }

  @Test func `JSON counts the lines`() throws {
    #expect(try SmallSite().runLines("check", "--format", "json").output.contains("\"lines\": 2"))
    #expect(try !SmallSite().run("check", ["--format", "json"]).output.contains("\"lines\""))
  }
}
