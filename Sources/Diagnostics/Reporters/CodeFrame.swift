/// A line of an author's file and the marks under what is wrong in it, both as they stand on a terminal.
struct CodeFrame {
  /// The line, cut to the width around the span, with `…` where it was cut.
  let line: String
  /// The blanks in front of the marks.
  let indentation: String
  /// `^` under each column of the span, at least one; for a span that reaches into later lines, `…` and the last of them after it.
  let marks: String

  /// - Parameter width: How many columns the line may take; less than 20 is taken as 20.
  init(_ location: Location, width: Int) {
    let width = max(width, 20)
    let cells = Self.cells(of: location)
    let marked = Self.marked(in: cells, by: location)
    let lefts = cells.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.width) }
    let from = Self.firstShown(lefts: lefts, marked: marked, width: width)
    let lead = from > 0 ? 1 : 0

    // Room is kept for the `…` at the end, unless the rest of the line fits without it.
    let fits = lefts[cells.count] - lefts[from] + lead <= width
    let room = fits ? width : width - 1
    let to = fits ? cells.count : (from..<cells.count).first { lefts[$0 + 1] - lefts[from] + lead > room } ?? cells.count
    line = (from > 0 ? "…" : "") + cells[from..<to].map(\.shown).joined() + (to < cells.count ? "…" : "")

    let end = lefts[min(marked.upperBound, to)] + (marked.upperBound > to ? 1 : 0)
    let start = lefts[marked.lowerBound]
    indentation = String(repeating: " ", count: max(0, start - lefts[from]) + lead)
    let rest = location.lastLine > location.line ? "… to line \(location.lastLine)" : ""
    marks = String(repeating: "^", count: max(1, end - start)) + rest
  }

  /// What stands for one character of the line: several scalars may share it.
  private struct Cell {
    let shown: String
    let width: Int
    /// The column after the character, in scalars.
    let endColumn: Int
  }

  private static func cells(of location: Location) -> [Cell] {
    var column = location.excerptColumn
    return location.excerpt.map { character in
      column += character.unicodeScalars.count
      let shown = character == "\t" ? "    " : Terminal.visible(String(character))
      return Cell(shown: shown, width: Terminal.width(of: shown), endColumn: column)
    }
  }

  /// The cells that the span touches; an empty span has the one after it, and none at the end of the line.
  private static func marked(in cells: [Cell], by location: Location) -> Range<Int> {
    let start = cells.firstIndex { $0.endColumn > location.column } ?? cells.count
    guard location.endLine == location.line else { return start..<cells.count }
    let end = cells.firstIndex { $0.endColumn >= location.endColumn } ?? cells.count
    return start..<(location.endColumn > location.column ? max(start, min(end + 1, cells.count)) : start)
  }

  /// The cell that the shown part of the line starts with: the first if the marks are then seen, and otherwise one that puts them in the
  /// middle, or as far right as the line goes on.
  private static func firstShown(lefts: [Int], marked: Range<Int>, width: Int) -> Int {
    let total = lefts[lefts.count - 1]
    let (start, end) = (lefts[marked.lowerBound], lefts[marked.upperBound])
    guard total > width, end >= width else { return 0 }
    let context = max(width / 4, (width - (end - start)) / 2)
    let left = min(start - context, total - width + 1)
    return left > 0 ? lefts.firstIndex { $0 >= left } ?? 0 : 0
  }
}
