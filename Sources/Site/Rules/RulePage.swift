package import Diagnostics

/// A rule as people read it in a terminal or a reference page.
package enum RulePage {
  /// Plain text: id, severity, what, why, details and examples.
  package static func text(of rule: Rule) -> String {
    var lines = [
      "\(rule.id) (\(rule.severity.rawValue)\(rule.isSafety ? ", protects readers: cannot be switched off" : ""))", "", rule.summary, "",
      "Why: \(rule.why)", "",
    ]
    lines.append(rule.details)
    for example in rule.examples {
      lines += ["", "\(example.isValid ? "Good" : "Found"): \(example.title)"]
      for (name, text) in example.texts {
        if let name { lines.append("  \(name)") }
        lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { "  | \($0)" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
