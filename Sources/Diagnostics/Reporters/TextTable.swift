/// Rows of cells in columns that stand under each other, for people at a terminal.
package enum TextTable {
  /// One line a row, two spaces between columns, none at the end of a line. Nothing in a cell reaches the terminal as a control character.
  package static func text(_ rows: [[String]], indented: Int = 0) -> String {
    let rows = rows.map { $0.map { Terminal.visible($0) } }
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { column < $0.count ? Terminal.width(of: $0[column]) : 0 }.max() ?? 0 }
    return rows.map { row in
      var line = String(repeating: " ", count: indented)
      for (column, cell) in row.enumerated() {
        line += cell
        let isLast = row[(column + 1)...].allSatisfy(\.isEmpty)
        if isLast { break }
        line += String(repeating: " ", count: widths[column] - Terminal.width(of: cell) + 2)
      }
      return line + "\n"
    }.joined()
  }
}
