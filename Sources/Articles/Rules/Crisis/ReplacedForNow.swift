import Diagnostics

/// `crisis/replaced-for-now`
enum ReplacedForNow {
  static let rule = Rule(
    "crisis/replaced-for-now", .warning, isSafety: true,
    summary: "No text names a number that another line stands in for today.",
    why: "The list at the end of the page shows another number than the text above it.",
    details: """
      `incidents.yml` says which line cannot be reached for a while. The lists of crisis lines follow by themselves; an author's own words do not. It is a \
      warning, so that an incident never keeps a site from being published.
      """,
    examples: [
      .invalid(
        "A number that is out of order",
        .files([
          "Content/incidents.yml": IncidentExamples.today,
          "Content/articles/example.md": SafetyExamples.article("Call ⟦988⟧.\n\n" + SafetyExamples.disclaimer),
        ])),
      .valid("No number", .files(["Content/incidents.yml": IncidentExamples.today])),
    ])

  static func diagnostic(_ judged: JudgedMention, _ line: CrisisLine) -> Diagnostic {
    let standIn = judged.registry.lines.first { $0.standIn?.replaced == line.id }
    return judged.diagnostic(
      rule, "\(judged.written) is the number of \(line.name), for which \(standIn?.name ?? "another line") stands in",
      help: standIn?.standIn.map { "Until \($0.until): \($0.because)" } ?? "Leave the number to the list of crisis lines.")
  }
}
