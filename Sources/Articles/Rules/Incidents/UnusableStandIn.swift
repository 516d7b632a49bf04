import Diagnostics

/// `incident/unusable-line`
enum UnusableStandIn {
  static let rule = Rule(
    "incident/unusable-line", .error, isSafety: true,
    summary: "An incident names a line of the registry, and one that can be reached in its place.",
    why: "In the hour of an outage nobody has time to find out that the number shown instead rings nowhere.",
    details: """
      `replace` names an active line; `with` names another line that has a channel and is neither closed nor disputed. A superseded line may stand in, as long as \
      its number still connects.
      """,
    examples: [
      .invalid("A line that nobody knows", .files(["Content/incidents.yml": incidents(replace: "us-988", with: "⟦us-989⟧")])),
      .invalid("A line that is closed", .files(["Content/incidents.yml": incidents(replace: "us-988", with: "⟦gb-harbour⟧")])),
      .invalid("An unknown line to replace", .files(["Content/incidents.yml": incidents(replace: "⟦us-989⟧", with: "us-988")])),
      .valid("A line that still connects", .files(["Content/incidents.yml": incidents(replace: "us-988", with: "us-988-legacy")])),
    ])

  private static func incidents(replace: String, with: String) -> String {
    "incidents:\n  - {replace: \(replace), with: \(with), from: 2026-09-30, until: 2026-10-02, because: Calls do not go through.}\n"
  }

  static func check(_ incidents: Incidents, in source: Source, _ registry: Registry) -> [Diagnostic] {
    incidents.all.compactMap { incident in
      guard let problem = problem(with: incident, registry) else { return nil }
      return Diagnostic(rule, in: source, at: problem.id.span, problem.message, help: problem.help, fixes: problem.fixes(in: source))
    }
  }

  struct Problem {
    let id: Placed<String>
    let message: String
    let help: String
    var meant: String?

    fileprivate func fixes(in source: Source) -> [Fix] {
      meant.map { [Fix("Write `\($0)`", in: source, at: id.span, replacement: $0, isSafe: false)] } ?? []
    }
  }

  static func problem(with incident: Incident, _ registry: Registry) -> Problem? {
    for id in [incident.replace, incident.with] where registry.line(id.value) == nil {
      let meant = Suggestion.nearest(to: id.value, among: registry.lines.map(\.id))
      return Problem(
        id: id, message: "The registry has no line `\(id.value)`", help: meant.map { "Did you mean `\($0)`?" } ?? "Write the id of a line.",
        meant: meant)
    }
    if let line = registry.line(incident.replace.value), line.status != .active || line.channels.isEmpty {
      return Problem(
        id: incident.replace, message: "`\(line.id)` is not shown on any page, so nothing can stand in for it", help: "Take the entry out.")
    }
    guard let line = registry.line(incident.with.value), line.id != incident.replace.value else {
      return Problem(id: incident.with, message: "A line cannot stand in for itself", help: "Name another line.")
    }
    switch line.status {
    case .closed, .disputed:
      return Problem(id: incident.with, message: "`\(line.id)` is \(line.status.rawValue)", help: "Name a line that can be reached.")
    case .active, .superseded:
      guard line.channels.isEmpty else { return nil }
      return Problem(id: incident.with, message: "`\(line.id)` has no channel", help: "Name a line that can be reached.")
    }
  }
}
