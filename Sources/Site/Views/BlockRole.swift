import Markdown
import Mustache

/// What a block is on a page beyond its Markdown, where a part is a paragraph like any other, and a question an item like any other.
enum BlockRole {
  case parts
  case questions
  /// A table can be wider than a phone: it then moves inside its own element, which the keyboard can reach.
  case table

  fileprivate var startTag: String {
    switch self {
    case .parts: "<div class=\"parts\">\n"
    case .questions: "<div class=\"questions\">\n"
    case .table: "<div class=\"table\" tabindex=\"0\">\n"
    }
  }
}

extension RenderedBody {
  /// The HTML of some of the top-level blocks. Neighbours of one role stand together in an element of that role; where there are none,
  /// nothing is copied.
  ///
  /// - Parameters:
  ///   - positions: which of the document's top-level blocks.
  ///   - nodes: the nodes of all top-level blocks.
  ///   - roles: the few blocks with a role by their nodes, the last of two counting; those of tables are found here.
  func html(_ positions: Range<Int>, of nodes: [Int], in document: Document, roles: [(node: Int, role: BlockRole)] = []) -> HTML {
    let positions = positions.clamped(to: 0..<min(blocks.count, nodes.count))
    func role(_ position: Int) -> BlockRole? {
      if case .table = document.nodes[nodes[position]].kind { return .table }
      return roles.last { $0.node == nodes[position] }?.role
    }
    guard let first = positions.first, let last = positions.last else { return HTML([]) }
    guard positions.contains(where: { role($0) != nil }) else {
      return HTML(bytes, blocks[first].lowerBound..<blocks[last].upperBound)
    }
    var marked: [UInt8] = []
    // With room for the tags of a few roles.
    marked.reserveCapacity(blocks[last].upperBound - blocks[first].lowerBound + 256)
    var open: BlockRole?
    for position in positions {
      let next = role(position)
      if next != open || next == .table {
        if open != nil { marked += "</div>\n".utf8 }
        if let next { marked += next.startTag.utf8 }
        open = next
      }
      marked += bytes[blocks[position]]
    }
    if open != nil { marked += "</div>\n".utf8 }
    return HTML(marked)
  }
}
