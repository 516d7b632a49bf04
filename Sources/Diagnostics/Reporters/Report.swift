/// What one run has to say: the input of every reporter.
package struct Report: Sendable {
  /// The findings, in the order in which they are told (see `inOrder()`).
  package let diagnostics: [Diagnostic]
  /// How many articles were looked at, the good ones included.
  package let articles: Int
  /// How many crisis lines were looked at instead; nil where articles were.
  package let lines: Int?
  /// What stands in front of a file's path where people and GitHub look for it: the site's folder as seen from the working
  /// directory, with `/` at its end, or nothing when they are the same. JSON leaves it out: its paths are relative to the site.
  package let folder: String

  package init(diagnostics: [Diagnostic], articles: Int, lines: Int? = nil, folder: String = "") {
    self.diagnostics = diagnostics
    self.articles = articles
    self.lines = lines
    self.folder = folder
  }

  /// The number of findings of one severity.
  package func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
