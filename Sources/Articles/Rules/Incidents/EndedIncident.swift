import Diagnostics

/// `incident/ended`
enum EndedIncident {
  static let rule = Rule(
    "incident/ended", .warning,
    summary: "No incident is left in the file when it is over.",
    why: "An entry that is over does nothing, and hides the ones that do.",
    details: "From the day after `until`, pages are again what they were before. Take the entry out, or correct its date.",
    examples: [
      .invalid("An incident of last week", .files(["Content/incidents.yml": incidents(until: "⟦2026-09-25⟧")])),
      .valid("An incident of today", .files(["Content/incidents.yml": incidents(until: "2026-10-01")])),
    ])

  private static func incidents(until: String) -> String {
    let entry =
      "{replace: us-988, with: us-988-legacy, from: 2026-09-20, until: \(until.filter { !"⟦⟧".contains($0) }), because: Calls do not go through.}"
    return "incidents:\n  - \(until.hasPrefix("⟦") ? "⟦\(entry)⟧" : entry)\n"
  }

  static func check(_ incidents: Incidents, in source: Source, on today: CalendarDate) -> [Diagnostic] {
    incidents.all.filter { $0.until < today }.map { incident in
      Diagnostic(
        rule, in: source, at: incident.span, "This incident ended on \(incident.until); it changes no page any more",
        help: "Take the entry out.")
    }
  }
}
