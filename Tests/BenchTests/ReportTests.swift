@testable import Bench
import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing

@Suite struct ReportTests {
  /// A report with sizes and a load of the test's choice.
  private func report(sizes: [Int] = [1_000, 10_000], works: [Work] = Work.allCases, load: Double = 0.1) -> BenchReport {
    let results = sizes.map { articles in
      var rounds: [Work: [Cost]] = [:]
      for (place, work) in works.enumerated() {
        let wall = Double(articles) * Double(place + 1) / 10_000
        rounds[work] = [Cost(wall: wall, cpu: wall * 2, peakMemory: 5_000_000)]
      }
      return SizeResult(
        articles: articles, bytes: articles * 6_000, isInMemory: true, figures: works.map { Figures($0, rounds: rounds) })
    }
    let machine = Machine(
      processor: "A <processor> & more", cores: 2, memory: 8_000_000_000, system: "Linux", load: load, versions: ["Tealight": "0.1.0"])
    return BenchReport(
      machine: machine, seed: 1, rounds: sizes.map { _ in 1 }, threads: 2, hasIndexJSON: false, sizes: results, growth: Growth.all(results))
  }

  @Test func `the JSON can be read back`() throws {
    let report = report()
    let read = try JSONDecoder().decode(BenchReport.self, from: try report.json())
    #expect(read.sizes.map(\.figures) == report.sizes.map(\.figures))
    #expect(read.growth == report.growth)
    #expect(read.machine.processor == report.machine.processor)
  }

  @Test(arguments: [[1_000], [1_000, 10_000], [1, 30, 1_000_000]])
  func `the picture is well-formed, whatever was measured`(sizes: [Int]) {
    for works in [Work.allCases, Work.allCases.filter { $0 != .hugo }] {
      let parser = XMLParser(data: Data(Plot(sizes: report(sizes: sizes, works: works).sizes).svg.utf8))
      #expect(parser.parse())
    }
  }

  @Test func `the picture names each line, and says in words what it shows`() {
    let picture = Plot(sizes: report().sizes).svg
    for work in Work.allCases { #expect(picture.contains(">\(work.label)</text>")) }
    #expect(picture.contains("1,000 articles: floor 0.100 s"))
    #expect(picture.contains("prefers-color-scheme: dark"))
  }

  @Test func `the table has a row for each work, with what it is over the floor`() throws {
    let lines = report(sizes: [1_000]).table.split(separator: "\n")
    let build = try #require(lines.first { $0.hasPrefix("tealight build") })
    #expect(build.split(separator: " ").map(String.init) == ["tealight", "build", "0.200", "0.400", "5.0", "2.00", "2.00", "0.33", "0.33"])
  }

  @Test func `a machine that is not idle is warned of`() {
    #expect(!report(load: 0.4).table.contains("WARNING"))
    #expect(report(load: 0.6).table.contains("WARNING"))
  }

  @Test func `an axis holds all values between powers of ten`() {
    let axis = LogAxis(holding: [20, 500], from: 0, to: 200)
    #expect(axis.powers == 1...3)
    #expect(axis.place(of: 100) == 100)
    #expect(LogAxis(holding: [10], from: 0, to: 1).powers == 1...2)
  }

  @Test(arguments: [(0.0421, "0.042"), (1.236, "1.24"), (128.4, "128")])
  func `seconds are written with the digits that matter`(value: Double, text: String) {
    #expect(Numbers.seconds(value) == text)
  }

  @Test(arguments: [(7, "7"), (1_000, "1,000"), (1_234_567, "1,234,567")])
  func `numbers are grouped`(number: Int, text: String) {
    #expect(Numbers.grouped(number) == text)
  }
}
