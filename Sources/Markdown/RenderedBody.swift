/// The HTML of a document, and where in it the HTML of each top-level block is.
package struct RenderedBody: Sendable {
  /// UTF-8 if the source is. Each block ends in a line feed.
  package let bytes: [UInt8]
  /// The range in `bytes` of each of `Document.topLevelBlocks`, in the same order; empty for a block that was skipped.
  package let blocks: [Range<Int>]
  /// The range in `bytes` of the section that holds the footnotes; empty, at the end, if there are none.
  package let footnotes: Range<Int>
}
