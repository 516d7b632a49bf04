import Diagnostics

/// `crisis/closed`
enum ClosedLine {
  static let rule = Rule(
    "crisis/closed", .error, isSafety: true,
    summary: "No number of a line that is closed or disputed is shown.",
    why: "A number that nobody answers any more costs a caller the courage for the next one.",
    details: "The registry says so in `status`. A line that has a successor is told of by `crisis/superseded`.",
    examples: [
      .invalid("A closed line", .body("Call ⟦0808 157 0123⟧.\n")),
      .valid("An active line", .body("Call 988.\n")),
    ])

  static func diagnostic(_ judged: JudgedMention, _ line: CrisisLine) -> Diagnostic {
    judged.diagnostic(
      rule,
      line.status == .disputed
        ? "Whether \(judged.written) is right for \(line.name) is disputed"
        : "\(judged.written) is the number of \(line.name), which is closed",
      help: (judged.linesOfRegions.map { "Take it out. Lines that can be shown: \($0)." }) ?? "Take it out.")
  }
}
