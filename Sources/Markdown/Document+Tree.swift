extension Document {
  /// The children of node `index`, in order.
  @inlinable
  package func children(of index: Int) -> Children {
    Children(nodes: nodes, upcoming: index + 1, end: Int(nodes[index].end))
  }

  /// The node itself and all its descendants.
  package func subtree(of index: Int) -> Range<Int> {
    index..<Int(nodes[index].end)
  }

  /// The blocks directly under the document in the order of the source, without the footnote definitions.
  package var topLevelBlocks: [Int] {
    var blocks: [Int] = []
    blocks.reserveCapacity(64)
    for child in children(of: 0) where !isFootnoteDefinition(child) { blocks.append(child) }
    return blocks
  }

  /// The footnote definitions in the order of their numbers: the first is footnote 1.
  package var footnoteDefinitions: [Int] {
    children(of: 0).filter(isFootnoteDefinition)
  }

  /// The parent of node `index`; nil for the document itself.
  package func parent(of index: Int) -> Int? {
    let parent = nodes[index].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// The block that holds node `index`: itself, if it is a block.
  package func block(holding index: Int) -> Int {
    var current = index
    while !nodes[current].kind.isBlock, let parent = parent(of: current) { current = parent }
    return current
  }

  private func isFootnoteDefinition(_ index: Int) -> Bool {
    if case .footnoteDefinition = nodes[index].kind { true } else { false }
  }

  /// The indices of a node's children.
  package struct Children: Sequence, IteratorProtocol {
    @usableFromInline let nodes: [Node]
    @usableFromInline var upcoming: Int
    @usableFromInline let end: Int

    @inlinable
    init(nodes: [Node], upcoming: Int, end: Int) {
      self.nodes = nodes
      self.upcoming = upcoming
      self.end = end
    }

    @inlinable
    package mutating func next() -> Int? {
      guard upcoming < end else { return nil }
      let current = upcoming
      upcoming = Int(nodes[current].end)
      return current
    }
  }
}
