/// One node of a document. Its descendants are the nodes after it up to `end`; its texts are ranges of the document's `text`.
package struct Node: Sendable {
  package let kind: Kind
  /// The index of the parent; -1 for the document itself.
  package let parent: Int32
  /// The index after that of the last descendant: of the next sibling, if there is one.
  package internal(set) var end: Int32
  /// The text of a text, code span, code block, raw HTML or footnote definition, as bytes of `Document.text`.
  package internal(set) var literal: Range<Int32>
  /// The destination of a link or image, with escapes and character references resolved.
  package let destination: Range<Int32>
  /// The title of a link or image, or the info string of a code block.
  package let title: Range<Int32>
  /// The offset in the source of the block's first byte, as the parser has it, always within the body; -1 for an inline.
  /// `Document.span(of:)` mends the few cases in which the parser is wrong.
  package let start: Int32
  /// The lines of a block, counted from 0 at the start of the body, `endLine` included and as the parser has it; -1 for an inline.
  package let line: Int32
  package let endLine: Int32
}
