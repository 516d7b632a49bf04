import Diagnostics
import Markdown

/// Every number to call or text in a text, and every service of the registry that it names. Made in one pass over the text.
package struct ContactReading: Sendable {
  let mentions: [Mention]
  /// The names of services, in order.
  let namings: [Naming]
  let text: RunningText

  /// A service named in the text.
  struct Naming: Sendable {
    let range: Range<Int>
    let entries: [NameIndex.Entry]
  }

  /// Reads a document and what its front matter says to readers.
  ///
  /// - Parameter listed: the nodes in which every number is one to call, such as the lists of a disclaimer.
  init(_ document: Document, frontMatter: [Placed<String>] = [], listed: [Range<Int>] = [], registry: Registry) {
    var text = RunningText(document)
    text.append(frontMatter)
    text.append(Self.titles(in: document), as: RunningText.Piece.Origin.inside)
    self.text = text
    let namings = Self.namings(in: text.bytes, registry.names)
    self.namings = namings
    let links = ContactLink.all(in: document)
    var reader = MentionReader(text: text, document: document, registry: registry, namings: namings, links: links, listed: listed)
    mentions = reader.mentions()
  }

  /// Reads texts that are no Markdown.
  init(_ text: RunningText, registry: Registry) {
    self.text = text
    namings = Self.namings(in: text.bytes, registry.names)
    var reader = MentionReader(text: text, document: nil, registry: registry, namings: namings, links: [], listed: [])
    mentions = reader.mentions()
  }

  /// The mentions that begin in these nodes, found by halving.
  func mentions(in nodes: Range<Int>) -> [Mention] {
    let first = mentions.endOfPrefix(where: { $0.node ?? .max < nodes.lowerBound })
    return Array(mentions[first...].prefix { $0.node.map(nodes.contains) ?? false })
  }

  /// What browsers show of links and pictures while a pointer rests on them.
  private static func titles(in document: Document) -> [Placed<String>] {
    document.links.filter { !document.title(of: $0).isEmpty }.map { Placed(document.titleString(of: $0), at: document.span(of: $0)) }
  }

  private static func namings(in bytes: [UInt8], _ names: NameIndex) -> [Naming] {
    var namings: [Naming] = []
    names.forEach(in: bytes) { range, entries in namings.append(Naming(range: range, entries: entries)) }
    return namings
  }
}
