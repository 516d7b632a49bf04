import Bytes
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
    guard let start = text.baseAddress, range.upperBound <= text.count else { return }
    var position = range.lowerBound
    while range.upperBound - position >= 16 {
      let some = SixteenBytes(at: start + position)
      if some.marksOutsideASCII == 0 { read(some) } else { readEach(position..<position + 16) }
      position += 16
    }
    readEach(position..<range.upperBound)
  }

  /// Sixteen bytes of ASCII at once. A word is a run of bytes between spaces with a letter or digit in it, so when the marks of letters and
  /// digits are added to those of the runs, each run with one carries into the space behind it, or out of the sixteen.
  private mutating func read(_ some: SixteenBytes) {
    let spaces = some.marks(of: 0x20) | some.marks(in: 0x09...0x0D)
    let carried = (spaces ^ 0xFFFF) + (some.marksOfLetters | some.marks(in: 0x30...0x39)) + (isInWord ? 1 : 0)
    // A word counts where it begins: those that end here or go on behind, but for one that was counted before.
    count += (carried & spaces).nonzeroBitCount + Int(carried >> 16) - (isInWord ? 1 : 0)
    isInWord = carried >> 16 != 0
  }

  private mutating func readEach(_ range: Range<Int>) {
    for byte in text[range] {
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte <= 0xE0 || byte >= 0xEA && byte <= 0xED {
        if !isInWord { (count, isInWord) = (count + 1, true) }
      } else if byte == 0x20 || byte &- 0x09 < 5 {
        isInWord = false
      } else if byte >= 0xE3 && byte <= 0xE9 {
        (count, isInWord) = (count + 1, false)
      }
    }
  }
}
