package import Diagnostics

/// A parsed Markdown document, which never changes: a flat array of nodes in document order, each before its children. No C pointer survives the parse.
package final class Document: Sendable {
  package let source: Source
  /// The part of the source that is Markdown: what follows the front matter.
  package let body: Span
  /// All nodes. The first is the document; there is always at least that one.
  package let nodes: [Node]
  /// All literals, destinations, titles and info strings, one after another, in UTF-8 if the source is.
  package let text: [UInt8]
  /// The headings that are direct children of the document, in order, with their ids.
  package let headings: [Heading]
  /// Whether the library gave a tree. It does unless the source is larger than half a gigabyte; without one the document is empty.
  package let isParsed: Bool
  /// The links and images, in order.
  package let links: [Int]
  /// The blocks and inlines of raw HTML, in order.
  package let rawHTML: [Int]
  let lines: LineStarts
  let places: Places

  init(
    source: Source, body: Span, nodes: [Node], text: [UInt8], headings: [Heading], links: [Int], rawHTML: [Int], isParsed: Bool,
    lines: LineStarts, places: Places
  ) {
    self.source = source
    self.body = body
    self.nodes = nodes
    self.text = text
    self.headings = headings
    self.isParsed = isParsed
    self.lines = lines
    self.places = places
    self.links = links
    self.rawHTML = rawHTML
  }
}
