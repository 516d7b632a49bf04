import Diagnostics

/// Bounds what the shapes of lines can cost: deep nesting and tables. Looks only at the first bytes of most lines.
struct BlockComplexity {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: LineStarts
  private var cells = 0
  private var run = Run()

  /// Lines without a blank one between them.
  private struct Run {
    var start = 0
    /// The columns of the widest delimiter row so far, its place, and how many there are.
    var columns = 0
    var delimiterRow = Span(at: 0)
    var delimiterRows = 0
    var linesAfter = 0
  }

  /// - Parameter lines: those of the body, which is within `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, lines: LineStarts) {
    self.bytes = bytes
    self.lines = lines
  }

  mutating func excess() -> Excess? {
    for index in 0..<lines.count {
      let line = lines.range(of: index)
      var position = line.lowerBound
      while position < line.upperBound, ASCII.isBlank(bytes[position]) { position += 1 }
      guard position < line.upperBound, !ASCII.isLineEnd(bytes[position]) else {
        if let excess = endRun(at: line.lowerBound) { return excess }
        run.start = line.upperBound
        continue
      }
      if run.columns > 0 { run.linesAfter += 1 }
      if Self.canStartMark(bytes[position]), let excess = read(line, from: position) { return excess }
    }
    return endRun(at: Int(lines.end))
  }

  /// Whether a line that starts like this can be a delimiter row or open containers.
  private static func canStartMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "["), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private mutating func read(_ line: Range<Int>, from start: Int) -> Excess? {
    var position = start
    var marks = 0
    scan: while position < line.upperBound {
      switch bytes[position] {
      case UInt8(ascii: ">"): marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
        if position + 1 < line.upperBound, ASCII.isSpace(bytes[position + 1]) { marks += 1 }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, 0x09: break
      case UInt8(ascii: "["):
        guard let end = footnoteEnd(from: position, to: line.upperBound) else { break scan }
        marks += 1
        position = end - 1
      default: break scan
      }
      position += 1
    }
    if marks > Excess.Limit.marksOnLine.allowed {
      return Excess(limit: .marksOnLine, count: marks, span: Span(start, position))
    }
    if let columns = columns(ofDelimiterRow: start..<line.upperBound) {
      if columns > run.columns {
        // The lines under a wider row cannot have more cells than this.
        run.columns = columns
        run.delimiterRow = Span(start, line.upperBound)
      }
      run.delimiterRows += 1
    }
    return nil
  }

  /// Where the `[^label]:` of a footnote ends that starts at `start`; nil if none does.
  private func footnoteEnd(from start: Int, to end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    var position = start + 2
    while position < end, bytes[position] != UInt8(ascii: "]") { position += 1 }
    return position + 1 < end && bytes[position + 1] == UInt8(ascii: ":") ? position + 2 : nil
  }

  /// The number of columns of a row of dashes, colons and pipes, perhaps in a quote; nil for another line.
  private func columns(ofDelimiterRow range: Range<Int>) -> Int? {
    var dashes = false
    var pipes = 0
    var colons = false
    for position in range {
      switch bytes[position] {
      case UInt8(ascii: "-"): dashes = true
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: ":"): colons = true
      case UInt8(ascii: ">") where !dashes && pipes == 0: break
      case 0x20, 0x09...0x0D: break
      default: return nil
      }
    }
    return dashes && (pipes > 0 || colons) ? pipes + 1 : nil
  }

  private mutating func endRun(at end: Int) -> Excess? {
    defer { run = Run() }
    guard run.columns > 0 else { return nil }
    cells += run.columns * run.linesAfter
    if cells > Excess.Limit.tableCells.allowed {
      return Excess(limit: .tableCells, count: cells, span: run.delimiterRow)
    }
    let work = run.delimiterRows * (end - run.start)
    guard work > Excess.Limit.delimiterRowBytes.allowed else { return nil }
    return Excess(limit: .delimiterRowBytes, count: work, span: run.delimiterRow)
  }
}
