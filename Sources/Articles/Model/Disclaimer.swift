import Diagnostics
package import Markdown

/// The last section of an article: what it is not, and who answers in a crisis.
package struct Disclaimer: Sendable {
  package let heading: Heading
  /// Positions in the document's `topLevelBlocks`, the heading not among them.
  package let blocks: Range<Int>
  /// Where the author says which lines to show, in order.
  package let requests: [LineRequest]
  /// The lines that the page shows, in order and without repetition.
  package let crisisLines: [CrisisLine]

  /// Positions of the blocks that only stand for lines: they are not part of the text.
  package var requestBlocks: Set<Int> { Set(requests.map(\.block)) }
}

/// A block of the disclaimer that stands for crisis lines.
package struct LineRequest: Sendable {
  package enum Kind: Sendable {
    /// `[[crisis-lines]]`, with the regions it names or without.
    case marker(regions: [Region]?)
    /// A list of lines written out.
    case list(items: [WrittenLine])
  }

  /// The position in the document's `topLevelBlocks`.
  package let block: Int
  /// The paragraph's or list's node.
  package let node: Int
  package let kind: Kind
  /// The lines it stands for.
  package let lines: [CrisisLine]
}

/// A list item that names a line, and what of the registry its contacts belong to.
package struct WrittenLine: Sendable {
  package let node: Int
  /// The line that all of its contacts belong to.
  package let line: CrisisLine?
  /// The contacts that no line of the registry has.
  package let strangers: [WrittenContact]
  package let contacts: [WrittenContact]
}

/// A number or address in an author's own words.
package struct WrittenContact: Sendable, Equatable {
  package let text: String
  /// Where it is told: the link, or the text node that holds the digits.
  package let node: Int
  /// The bytes within the text node's literal; nil for a link.
  package let range: Range<Int>?
}
