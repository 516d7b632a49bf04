package import Markdown

/// The blocks under one heading, or before the first: what stands there, and what of it the model knows.
package final class Passage: Sendable {
  /// Positions in the document's `topLevelBlocks`; the headings of subsections are among them.
  package let blocks: Range<Int>
  /// The lists under a label, with the names that the schema gives them.
  package let lists: [NamedList]
  package let questions: [Question]
  /// The lists with at least one question, without those that the schema names for something else.
  let questionLists: [[ListItem]]
  package let parts: [Part]
  /// Labels with nothing under them: nodes of paragraphs.
  package let emptyLabels: [Int]

  init(
    blocks: Range<Int>, lists: [NamedList], questions: [Question], questionLists: [[ListItem]], parts: [Part], emptyLabels: [Int]
  ) {
    self.blocks = blocks
    self.lists = lists
    self.questions = questions
    self.questionLists = questionLists
    self.parts = parts
    self.emptyLabels = emptyLabels
  }
}

/// A list together with the paragraph ending in a colon that stands over it.
package struct NamedList: Sendable, Equatable {
  /// The name in the schema; nil for a list that no role asks for.
  package let name: String?
  /// The label without its colon.
  package let label: String
  /// The paragraph's node.
  package let labelNode: Int
  /// The list's node.
  package let node: Int
  package let items: [ListItem]
}

package struct ListItem: Sendable, Equatable {
  package let node: Int
  private let document: Document
  /// Whether the text ends as a question does; quotation marks, brackets and emoji after the mark do not matter.
  package let isQuestion: Bool

  package var text: String { document.plainText(of: node) }

  package init(node: Int, in document: Document) {
    self.node = node
    self.document = document
    isQuestion = Self.isPlainlyQuestion(document.text, document.lastWords(of: node)) ?? Self.isQuestion(document.plainText(of: node))
  }

  package static func == (one: ListItem, other: ListItem) -> Bool {
    one.node == other.node && one.document === other.document
  }

  /// Most items end in a plain letter or a plain mark, or in a full stop or the quotation mark ” behind one; nil for others.
  private static func isPlainlyQuestion(_ text: [UInt8], _ words: Range<Int>) -> Bool? {
    var end = words.upperBound
    if words.count > 3, text[end - 1] == 0x9D, text[end - 2] == 0x80, text[end - 3] == 0xE2 { end -= 3 }
    if end - 1 > words.lowerBound, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end > words.lowerBound else { return nil }
    let last = text[end - 1]
    if last == UInt8(ascii: "?") { return true }
    return (last | 0x20) &- 0x61 < 26 || last == UInt8(ascii: ",") ? false : nil
  }

  private static func isQuestion(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popLast() {
      if scalar == "?" || scalar == "？" || scalar == "؟" || scalar == "\u{37E}" { return true }
      // Greek questions end in a semicolon.
      if scalar == ";" { return scalars.last.map(Self.isGreek) ?? false }
      let isClosing = scalar.properties.isWhitespace || scalar.properties.isQuotationMark || "*_)]}»›.…".unicodeScalars.contains(scalar)
      if !isClosing, !Self.isEmoji(scalar) { return false }
    }
    return false
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value)
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || scalar.properties.isVariationSelector || scalar.value == 0x200D
      || scalar.properties.isEmoji && scalar.value > 0x2000
  }
}

/// A reflective question.
package struct Question: Sendable, Equatable {
  private let item: ListItem

  /// The list item's node.
  package var node: Int { item.node }

  package var text: String { item.text }

  package init(_ item: ListItem) {
    self.item = item
  }
}

/// An inner part that a passage introduces, such as “A clinging part”.
package struct Part: Sendable, Equatable {
  package let name: String
  /// The paragraph or list item that opens with the name.
  package let node: Int
}
