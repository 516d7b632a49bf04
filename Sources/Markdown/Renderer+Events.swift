extension Renderer {
  /// Writes what stands before a node's children, or the whole of a node without any.
  mutating func enter(_ index: Int) {
    switch nodes[index].kind {
    case .document, .unknown, .htmlBlock, .htmlInline:
      break
    case .blockQuote:
      startLine()
      output.append("<blockquote>\n")
    case .list(let isOrdered, let start, _):
      openList(isOrdered: isOrdered, start: start)
    case .item:
      startLine()
      output.append("<li>")
    case .taskItem(let isChecked):
      startLine()
      output.append("<li><input type=\"checkbox\"")
      if isChecked { output.append(" checked=\"\"") }
      output.append(" disabled=\"\" /> ")
    case .codeBlock:
      renderCodeBlock(index)
    case .paragraph:
      guard !isTight(index) else { return }
      startLine()
      output.append("<p>")
    case .heading(let level):
      openHeading(index, level: level)
    case .thematicBreak:
      startLine()
      output.append("<hr />\n")
    case .footnoteDefinition:
      openFootnote(index)
    case .table:
      startLine()
      output.append("<table>")
      hasOpenTableBody = false
    case .tableRow(let isHeader):
      openRow(isHeader: isHeader)
    case .tableCell(let alignment):
      openCell(alignment)
    case .text:
      appendEscaped(nodes[index].literal)
    case .softBreak:
      output.append(UInt8(ascii: "\n"))
    case .lineBreak:
      output.append("<br />\n")
    case .code:
      output.append("<code>")
      appendEscaped(nodes[index].literal)
      output.append("</code>")
    case .emphasis:
      output.append("<em>")
    case .strong:
      output.append("<strong>")
    case .strikethrough:
      output.append("<del>")
    case .link:
      openLink(index)
    case .image:
      renderImage(index)
    case .footnoteReference(let number, let occurrence):
      renderFootnoteReference(number: number, occurrence: occurrence)
    }
  }

  /// Writes what stands after a node's children.
  mutating func leave(_ index: Int) {
    switch nodes[index].kind {
    case .document, .unknown, .htmlBlock, .htmlInline, .codeBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .image,
      .footnoteReference:
      break
    case .blockQuote:
      startLine()
      output.append("</blockquote>\n")
    case .list(let isOrdered, _, _):
      output.append(isOrdered ? "</ol>\n" : "</ul>\n")
    case .item, .taskItem:
      output.append("</li>\n")
    case .paragraph:
      closeParagraph(index)
    case .heading(let level):
      output.append("</h")
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: level))
      output.append(">\n")
    case .footnoteDefinition(let references):
      closeFootnote(index, references: references)
    case .table:
      closeTable()
    case .tableRow(let isHeader):
      closeRow(isHeader: isHeader)
    case .tableCell:
      output.append(isInTableHead ? "</th>" : "</td>")
    case .emphasis:
      output.append("</em>")
    case .strong:
      output.append("</strong>")
    case .strikethrough:
      output.append("</del>")
    case .link:
      output.append("</a>")
    }
  }

  /// Ends the line that is being written, if anything stands on it.
  mutating func startLine() {
    if let last = output.last, last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }

  mutating func append(_ number: Int) {
    output.append(utf8: String(number))
  }
}
