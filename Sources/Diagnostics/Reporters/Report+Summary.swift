extension Report {
  /// One sentence that counts the findings: `12 errors, 1 warning in 5 files (10 articles checked).`
  package var summary: String {
    let checked = lines.map { Self.count($0, "crisis line") } ?? Self.count(articles, "article")
    guard !diagnostics.isEmpty else { return "No problems in \(checked)." }
    let found = [
      (count(of: .error), "error"), (count(of: .warning), "warning"), (count(of: .hint), "hint"),
    ].filter { $0.0 > 0 }.map(Self.count)
    let files = Self.count(Set(diagnostics.map { Array($0.file.utf8) }).count, "file")
    return "\(found.joined(separator: ", ")) in \(files) (\(checked) checked)."
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
