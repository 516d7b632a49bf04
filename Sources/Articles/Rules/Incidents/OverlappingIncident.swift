import Diagnostics

/// `incident/overlap`
enum OverlappingIncident {
  static let rule = Rule(
    "incident/overlap", .error, isSafety: true,
    summary: "At most one incident replaces a line on any day, and no line stands in that is itself replaced.",
    why: "Two entries for one line leave open which number readers get.",
    details: "Compared are the days of entries that name the same line, as the one to replace or as the one to show.",
    examples: [
      .invalid(
        "Two entries for one line",
        .files([
          "Content/incidents.yml": """
          incidents:
            - {replace: us-988, with: us-988-legacy, from: 2026-09-20, until: 2026-10-02, because: Calls do not go through.}
            - {replace: ⟦us-988⟧, with: us-crisis-text-line, from: 2026-10-01, until: 2026-10-05, because: Calls do not go through.}

          """
        ])),
      .valid(
        "One after the other",
        .files([
          "Content/incidents.yml": """
          incidents:
            - {replace: us-988, with: us-988-legacy, from: 2026-09-20, until: 2026-10-02, because: Calls do not go through.}
            - {replace: us-988, with: us-crisis-text-line, from: 2026-10-03, until: 2026-10-05, because: Calls do not go through.}

          """
        ])),
    ])

  static func check(_ incidents: Incidents, in source: Source) -> [Diagnostic] {
    incidents.all.enumerated().compactMap { index, incident in
      let others = incidents.all.enumerated().filter {
        $0.offset != index && $0.element.from <= incident.until && incident.from <= $0.element.until
      }
      if let earlier = others.first(where: { $0.offset < index && $0.element.replace.value == incident.replace.value }) {
        return Diagnostic(
          rule, in: source, at: incident.replace.span,
          "`\(incident.replace.value)` is replaced by another entry too, on line \(source.location(of: earlier.element.span).line)",
          help: "Keep one of the two, or let one end before the other begins.")
      }
      guard others.contains(where: { $0.element.replace.value == incident.with.value }) else { return nil }
      return Diagnostic(
        rule, in: source, at: incident.with.span, "`\(incident.with.value)` is itself replaced on some of these days",
        help: "Name a line that can be reached on all of them.")
    }
  }
}
