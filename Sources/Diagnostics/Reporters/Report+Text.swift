extension Report {
  /// The report for people: each finding with the line it is about, then one line that counts them.
  ///
  /// Why a rule exists is told at its first finding only. Nothing that comes from a file, its path included, reaches the terminal
  /// as a control character.
  package func text(style: TextStyle = TextStyle()) -> String {
    var explained: Set<String> = []
    var text = ""
    for diagnostic in diagnostics {
      let isFirst = explained.insert(diagnostic.rule).inserted
      text += Self.text(of: diagnostic, path: folder + diagnostic.file, withReason: isFirst, style: style)
      text += "\n"
    }
    return text + summary + "\n"
  }

  private static func text(of diagnostic: Diagnostic, path: String, withReason: Bool, style: TextStyle) -> String {
    let location = diagnostic.location
    let kind = Role.severity(diagnostic.severity)
    let title = Terminal.visible("\(diagnostic.severity.rawValue)[\(diagnostic.rule)]")
    var lines = [style.paint(title, as: kind) + style.paint(": " + Terminal.visible(diagnostic.message), as: .message)]

    let number = String(location.line)
    let margin = String(repeating: " ", count: number.utf8.count + 1)
    lines.append(style.paint(margin + "-->", as: .frame) + " \(Terminal.visible(path)):\(number):\(location.column)")
    if !location.excerpt.isEmpty {
      let frame = CodeFrame(location, width: style.width)
      let bar = style.paint(margin + " |", as: .frame)
      lines += [bar, style.paint(" \(number) |", as: .frame) + " " + frame.line]
      lines += [bar + " " + frame.indentation + style.paint(frame.marks, as: kind), bar]
    }

    let remarks =
      (withReason ? [("why", diagnostic.why)] : []) + [("help", diagnostic.help ?? "")] + fixes(of: diagnostic)
      + diagnostic.notes.map { ("note", $0) }
    for (label, remark) in remarks where !remark.isEmpty {
      let start = style.paint(margin + " =", as: .frame) + " " + style.paint(label + ":", as: .message) + " "
      let hanging = margin + String(repeating: " ", count: label.utf8.count + 5)
      for (index, part) in remark.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        lines.append(part.isEmpty ? "" : (index == 0 ? start : hanging) + Terminal.visible(part))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The fixes that the help does not spell out already.
  private static func fixes(of diagnostic: Diagnostic) -> [(String, String)] {
    diagnostic.fixes.filter { fix in !(diagnostic.help ?? "").contains(fix.replacement) }.map { ("fix", $0.title) }
  }

  private typealias Role = TextStyle.Role
}
