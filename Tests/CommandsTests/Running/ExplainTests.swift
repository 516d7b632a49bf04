import Diagnostics
import Site
import Testing

@Suite struct ExplainTests {
  @Test(arguments: SiteRules.all.map(\.id))
  func `every rule can be explained`(id: String) throws {
    let outcome = try Tealight.run(["explain", id])
    let rule = try #require(SiteRules.rule(id))
    #expect(outcome.status == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.output.hasPrefix("\(id) (\(rule.severity.rawValue)"))
    #expect(outcome.output.contains("\n\n\(rule.summary)\n\nWhy: \(rule.why)\n\n\(rule.details)"))
  }

  @Test func `without a rule all of them are listed, each once`() throws {
    let outcome = try Tealight.run(["explain"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.map { String($0.prefix { $0 != " " }) } == SiteRules.all.map(\.id))
    for (line, rule) in zip(lines, SiteRules.all) {
      #expect(line.contains(" \(rule.severity.rawValue) "))
      #expect(line.hasSuffix("  " + rule.summary))
    }
  }

  @Test func `ids are unique`() {
    #expect(Set(SiteRules.all.map(\.id)).count == SiteRules.all.count)
  }
}
