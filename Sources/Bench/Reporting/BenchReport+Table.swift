extension BenchReport {
  /// The whole report for a terminal.
  var table: String {
    ([machineLines] + sizes.map { Self.lines($0) } + [growthLines]).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private var machineLines: [String] {
    let memory = Numbers.megabytes(Int(clamping: machine.memory))
    var lines = ["\(machine.processor), \(machine.cores) cores, \(memory) MB, \(machine.system)"]
    lines += machine.versions.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    lines.append("\(threads) threads each; seed \(seed); load before the start: \(Numbers.ratio(machine.load))")
    if !machine.isIdle {
      lines.append("WARNING: the machine was not idle. Others took time from these programs; trust the ratios more than the times.")
    }
    return lines
  }

  private static func lines(_ size: SizeResult) -> [String] {
    let place = size.isInMemory ? "in memory" : "on a disk, which is measured with them"
    let rounds = size.figures.map(\.rounds.count).max() ?? 0
    let title =
      "\(Numbers.grouped(size.articles)) articles, \(Numbers.megabytes(size.bytes)) MB, \(place); \(rounds == 1 ? "one round" : "medians of \(rounds) rounds")"
    let header = ["", "wall s", "CPU s", "peak MB", "wall ÷ floor", "CPU ÷ floor", "wall ÷ Hugo", "CPU ÷ Hugo"]
    let rows = size.figures.map { figures in
      [
        figures.work.title, Numbers.seconds(figures.median.wall), Numbers.seconds(figures.median.cpu),
        Numbers.megabytes(figures.median.peakMemory), Numbers.ratio(figures.overFloor?.wall), Numbers.ratio(figures.overFloor?.cpu),
        Numbers.ratio(figures.overHugo?.wall), Numbers.ratio(figures.overHugo?.cpu),
      ]
    }
    return [title, ""] + aligned([header] + rows)
  }

  private var growthLines: [String] {
    guard !growth.isEmpty else { return [] }
    let header = ["growth", "articles", "wall", "CPU"]
    let rows = growth.map { growth in
      let factor = Numbers.ratio(Double(growth.to) / Double(growth.from))
      let articles = "\(Numbers.grouped(growth.from)) to \(Numbers.grouped(growth.to)), × \(factor)"
      return [growth.work.title, articles, "× " + Numbers.ratio(growth.wall), "× " + Numbers.ratio(growth.cpu)]
    }
    return Self.aligned([header] + rows)
  }

  /// Columns that are as wide as they must be: the first begins at the left, the others end at the right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : "  " + space + cell
      }.joined()
    }
  }
}
