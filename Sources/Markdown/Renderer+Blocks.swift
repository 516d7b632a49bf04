extension Renderer {
  mutating func openList(isOrdered: Bool, start: Int32) {
    startLine()
    if !isOrdered {
      output.append("<ul>\n")
    } else if start == 1 {
      output.append("<ol>\n")
    } else {
      output.append("<ol start=\"")
      append(Int(start))
      output.append("\">\n")
    }
  }

  mutating func openHeading(_ index: Int, level: Int) {
    startLine()
    output.append("<h")
    output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: level))
    if let id = headingID(index) {
      output.append(" id=\"")
      output.append(utf8: id)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
  }

  mutating func renderCodeBlock(_ index: Int) {
    startLine()
    let info = bytes(nodes[index].title)
    if info.isEmpty {
      output.append("<pre><code>")
    } else {
      let language = info.firstIndex { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) } ?? info.endIndex
      output.append("<pre><code class=\"language-")
      HTMLEscape.append(UnsafeBufferPointer(rebasing: info[..<language]), to: &output)
      output.append("\">")
    }
    appendEscaped(nodes[index].literal)
    output.append("</code></pre>\n")
  }

  /// Whether a paragraph stands in a tight list, where it has no tags of its own.
  func isTight(_ index: Int) -> Bool {
    let parent = Int(nodes[index].parent)
    guard parent >= 0, nodes[parent].parent >= 0 else { return false }
    if case .list(_, _, let isTight) = nodes[Int(nodes[parent].parent)].kind { return isTight }
    return false
  }

  mutating func closeParagraph(_ index: Int) {
    guard !isTight(index) else { return }
    let parent = Int(nodes[index].parent)
    if parent >= 0, case .footnoteDefinition(let references) = nodes[parent].kind, nodes[parent].end == nodes[index].end {
      output.append(UInt8(ascii: " "))
      appendBackReferences(of: parent, references: references)
    }
    output.append("</p>\n")
  }
}
