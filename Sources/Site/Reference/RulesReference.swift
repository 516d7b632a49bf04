package import Diagnostics
import Markdown

/// `Documentation/rules.md`: every rule with what it asks for, why, and its examples.
package enum RulesReference {
  package static func markdown(_ rules: [Rule]) -> String {
    var lines = [MarkdownWriting.generated, "", "# Rules", "", introduction, ""]
    let groups = groups(rules)
    lines += MarkdownWriting.table(
      ["Rule", "Severity", "What it asks for"],
      groups.flatMap(\.rules).map { rule in ["[`\(rule.id)`](#\(MarkdownWriting.anchor(rule.id)))", severity(rule), rule.summary] })
    for group in groups {
      lines += ["", "## \(group.name)"]
      for rule in group.rules { lines += [""] + section(rule) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let introduction = """
    An error stops the whole site from being published. Warnings and hints do not; an article may excuse itself from them with `allow` in its \
    front matter, unless the rule protects readers. `tealight explain RULE` shows the same text.

    In an example, `⟦` and `⟧` stand around what the finding points at, and are no part of the file. An example without a file name is an \
    article or the middle of one. Each example is a test: a good one gives no error and no finding of its rule, and the others give \
    exactly the one they show. They are checked on a small site of their own, whose schema and crisis lines differ from those of the sample site.
    """

  /// The rules by group, the groups in the order in which they come first.
  private static func groups(_ rules: [Rule]) -> [(name: String, rules: [Rule])] {
    var names: [String] = []
    for rule in rules where !names.contains(rule.group) { names.append(rule.group) }
    return names.map { name in (name, rules.filter { $0.group == name }) }
  }

  private static func severity(_ rule: Rule) -> String {
    rule.severity.rawValue + (rule.isSafety ? ", protects readers" : "")
  }

  private static func section(_ rule: Rule) -> [String] {
    var lines = ["### `\(rule.id)`", "", "*\(severity(rule))* – \(rule.summary)", "", rule.why, "", rule.details]
    if !rule.aliases.isEmpty { lines += ["", "Earlier: \(rule.aliases.map { "`\($0)`" }.joined(separator: ", "))."] }
    for example in rule.examples {
      lines += ["", "\(example.isValid ? "Good" : "Found"): \(example.title)"]
      for (path, text) in example.texts {
        if let path { lines += ["", "`\(path)`"] }
        lines += [""] + MarkdownWriting.code(text, language(of: path))
      }
    }
    return lines
  }

  private static func language(of path: String?) -> String {
    guard let path, let dot = path.lastIndex(of: ".") else { return "markdown" }
    switch path[path.index(after: dot)...] {
    case "md": return "markdown"
    case "yml": return "yaml"
    case "html": return "html"
    case "css": return "css"
    case "svg": return "xml"
    default: return "text"
    }
  }
}
