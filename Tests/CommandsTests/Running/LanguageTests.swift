import Foundation
import Testing

/// The sample site in its second language, through the commands.
@Suite struct LanguageTests {
  private func run(_ site: TemporaryFolder, _ arguments: String...) throws -> Tealight.Outcome {
    try Tealight.run(arguments + ["--site", site.path])
  }

  @Test func `a new article in another language stands in its folder and has its headings`() throws {
    let site = try SampleSite.copy()
    let outcome = try run(site, "new", "IFS und Trauer", "--language", "de", "--today", "2026-11-22")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("Content/articles/de/ifs-und-trauer.md\n"))
    let text = try site.read("Content/articles/de/ifs-und-trauer.md")
    for words in [
      "## Der übliche Blick auf …\n", "## Fragen zum Verweilen\n", "## Wichtiger Hinweis und Unterstützung\n", "kein ersatz für",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `the guide shows the wordings of a language`() throws {
    let outcome = try run(SampleSite.copy(), "guide", "--language", "de")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("# Writing for Alles hat einen Anteil\n"))
    #expect(outcome.output.contains("Fragen zum Verweilen") && !outcome.output.contains("Questions to Sit With"))
  }

  @Test(arguments: [["new", "Titre", "--language", "fr"], ["guide", "--language", "fr"], ["guide", "--language", "German"]])
  func `a language that the site does not have is wrong usage`(arguments: [String]) throws {
    let site = try SampleSite.copy()
    let outcome = try Tealight.run(arguments + ["--site", site.path])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty && outcome.error.contains(arguments.last ?? ""))
  }
}
