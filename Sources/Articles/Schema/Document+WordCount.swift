package import Markdown

extension Document {
  /// How many words a node's text has, by the measure of `Words` but without making them: letters and digits between spaces, and each
  /// ideograph.
  ///
  /// - Parameter enough: where the count may end, when more than that does not matter.
  package func wordCount(of node: Int, upTo enough: Int = .max) -> Int {
    text.withUnsafeBufferPointer { text in
      nodes.withUnsafeBufferPointer { nodes in
        var count = 0
        var isInWord = false
        for index in subtree(of: node) {
          if count >= enough { break }
          switch nodes[index].kind {
          case .text, .code, .codeBlock:
            let literal = nodes[index].literal
            for position in Int(literal.lowerBound)..<Int(literal.upperBound) {
              let byte = text[position]
              if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte <= 0xE0 || byte >= 0xEA && byte <= 0xED {
                if !isInWord { (count, isInWord) = (count + 1, true) }
              } else if byte == 0x20 || byte &- 0x09 < 5 {
                isInWord = false
              } else if byte >= 0xE3 && byte <= 0xE9 {
                (count, isInWord) = (count + 1, false)
              }
            }
          case .softBreak, .lineBreak, .document, .blockQuote, .list, .item, .taskItem, .paragraph, .heading, .thematicBreak,
            .footnoteDefinition, .table, .tableRow, .tableCell, .htmlBlock:
            isInWord = false
          case .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
            break
          }
        }
        return count
      }
    }
  }
}
