/// All rounds of one work at one size, and what they come to.
struct Figures: Codable, Equatable, Sendable {
  let work: Work
  let rounds: [Cost]
  let median: Cost
  /// How many times what the floor took; nothing for the floor itself.
  let overFloor: Ratio?
  /// How many times what Hugo took; nothing where there is no Hugo.
  let overHugo: Ratio?

  /// How many times as long one work took as another.
  struct Ratio: Codable, Equatable, Sendable {
    let wall: Double
    let cpu: Double
  }

  init(_ work: Work, rounds: [Work: [Cost]]) {
    let own = rounds[work] ?? []
    self.work = work
    self.rounds = own
    median = Cost(
      wall: own.map(\.wall).median ?? 0, cpu: own.map(\.cpu).median ?? 0,
      peakMemory: Int(own.map { Double($0.peakMemory) }.median ?? 0))
    overFloor = work == .floor ? nil : Ratio(own, over: rounds[.floor] ?? [])
    overHugo = work == .hugo ? nil : Ratio(own, over: rounds[.hugo] ?? [])
  }
}

extension Figures.Ratio {
  /// The median of the ratios of each round, so that a machine that grows slower between rounds does not show in it.
  init?(_ rounds: [Cost], over others: [Cost]) {
    let pairs = zip(rounds, others).filter { $1.wall > 0 && $1.cpu > 0 }
    guard let wall = pairs.map({ $0.wall / $1.wall }).median, let cpu = pairs.map({ $0.cpu / $1.cpu }).median else { return nil }
    self.init(wall: wall, cpu: cpu)
  }
}
