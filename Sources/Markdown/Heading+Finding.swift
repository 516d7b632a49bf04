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
    var ids = HeadingIDs(explicit: found.lazy.compactMap(\.explicitID), count: found.count)
    var firstWithID: [String: Int] = [:]
    var headings: [Heading] = []
    headings.reserveCapacity(found.count)
    for (node, level, explicitID) in found {
      let plain = PlainText.bytes(of: node, nodes: nodes, text: text)
      let earlier = explicitID.flatMap { firstWithID[$0] }
      let id: String
      if let explicitID {
        if earlier == nil { firstWithID[explicitID] = node }
        id = ids.take(explicit: explicitID)
      } else {
        id = ids.take(derived: HeadingIDs.derived(from: plain))
      }
      headings.append(
        Heading(
          node: node, level: level, text: String(decoding: plain, as: UTF8.self), explicitID: explicitID, id: id,
          duplicateOfExplicit: earlier))
    }
    return headings
  }
}
