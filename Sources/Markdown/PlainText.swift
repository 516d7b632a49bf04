/// The text of nodes without their markup.
enum PlainText {
  /// The text of node `index` and its descendants in UTF-8: texts, code and image descriptions as they are, a line break as a
  /// space, blocks one after another with a space between them. Raw HTML and footnote references are left out.
  ///
  /// - Parameter enough: how many bytes are wanted; the text of the node that reaches them is the last.
  static func bytes(of index: Int, nodes: [Node], text: [UInt8], enough: Int = .max) -> [UInt8] {
    nodes.withUnsafeBufferPointer { nodes in
      text.withUnsafeBufferPointer { text in
        let subtree = index..<Int(nodes[index].end)
        var bytes: [UInt8] = []
        // What is no literal between the first and the last makes up for the spaces that are put in, nearly always.
        if let last = subtree.last { bytes.reserveCapacity(Int(nodes[last].literal.upperBound - nodes[index].literal.lowerBound) + 8) }
        var needsSpace = false
        for node in subtree where bytes.count < enough {
          switch nodes[node].kind {
          case .text, .code, .codeBlock:
            if needsSpace, let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            needsSpace = false
            let literal = nodes[node].literal
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(literal.lowerBound)..<Int(literal.upperBound)]))
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
  }
}
