import Diagnostics

extension Rule {
  /// A rule that no site knows, for the tests of what is done with findings.
  static func sample(_ id: String, _ severity: Severity = .error, why: String = "Readers trust it.") -> Rule {
    Rule(id, severity, summary: "", why: why, details: "", examples: [])
  }
}

extension Diagnostic {
  /// A finding at the text between `⟦` and `⟧`, or at the start of the text where there are no marks.
  static func sample(
    _ marked: String, rule: Rule = .sample("group/name"), path: String = "Content/articles/x.md", _ message: String = "It is wrong",
    help: String? = nil, notes: [String] = []
  ) -> Diagnostic {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map(String.init)
    let start = parts.count == 3 ? parts[0].utf8.count : 0
    let length = parts.count == 3 ? parts[1].utf8.count : 0
    let source = Source(path: path, text: parts.joined())
    return Diagnostic(rule, in: source, at: Span(start, start + length), message, help: help, notes: notes)
  }
}
