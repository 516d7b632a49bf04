import Diagnostics
package import Markdown

/// The last section of an article: what it is not, and who answers in a crisis.
package final class Disclaimer: Sendable {
  package let heading: Heading
  /// Positions in the document's `topLevelBlocks`, the heading not among them.
  package let blocks: Range<Int>
  /// Where the author says which lines to show, in order.
  package let requests: [LineRequest]
  /// The lines that the page shows, by region: those of a union or country may stand under several.
  package let regions: [RegionLines]

  /// The lines that the page shows, in order and without repetition.
  package let crisisLines: [CrisisLine]

  init(heading: Heading, blocks: Range<Int>, requests: [LineRequest], regions: [RegionLines]) {
    self.heading = heading
    self.blocks = blocks
    self.requests = requests
    self.regions = regions
    // Every line is the registry's own, so that one is known again by what it is and not by its name. They are few.
    var lines = regions.first?.lines ?? []
    for region in regions.dropFirst() {
      for line in region.lines where !lines.contains(where: { $0 === line }) { lines.append(line) }
    }
    crisisLines = lines
  }

  /// The regions whose lines a marker asks for.
  package var markedRegions: [Region] {
    requests.flatMap { request -> [Region] in
      if case .marker = request.kind { request.regions.map(\.region) } else { [] }
    }
  }

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
  /// The lines it stands for, by region.
  package let regions: [RegionLines]

  package var lines: [CrisisLine] { regions.flatMap(\.lines) }

  var isMarker: Bool {
    if case .marker = kind { true } else { false }
  }
}

/// The lines of one region.
package struct RegionLines: Sendable, Equatable {
  package let region: Region
  package let lines: [CrisisLine]
}

/// A list item that names a line, and what of the registry its contacts belong to.
package struct WrittenLine: Sendable {
  package let node: Int
  /// The line that all of its contacts belong to.
  package let line: CrisisLine?
  /// Whether it has a number or an address at all.
  let hasContact: Bool
  /// Whether each of its numbers and addresses is one of the registry, and used as it can be.
  let isKnown: Bool
  /// The links to addresses that no line of the registry has.
  let strangers: [Int]
}
