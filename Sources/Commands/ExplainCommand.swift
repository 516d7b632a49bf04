import ArgumentParser
import Diagnostics
import Site

/// `tealight explain RULE`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a rule asks for, and why.", discussion: "Without a rule it lists all of them.")

  @Argument(help: "The id of a rule, as a finding names it.")
  var rule: String?

  func run() throws {
    guard let id = rule else {
      let width = SiteRules.all.map(\.id.count).max() ?? 0
      for rule in SiteRules.all {
        Console.output(
          "\(rule.id)\(String(repeating: " ", count: width - rule.id.count))  \(rule.severity.rawValue.padded(7))  \(rule.summary)\n")
      }
      return
    }
    guard let rule = SiteRules.rule(id) else {
      let meant = Suggestion.nearest(to: id, among: SiteRules.all.map(\.id))
      throw ValidationError(
        "There is no rule '\(id)'." + (meant.map { " Did you mean '\($0)'?" } ?? " 'tealight explain' lists all of them."))
    }
    Console.output(RulePage.text(of: rule))
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
