package import Markdown

/// A document's headings as a tree, with the blocks under each. A heading in a quote, a list or code is no heading of the document.
package struct Outline: Sendable {
  package struct Entry: Sendable {
    package let heading: Heading
    /// The positions in `topLevelBlocks` between this heading and the next of its level or a higher one.
    package let content: Range<Int>
    package let children: [Entry]
  }

  /// The blocks before the first heading.
  package let introduction: Range<Int>
  /// The headings of level 1 and 2, and those above which there is no such heading.
  package let sections: [Entry]

  package init(_ document: Document, blocks: [Int]) {
    let headings = document.headings
    var positions: [Int] = []
    positions.reserveCapacity(headings.count)
    var next = headings.startIndex
    for (position, block) in blocks.enumerated() where next < headings.endIndex && headings[next].node == block {
      positions.append(position)
      next += 1
    }
    introduction = 0..<(positions.first ?? blocks.count)
    var index = 0
    sections = Self.entries(&index, under: 0, headings[..<positions.count], positions, end: blocks.count)
  }

  /// Reads the headings from `index` on that are deeper than `level`. At most six levels deep, as headings are.
  private static func entries(
    _ index: inout Int, under level: Int, _ headings: ArraySlice<Heading>, _ positions: [Int], end: Int
  ) -> [Entry] {
    var entries: [Entry] = []
    while index < headings.count, headings[index].level > level {
      let heading = headings[index]
      let start = positions[index] + 1
      index += 1
      // A section of level 2 is never inside one of level 1: an article has no level 1 of its own.
      let children = self.entries(&index, under: max(heading.level, 2), headings, positions, end: end)
      let stop = index < headings.count ? positions[index] : end
      entries.append(Entry(heading: heading, content: start..<stop, children: children))
    }
    return entries
  }
}
