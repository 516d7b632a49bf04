import Foundation

/// Time against the number of articles, as an SVG picture that can be read on light and dark ground.
struct Plot {
  let sizes: [SizeResult]

  private static let width = 760.0
  private static let height = 460.0
  private static let left = 76.0
  private static let right = 600.0
  private static let top = 64.0
  private static let bottom = 396.0

  var svg: String {
    let works = Work.allCases.filter { work in sizes.contains { $0[work] != nil } }
    let horizontal = LogAxis(holding: sizes.map { Double($0.articles) }, from: Self.left, to: Self.right)
    let times = works.flatMap { work in sizes.compactMap { $0[work]?.median.wall } }
    let vertical = LogAxis(holding: times, from: Self.bottom, to: Self.top)
    let lines = works.map { Line(work: $0, points: points(of: $0, horizontal, vertical)) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(Self.width)) \(number(Self.height))" role="img" aria-labelledby="title summary">
      <title id="title">Time against the number of articles</title>
      <desc id="summary">\(Self.escaped(summary(works)))</desc>
      <style>
      \(style(works))
      </style>
      <rect class="ground" width="100%" height="100%"/>
      <text class="title" x="\(number(Self.left))" y="32">Seconds from start to end, by number of articles</text>
      \(grid(horizontal, vertical).joined(separator: "\n"))
      \(lines.map(drawn).joined(separator: "\n"))
      \(labels(lines).joined(separator: "\n"))
      </svg>

      """
  }

  private struct Line {
    let work: Work
    let points: [(x: Double, y: Double)]
  }

  private func points(of work: Work, _ horizontal: LogAxis, _ vertical: LogAxis) -> [(x: Double, y: Double)] {
    sizes.sorted { $0.articles < $1.articles }.compactMap { size in
      guard let wall = size[work]?.median.wall, wall > 0 else { return nil }
      return (horizontal.place(of: Double(size.articles)), vertical.place(of: wall))
    }
  }

  private func grid(_ horizontal: LogAxis, _ vertical: LogAxis) -> [String] {
    let upright = horizontal.ticks.map { tick in
      let x = number(tick.place)
      return """
        <line class="grid" x1="\(x)" y1="\(number(Self.top))" x2="\(x)" y2="\(number(Self.bottom))"/>
        <text class="tick" x="\(x)" y="\(number(Self.bottom + 22))" text-anchor="middle">\(Numbers.grouped(Int(tick.value)))</text>
        """
    }
    let level = vertical.ticks.map { tick in
      let y = number(tick.place)
      return """
        <line class="grid" x1="\(number(Self.left))" y1="\(y)" x2="\(number(Self.right))" y2="\(y)"/>
        <text class="tick" x="\(number(Self.left - 10))" y="\(number(tick.place + 4))" text-anchor="end">\(seconds(tick.value))</text>
        """
    }
    let middle = number((Self.left + Self.right) / 2)
    let name = "<text class=\"tick\" x=\"\(middle)\" y=\"\(number(Self.bottom + 46))\" text-anchor=\"middle\">articles</text>"
    return upright + level + [name]
  }

  private func drawn(_ line: Line) -> String {
    let path = line.points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    let dots = line.points.map { "<circle class=\"dot \(line.work.rawValue)\" cx=\"\(number($0.x))\" cy=\"\(number($0.y))\" r=\"4\"/>" }
    return (["<polyline class=\"line \(line.work.rawValue)\" points=\"\(path)\"/>"] + dots).joined(separator: "\n")
  }

  /// The names at the ends of the lines, pushed apart where lines end close to each other.
  private func labels(_ lines: [Line]) -> [String] {
    let ends = lines.compactMap { line in line.points.last.map { (work: line.work, x: $0.x, y: $0.y) } }.sorted { $0.y < $1.y }
    var lowest = -Double.infinity
    return ends.map { end in
      lowest = max(end.y, lowest + 17)
      let place = "x=\"\(number(end.x + 12))\" y=\"\(number(lowest + 4))\""
      return "<text class=\"label \(end.work.rawValue)\" \(place)>\(Self.escaped(end.work.label))</text>"
    }
  }

  private func summary(_ works: [Work]) -> String {
    sizes.map { size in
      let times = works.compactMap { work in size[work].map { "\(work.label) \(Numbers.seconds($0.median.wall)) s" } }
      return "\(Numbers.grouped(size.articles)) articles: \(times.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func seconds(_ value: Double) -> String {
    value < 1 ? "\(number((value * 1000).rounded())) ms" : "\(Numbers.grouped(Int(value))) s"
  }

  /// With no more digits than a picture needs, and none that differ between systems.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
