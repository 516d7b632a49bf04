import Foundation
import Testing

@Suite struct ListLinesTests {
  /// A registry of several regions, languages and states.
  private func site() throws -> SmallSite {
    let site = try SmallSite()
    try site.addLine("fr-3114", "FR", "languages: [fr], category: suicide-crisis, \(SmallSite.calls("3114", kind: "short"))")
    try site.addLine("eu-112", "EU", "category: emergency, \(SmallSite.calls("112", kind: "short"))", verified: nil)
    try site.addLine(
      "ca-old", "CA", "languages: [en, fr], category: crisis-text, status: closed, \(SmallSite.calls("1 833 456 4566"))",
      verified: "{on: 2024}")
    try site.addLine(
      "ca-quebec", "CA, region: CA-QC", "languages: [fr], category: suicide-crisis, \(SmallSite.calls("1 866 277 3553"))",
      verified: "{how: source, url: \"https://example.org/\"}")
    return site
  }

  private func ids(_ outcome: Tealight.Outcome) throws -> [String] {
    try #require(outcome.status == 0, "\(outcome.error)")
    return outcome.output.split(separator: "\n").dropFirst().dropLast().map { String($0.prefix { $0 != " " }) }
  }

  @Test func `a list has a line for each record, in the order of the file`() throws {
    let outcome = try site().runLines()
    #expect(outcome.error.isEmpty)
    #expect(
      outcome.output == """
        id             in     lang   contact         verified    age  due         category
        us-988         US     en     988             2026-05-01  31   2026-10-29  suicide-crisis
        gb-samaritans  GB     en     116 123         2026-05-01  31   2026-10-29  emotional-support
        fr-3114        FR     fr     3114            2026-05-01  31   2026-10-29  suicide-crisis
        eu-112         EU     -      112             never       -    now         emergency
        ca-old         CA     en,+1  1 833 456 4566  2024        882  -           crisis-text, closed
        ca-quebec      CA-QC  fr     1 866 277 3553  undated     -    now         suicide-crisis

        6 lines.

        """)
  }

  @Test(arguments: [
    (["--region", "FR"], ["fr-3114", "eu-112"]), (["--region", "EU"], ["fr-3114", "eu-112"]),
    (["--region", "CA"], ["ca-old", "ca-quebec"]),
    (["--region", "CA-QC"], ["ca-old", "ca-quebec"]), (["--region", "CA-ON"], ["ca-old"]), (["--region", "*"], []),
    (["--language", "fr"], ["fr-3114", "eu-112", "ca-old", "ca-quebec"]),
    (["--language", "fr-CA"], ["fr-3114", "eu-112", "ca-old", "ca-quebec"]),
    (["--status", "closed"], ["ca-old"]), (["--status", "disputed"], []), (["--older-than", "31d"], ["eu-112", "ca-old", "ca-quebec"]),
    (["--older-than", "4w", "--region", "GB"], ["gb-samaritans"]),
    (["--older-than", "30d", "--status", "active", "--language", "en"], ["us-988", "gb-samaritans", "eu-112"]),
  ])
  func `a list has what was asked for`(arguments: [String], expected: [String]) throws {
    let site = try site()
    let outcome = try Tealight.run(["lines", "list", ".", "--today", SmallSite.today] + arguments, in: site.path)
    #expect(try ids(outcome) == expected)
    #expect(outcome.output.hasSuffix("\(expected.count) of 6 lines.\n"))
  }

  @Test func `a folder goes where the subcommand is left out`() throws {
    let site = try SmallSite()
    let outcome = try Tealight.run(["lines", "site", "--region", "GB", "--today", SmallSite.today], in: site.outside.path)
    #expect(try ids(outcome) == ["gb-samaritans"])
  }

  @Test func `JSON has every way to reach a line, with its hours in words`() throws {
    let site = try SmallSite()
    try site.replace(
      "hours: 24/7}\n    verified: {on: 2026-05-01}\n  - id: gb-samaritans",
      with:
        "hours: \"Mon-Fri 09:00-17:00\", time-zone: America/New_York, cost: free}\n    verified: {on: 2026-05-01}\n  - id: gb-samaritans",
      in: SmallSite.registry)
    let outcome = try site.runLines("--format", "json", "--region", "US")
    let line = try #require(try JSONList.items(outcome.output, "lines").first)
    #expect(line["id"] as? String == "us-988")
    #expect(line["due"] as? String == "2026-10-29")
    #expect(line["ageInDays"] as? Int == 31)
    #expect(line["languages"] as? [String] == ["en"])
    let contact = try #require((line["contacts"] as? [[String: Any]])?.first)
    #expect(contact["kind"] as? String == "call")
    #expect(contact["label"] as? String == "988")
    #expect(contact["href"] as? String == "tel:988")
    #expect(contact["hours"] as? String == "Mon–Fri 09:00–17:00")
    #expect(contact["timeZone"] as? String == "America/New_York")
    #expect(contact["roundTheClock"] as? Bool == false)
    #expect(contact["cost"] as? String == "free")
    let never = try JSONList.items(try self.site().runLines("--format", "json", "--region", "EU").output, "lines")
    #expect(never.map { $0["due"] as? String } == ["2026-10-29", "now"])
  }

  @Test func `a registry that cannot be read as a whole is not listed`() throws {
    let site = try SmallSite()
    try site.replace("category: emotional-support", with: "category: emotional", in: SmallSite.registry)
    let outcome = try site.runLines()
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(Finding.text(outcome.error).map(\.file) == ["Content/crisis-lines.yml"])
  }

  @Test func `what records say of each other, and texts, keep nobody from a list`() throws {
    let site = try SmallSite()
    try site.addLine("us-988", "US", "category: veterans, \(SmallSite.calls("988", kind: "short"))")
    #expect(try site.runLines().status == 1, "an id that is used twice is a record that cannot be read")
    try site.replace("id: us-988, country", with: "id: us-other, country", in: SmallSite.registry)
    try site.write("Content/articles/broken.md", "Text.")
    #expect(try ids(site.runLines()) == ["us-988", "gb-samaritans", "us-other"])
    #expect(try Tealight.run(["lines", "check"], in: site.path).status == 1, "two records of a region have one number")
  }

  @Test func `no control character of a registry reaches the terminal`() throws {
    let site = try SmallSite()
    try site.addLine("\"us-\\e[31m\"", "US", "category: veterans, \(SmallSite.calls("1 800 273 8255"))")
    let outcome = try site.runLines()
    #expect((outcome.output + outcome.error).unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
