import CCMarkGFM

extension Conversion {
  /// The first and last line of a block, from 0, and the offset of its first byte, all within the body.
  ///
  /// The parser is wrong about a table right under a line of text: it gives that text no place at all, and its place to the table
  /// and the table's header.
  func place(of node: UnsafeMutablePointer<cmark_node>) -> (line: Int32, endLine: Int32, start: Int32) {
    let last = Int32(truncatingIfNeeded: lines.count - 1)
    var placed = node
    var endLine = node.pointee.end_line - 1
    if node.pointee.start_line == 0, let table = node.pointee.next, table.pointee.type == library.tableType {
      placed = table
      endLine = headerLine(of: table) - 1
    }
    let line = min(max(placed.pointee.start_line - 1, 0), last)
    if let table = tableOrHeader(node) {
      let header = min(headerLine(of: table), last)
      if header > line { return (header, max(endLine, header), firstByte(ofLine: header)) }
    }
    let range = lines.range(of: Int(line))
    let start = min(range.lowerBound + max(Int(placed.pointee.start_column) - 1, 0), range.upperBound)
    return (line, min(max(endLine, line), last), Int32(truncatingIfNeeded: start))
  }

  /// The table that `node` is or is the header of.
  private func tableOrHeader(_ node: UnsafeMutablePointer<cmark_node>) -> UnsafeMutablePointer<cmark_node>? {
    switch node.pointee.type {
    case library.tableType: node
    case library.rowType where node.pointee.prev == nil: node.pointee.parent
    default: nil
    }
  }

  /// The line of a table's header, from 0: two above its first other row, or one above its end.
  private func headerLine(of table: UnsafeMutablePointer<cmark_node>) -> Int32 {
    if let row = table.pointee.first_child?.pointee.next { return row.pointee.start_line - 3 }
    return table.pointee.end_line - 2
  }

  private func firstByte(ofLine line: Int32) -> Int32 {
    let range = lines.range(of: Int(line))
    let start = range.first { !ASCII.isBlank(bytes[$0]) && bytes[$0] != UInt8(ascii: ">") }
    return Int32(truncatingIfNeeded: start ?? range.lowerBound)
  }
}
