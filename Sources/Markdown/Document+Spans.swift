package import Diagnostics

extension Document {
  /// The place of node `index` in the source, always within the body.
  ///
  /// An inline reaches from its first mark to its last, as in `**bold**` or `[text](url "title")`. Places of inlines are found when
  /// first asked for, by reading the block once more, and remembered; a block whose text does not tell them for certain gives its
  /// first line in their place.
  package func span(of index: Int) -> Span {
    guard !nodes[index].kind.isBlock else { return span(ofBlock: index) }
    guard let (leaf, place) = place(of: index), let span = leaf.content.span(place.range) else { return firstLineSpan(of: index) }
    return span
  }

  /// The destination of a link or image as it is written, without parentheses or angle brackets. Of a reference link it is that of
  /// the definition, and if that cannot be found, the link itself.
  package func destinationSpan(of index: Int) -> Span {
    guard let (leaf, place) = place(of: index) else { return span(of: index) }
    if let destination = place.destination, let span = leaf.content.span(destination) { return span }
    guard let label = place.label else { return span(of: index) }
    let candidates = places.definitions(for: LinkLabel.normalized(leaf.content.bytes[label]), in: self)
    let wanted = destination(of: index)
    let exact = candidates.first { definition in
      let written = source.bytes[definition.destination.start..<definition.destination.end]
      return written == wanted || written.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") || $0 == 0 }
    }
    return exact?.destination ?? span(of: index)
  }

  /// The place of a part of a text node.
  ///
  /// - Parameter range: byte offsets within the node's literal, from 0. An escape or character reference of which a part is wanted
  ///   is pointed at as a whole.
  package func span(ofText range: Range<Int>, in index: Int) -> Span {
    guard nodes[index].kind == .text, let (leaf, place) = place(of: index) else { return span(of: index) }
    let literal = literal(of: index)
    var matcher = TextMatcher()
    // Findings in a long text come one after another: each is looked for from the one before.
    let known = places.start(of: index, before: range.lowerBound)
    var position = known?.content ?? place.range.lowerBound
    var offset = literal.startIndex + (known?.literal ?? 0)
    var start: Int?
    var end = position
    while offset - literal.startIndex < max(range.upperBound, range.lowerBound + 1), offset < literal.endIndex {
      guard let step = matcher.step(leaf.content.bytes, at: position, literal, at: offset, place.mode) else { return span(of: index) }
      if start == nil, offset - literal.startIndex + step.literal > range.lowerBound {
        start = position
        places.remember(Places.Follower(node: index, literal: offset - literal.startIndex, content: position))
      }
      offset += step.literal
      position += step.content
      end = position
    }
    guard let start else { return Span(at: span(of: index).end) }
    return leaf.content.span(start..<(range.isEmpty ? start : end)) ?? span(of: index)
  }

  private func place(of index: Int) -> (leaf: Places.Leaf, place: InlineLocator.Place)? {
    let block = block(holding: index)
    guard block != index else { return nil }
    let leaf = places.leaf(block, of: self)
    guard let inlines = leaf.inlines, inlines.indices.contains(index - block - 1) else { return nil }
    return (leaf, inlines[index - block - 1])
  }
}
