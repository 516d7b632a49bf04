extension Renderer {
  mutating func openLink(_ index: Int) {
    output.append("<a")
    appendAddress(of: index, attribute: " href=\"")
    appendTitle(of: index)
    output.append(">")
  }

  /// An image is one element: its children are its description.
  mutating func renderImage(_ index: Int) {
    output.append("<img")
    appendAddress(of: index, attribute: " src=\"")
    output.append(" alt=\"")
    for node in nodes[index..<Int(nodes[index].end)] {
      switch node.kind {
      case .text, .code:
        appendEscaped(node.literal)
      case .softBreak, .lineBreak:
        output.append(UInt8(ascii: " "))
      case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
        .footnoteDefinition, .table, .tableRow, .tableCell, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough,
        .footnoteReference, .unknown:
        break
      }
    }
    output.append("\"")
    let markup = images[index]
    if markup?.showsTitle ?? true { appendTitle(of: index) }
    if let markup { output.append(utf8: markup.attributes) }
    output.append(" />")
  }

  private mutating func appendAddress(of index: Int, attribute: StaticString) {
    if var destination = destinations[index] {
      destination.withUTF8 { bytes in
        guard URLSafety.isSafe(bytes) else { return }
        output.append(attribute)
        HTMLEscape.appendURL(bytes, to: &output)
        output.append("\"")
      }
    } else {
      let bytes = bytes(nodes[index].destination)
      guard URLSafety.isSafe(bytes) else { return }
      output.append(attribute)
      HTMLEscape.appendURL(bytes, to: &output)
      output.append("\"")
    }
  }

  private mutating func appendTitle(of index: Int) {
    guard !nodes[index].title.isEmpty else { return }
    output.append(" title=\"")
    appendEscaped(nodes[index].title)
    output.append("\"")
  }
}
