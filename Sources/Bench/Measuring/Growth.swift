/// How much more a work takes when there are more articles. Linear is as many times as there are articles more.
struct Growth: Codable, Equatable, Sendable {
  let work: Work
  let from: Int
  let to: Int
  let wall: Double
  let cpu: Double

  /// The growth of every work from each size to the next.
  static func all(_ sizes: [SizeResult]) -> [Growth] {
    let ordered = sizes.sorted { $0.articles < $1.articles }
    return zip(ordered, ordered.dropFirst()).flatMap { small, large in
      Work.allCases.compactMap { work in
        guard let before = small[work]?.median, let after = large[work]?.median, before.wall > 0, before.cpu > 0 else { return nil }
        return Growth(
          work: work, from: small.articles, to: large.articles, wall: after.wall / before.wall, cpu: after.cpu / before.cpu)
      }
    }
  }
}
