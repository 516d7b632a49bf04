extension Renderer {
  mutating func openRow(isHeader: Bool) {
    startLine()
    if isHeader {
      isInTableHead = true
      output.append("<thead>\n")
    } else if !hasOpenTableBody {
      output.append("<tbody>\n")
      hasOpenTableBody = true
    }
    output.append("<tr>")
  }

  mutating func openCell(_ alignment: Kind.Alignment) {
    startLine()
    output.append(isInTableHead ? "<th" : "<td")
    switch alignment {
    case .none: output.append(">")
    case .left: output.append(" align=\"left\">")
    case .center: output.append(" align=\"center\">")
    case .right: output.append(" align=\"right\">")
    }
  }

  mutating func closeRow(isHeader: Bool) {
    startLine()
    output.append("</tr>")
    if isHeader {
      output.append("\n</thead>")
      isInTableHead = false
    }
  }

  mutating func closeTable() {
    if hasOpenTableBody {
      startLine()
      output.append("</tbody>\n")
    }
    hasOpenTableBody = false
    startLine()
    output.append("</table>\n")
  }
}
