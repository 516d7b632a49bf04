/// What a node of a Markdown document is.
package enum Kind: Sendable, Hashable {
  case document
  case blockQuote
  /// A list. `start` is the first number of an ordered list and 0 for a bullet list; the paragraphs of a tight list have no tags of their own.
  case list(isOrdered: Bool, start: Int32, isTight: Bool)
  case item
  /// A list item that opens with `[ ]` or `[x]`.
  case taskItem(isChecked: Bool)
  /// Code in a block. The info string of a fenced one is the node's `title`.
  case codeBlock(isFenced: Bool)
  case htmlBlock
  case paragraph
  /// A heading, of level 1 to 6.
  case heading(level: Int)
  case thematicBreak
  /// The text of a footnote; its literal is the label. Definitions stand at the end of the document in the order of their
  /// numbers, whatever their places in the source; one that nothing refers to is left out.
  case footnoteDefinition(references: Int32)
  case table
  case tableRow(isHeader: Bool)
  case tableCell(alignment: Alignment)
  case text
  case softBreak
  case lineBreak
  /// A code span.
  case code
  case htmlInline
  case emphasis
  case strong
  case link
  case image
  case strikethrough
  /// A reference to the footnote of this number, counted from 1, and which of the references to it this is, also from 1.
  case footnoteReference(number: Int32, occurrence: Int32)
  /// A node that this version of the library makes and Tealight does not know. Its children are kept; it renders as they do.
  case unknown

  /// How the cells of a table column are aligned.
  package enum Alignment: Sendable, Hashable {
    case none
    case left
    case center
    case right
  }

  /// Whether it stands on lines of its own, and not inside a line of text.
  package var isBlock: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
      .footnoteDefinition, .table, .tableRow, .tableCell:
      true
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough,
      .footnoteReference, .unknown:
      false
    }
  }

  /// Whether it is a block whose children are inlines.
  package var holdsInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableCell:
      true
    case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .thematicBreak, .footnoteDefinition, .table,
      .tableRow, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .strikethrough,
      .footnoteReference, .unknown:
      false
    }
  }
}
