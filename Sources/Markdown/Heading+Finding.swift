extension Heading {
  /// All headings directly under the document. An explicit `{#id}` is cut from the literal of the heading's last text.
  static func find(in nodes: inout [Node], text: [UInt8]) -> [Heading] {
    var found: [(node: Int, level: Int, explicitID: String?)] = []
    var index = 1
    while index < nodes.count {
      if case .heading(let level) = nodes[index].kind {
        found.append((index, level, ExplicitID.cut(fromHeading: index, in: &nodes, text: text)))
      }
      index = Int(nodes[index].end)
    }
    var explicit: [String: Int] = [:]
    for case (let node, _, let name?) in found where explicit[name] == nil { explicit[name] = node }
    var ids = HeadingIDs(explicit: explicit, count: found.count)
    var headings: [Heading] = []
    headings.reserveCapacity(found.count)
    for (node, level, explicitID) in found {
      let plain = PlainText.bytes(of: node, nodes: nodes, text: text)
      let first = explicitID.flatMap { explicit[$0] }
      let id = explicitID.map { ids.take(explicit: $0) } ?? ids.take(derived: HeadingIDs.derived(from: plain))
      headings.append(
        Heading(
          node: node, level: level, plain: plain, explicitID: explicitID, id: id,
          duplicateOfExplicit: first == node ? nil : first))
    }
    return headings
  }
}
