import Testing

/// What a run says of the lines that stand in for others on its day.
@Suite struct StandInTests {
  private func site(until: String = "2026-06-02") throws -> SmallSite {
    let site = try SmallSite()
    try site.addLine(
      "us-988-legacy", "US",
      "languages: [en], category: suicide-crisis, status: superseded, replaced-by: us-988, \(SmallSite.calls("1 800 273 8255"))")
    try site.write(
      "Content/incidents.yml",
      "incidents:\n  - {replace: us-988, with: us-988-legacy, from: 2026-05-30, until: \(until), because: Calls do not go through.}\n")
    return site
  }

  @Test(arguments: ["build", "check"])
  func `people read which line stands in for which, on how many pages, and how long`(command: String) throws {
    let outcome = try site().run(command)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.contains("Incident: us-988-legacy stands in for us-988 on 2 pages until 2026-06-02.\n"))
  }

  @Test func `programs, those who want to hear nothing, and other days are not told`() throws {
    for arguments in [["--format", "json"], ["--format", "github"], ["--quiet"]] {
      let outcome = try site().run("check", arguments)
      #expect(!(outcome.output + outcome.error).contains("stands in"))
    }
    #expect(try !site(until: "2026-05-31").run("check").error.contains("stands in"))
  }
}
