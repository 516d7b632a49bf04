@testable import Bench
import Testing

@Suite struct FigureTests {
  private func measured(_ wall: Double, _ cpu: Double, _ peak: Int = 1) -> Cost {
    Cost(wall: wall, cpu: cpu, peakMemory: peak)
  }

  @Test(arguments: [([3.0, 1, 2], 2.0), ([4.0, 1, 3, 2], 2.5), ([7.0], 7.0)])
  func `the median is the value in the middle`(values: [Double], median: Double) {
    #expect(values.median == median)
  }

  @Test func `nothing has no median`() {
    #expect([Double]().median == nil)
  }

  @Test func `figures are medians of the rounds`() {
    let figures = Figures(.floor, rounds: [.floor: [measured(1, 2, 10), measured(3, 9, 30), measured(2, 4, 20)]])
    #expect(figures.median == measured(2, 4, 20))
    #expect(figures.overFloor == nil)
    #expect(figures.overHugo == nil)
  }

  @Test func `a ratio is that of the rounds, whatever the machine does between them`() {
    // The second round is ten times as slow for both.
    let rounds: [Work: [Cost]] = [
      .floor: [measured(1, 2), measured(10, 20), measured(1, 2)], .build: [measured(3, 4), measured(30, 40), measured(3, 4)],
    ]
    #expect(Figures(.build, rounds: rounds).overFloor == Figures.Ratio(wall: 3, cpu: 2))
  }

  @Test func `growth goes from each size to the next`() {
    let sizes = [(10_000, 11.0), (1_000, 1.0)].map { articles, wall in
      SizeResult(
        articles: articles, bytes: 1, isInMemory: true, figures: [Figures(.check, rounds: [.check: [measured(wall, wall * 2)]])])
    }
    #expect(Growth.all(sizes) == [Growth(work: .check, from: 1_000, to: 10_000, wall: 11, cpu: 11)])
  }

  @Test func `the report of a measured process is read`() throws {
    let read = try #require(Cost.read(report: "1 2000000 1500000 250000 4096\n"))
    #expect(read.cost == measured(2, 1.75, 4_096))
    #expect(read.status == 1)
    #expect(Cost.read(report: "1 2\n") == nil)
  }
}
