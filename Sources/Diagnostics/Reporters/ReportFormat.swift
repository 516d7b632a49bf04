/// The forms in which a run tells its findings. The raw value is the name on the command line.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For programs: one object, versioned.
  case json
  /// Workflow commands that GitHub shows as annotations beside the lines of a change.
  case github

  /// The whole report in this format, ending in a line feed unless it is empty. `style` is of use to text only.
  package func render(_ report: Report, style: TextStyle = TextStyle()) -> String {
    switch self {
    case .text: report.text(style: style)
    case .json: report.json()
    case .github: report.github()
    }
  }
}
