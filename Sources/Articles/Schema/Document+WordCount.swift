import Diagnostics
package import Markdown

extension Document {
  /// How many words a node's text has, by the measure of `Words` but without making them: letters and digits between spaces, and each
  /// ideograph.
  ///
  /// - Parameter enough: where the count may end, when more than that does not matter.
  package func wordCount(of node: Int, upTo enough: Int = .max) -> Int {
    text.withUnsafeBufferPointer { text in
      var counter = WordCounter(text: text)
      for index in subtree(of: node) where counter.count < enough {
        switch nodes[index].kind {
        case .text, .code, .codeBlock:
          let literal = nodes[index].literal
          counter.read(Int(literal.lowerBound)..<Int(literal.upperBound))
        case .softBreak, .lineBreak, .document, .blockQuote, .list, .item, .taskItem, .paragraph, .heading, .thematicBreak,
          .footnoteDefinition, .table, .tableRow, .tableCell, .htmlBlock:
          counter.isInWord = false
        case .htmlInline, .emphasis, .strong, .link, .image, .strikethrough, .footnoteReference, .unknown:
          break
        }
      }
      return counter.count
    }
  }
}

/// Counts words in parts of a text.
private struct WordCounter {
  let text: UnsafeBufferPointer<UInt8>
  private(set) var count = 0
  /// Whether what is read next goes on with a word that is counted already.
  var isInWord = false

  init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// - Parameter range: within the text.
  mutating func read(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      if isInWord {
        // Only white space and what is no ASCII can end a word.
        position = text.firstOffset(from: position, to: range.upperBound) {
          $0.marks(of: 0x20) | $0.marks(in: 0x09...0x0D) | $0.marksOutsideASCII
        }
        guard position < range.upperBound else { return }
      }
      let byte = text[position]
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte <= 0xE0 || byte >= 0xEA && byte <= 0xED {
        if !isInWord { (count, isInWord) = (count + 1, true) }
      } else if byte == 0x20 || byte &- 0x09 < 5 {
        isInWord = false
      } else if byte >= 0xE3 && byte <= 0xE9 {
        (count, isInWord) = (count + 1, false)
      }
      position += 1
    }
  }
}
