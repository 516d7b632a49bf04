import Diagnostics

/// A line as the rules about the registry look at it: its record, and how many pages show it.
struct LineUse {
  let line: CrisisLine
  /// How many published pages show it; nil where nobody has counted.
  let pages: Int?

  var notes: [String] {
    pages.map { ["Shown on \($0) \($0 == 1 ? "page" : "pages")."] } ?? []
  }
}

extension Rule {
  /// A finding of this rule about a line's record.
  func finding(_ use: LineUse, in source: Source, _ severity: Severity, _ message: String, help: String) -> Diagnostic {
    Diagnostic(self, severity: severity, in: source, at: use.line.idSpan, message, help: help, notes: use.notes)
  }
}
