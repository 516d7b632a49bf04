/// The text of nodes without their markup.
enum PlainText {
  /// The text of node `index` and its descendants in UTF-8: texts, code and image descriptions as they are, a line break as a
  /// space, blocks one after another with a space between them. Raw HTML and footnote references are left out.
  static func bytes(of index: Int, nodes: [Node], text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var needsSpace = false
    for node in nodes[index..<Int(nodes[index].end)] {
      switch node.kind {
      case .text, .code, .codeBlock:
        if needsSpace, let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        needsSpace = false
        bytes.append(contentsOf: text[Int(node.literal.lowerBound)..<Int(node.literal.upperBound)])
      case .softBreak, .lineBreak:
        bytes.append(0x20)
      case .document, .blockQuote, .list, .item, .taskItem, .paragraph, .heading, .thematicBreak, .footnoteDefinition, .table,
        .tableRow, .tableCell, .htmlBlock:
        needsSpace = true
      case .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
        break
      }
    }
    return bytes
  }
}
