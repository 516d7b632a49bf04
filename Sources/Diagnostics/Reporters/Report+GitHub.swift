extension Report {
  /// One workflow command a finding, for GitHub to show beside the line; nothing at all when there is nothing to say.
  ///
  /// The format is that of https://docs.github.com/actions/reference/workflow-commands-for-github-actions. GitHub refuses columns
  /// on an annotation of several lines, and its last column is the one that holds the last character.
  package func github() -> String {
    var text = ""
    for diagnostic in diagnostics {
      let properties = properties(of: diagnostic).map { "\($0)=\(Self.escaped($1, in: .property))" }
      let message = [diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n")
      text += "::\(Self.command(for: diagnostic.severity)) \(properties.joined(separator: ","))"
      text += "::\(Self.escaped(message, in: .message))\n"
    }
    return text
  }

  private static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  private func properties(of diagnostic: Diagnostic) -> [(name: String, value: String)] {
    let location = diagnostic.location
    var properties = [("file", folder + diagnostic.file), ("line", String(location.line))]
    let isOneLine = location.lastLine == location.line
    if isOneLine { properties.append(("col", String(location.column))) }
    properties.append(("endLine", String(location.lastLine)))
    if isOneLine, location.endLine == location.line {
      properties.append(("endColumn", String(max(location.column, location.endColumn - 1))))
    }
    return properties + [("title", diagnostic.rule)]
  }

  /// Where in a command a text stands.
  private enum Place {
    case property
    case message
  }

  private static func escaped(_ text: String, in place: Place) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch (scalar, place) {
      case ("%", _): escaped += "%25".unicodeScalars
      case ("\r", _): escaped += "%0D".unicodeScalars
      case ("\n", _): escaped += "%0A".unicodeScalars
      case (":", .property): escaped += "%3A".unicodeScalars
      case (",", .property): escaped += "%2C".unicodeScalars
      case (_, .property), (_, .message): escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
