import CCMarkGFM

/// Copies the library's tree into flat nodes, without recursion, in one pass.
struct Conversion {
  private(set) var nodes: [Node] = []
  private(set) var text: [UInt8] = []
  /// The links and images, in order.
  private(set) var links: [Int] = []
  /// The blocks and inlines of raw HTML, in order.
  private(set) var rawHTML: [Int] = []
  private(set) var headings: [Heading] = []
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: LineStarts
  let library = Library.shared
  private var alignments: UnsafeMutablePointer<UInt8>?
  private var columns = 0
  private var column = 0

  /// - Parameters:
  ///   - bytes: the whole source.
  ///   - lines: the lines of its body, which is what the tree was made of.
  init(_ bytes: UnsafeBufferPointer<UInt8>, lines: LineStarts, bodyLength: Int) {
    self.bytes = bytes
    self.lines = lines
    nodes.reserveCapacity(16 + bodyLength / 20)
    text.reserveCapacity(16 + bodyLength)
  }

  mutating func convert(_ root: UnsafeMutablePointer<cmark_node>) {
    var current = root
    var parent: Int32 = -1
    while true {
      let index = Int32(truncatingIfNeeded: nodes.count)
      append(current, parent: parent)
      if let child = current.pointee.first_child {
        parent = index
        current = child
        continue
      }
      while true {
        if let next = current.pointee.next, current != root {
          current = next
          break
        }
        guard parent >= 0, let above = current.pointee.parent else { return }
        nodes[Int(parent)].end = Int32(truncatingIfNeeded: nodes.count)
        parent = nodes[Int(parent)].parent
        current = above
      }
    }
  }

  /// Gives the headings their ids. Call it last.
  mutating func findHeadings() {
    headings = Heading.find(in: &nodes, text: text)
  }

  private mutating func append(_ node: UnsafeMutablePointer<cmark_node>, parent: Int32) {
    let kind = kind(of: node)
    var literal = empty
    var destination = empty
    var title = empty
    switch kind {
    case .text, .code, .footnoteDefinition:
      literal = keep(tealight_literal(node))
    case .htmlInline, .htmlBlock:
      literal = keep(tealight_literal(node))
      rawHTML.append(nodes.count)
    case .codeBlock:
      literal = keep(tealight_code_literal(node))
      title = keep(tealight_code_info(node))
    case .link, .image:
      links.append(nodes.count)
      destination = keep(tealight_link_destination(node))
      title = keep(tealight_link_title(node))
    case .document, .blockQuote, .list, .item, .taskItem, .paragraph, .heading, .thematicBreak, .table, .tableRow, .tableCell,
      .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .footnoteReference, .unknown:
      break
    }
    var start: Int32 = -1
    var line: Int32 = -1
    var endLine: Int32 = -1
    if kind.isBlock {
      (line, endLine, start) = place(of: node)
    }
    nodes.append(
      Node(
        kind: kind, parent: parent, end: Int32(truncatingIfNeeded: nodes.count + 1), literal: literal, destination: destination,
        title: title, start: start, line: line, endLine: endLine))
  }

  private var empty: Range<Int32> {
    let end = Int32(truncatingIfNeeded: text.count)
    return end..<end
  }

  private mutating func keep(_ chunk: cmark_chunk) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: text.count)
    if chunk.len > 0, let data = chunk.data {
      text.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(chunk.len)))
    }
    return start..<Int32(truncatingIfNeeded: text.count)
  }

  private mutating func kind(of node: UnsafeMutablePointer<cmark_node>) -> Kind {
    switch cmark_node_type(rawValue: UInt32(node.pointee.type)) {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE: return .htmlInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link
    case CMARK_NODE_IMAGE: return .image
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return .footnoteReference(number: number(tealight_literal(node)), occurrence: tealight_footnote_occurrence(node))
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let list = tealight_list(node)
      let isOrdered = list.list_type == CMARK_ORDERED_LIST
      return .list(isOrdered: isOrdered, start: isOrdered ? list.start : 0, isTight: list.tight)
    case CMARK_NODE_ITEM:
      // The task list extension claims the items that open with a box.
      return node.pointee.extension == nil ? .item : .taskItem(isChecked: tealight_list(node).checked)
    case CMARK_NODE_CODE_BLOCK: return .codeBlock(isFenced: tealight_code_is_fenced(node))
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: min(max(Int(tealight_heading_level(node)), 1), 6))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition(references: tealight_footnote_count(node))
    default: return extensionKind(of: node)
    }
  }

  private mutating func extensionKind(of node: UnsafeMutablePointer<cmark_node>) -> Kind {
    switch node.pointee.type {
    case library.tableType:
      alignments = cmark_gfm_extensions_get_table_alignments(node)
      columns = Int(cmark_gfm_extensions_get_table_columns(node))
      return .table
    case library.rowType:
      column = 0
      return .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    case library.cellType:
      defer { column += 1 }
      guard let alignments, column < columns else { return .tableCell(alignment: .none) }
      switch alignments[column] {
      case UInt8(ascii: "l"): return .tableCell(alignment: .left)
      case UInt8(ascii: "c"): return .tableCell(alignment: .center)
      case UInt8(ascii: "r"): return .tableCell(alignment: .right)
      default: return .tableCell(alignment: .none)
      }
    case library.strikethroughType: return .strikethrough
    default: return .unknown
    }
  }

  private func number(_ chunk: cmark_chunk) -> Int32 {
    guard let data = chunk.data else { return 0 }
    var number: Int32 = 0
    for position in 0..<Int(chunk.len) {
      let digit = data[position] &- UInt8(ascii: "0")
      guard digit < 10 else { return 0 }
      number = number &* 10 &+ Int32(digit)
    }
    return number
  }
}
