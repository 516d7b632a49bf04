/// Everything that was measured with one number of articles.
struct SizeResult: Codable, Sendable {
  let articles: Int
  /// The bytes of all articles together.
  let bytes: Int
  /// Whether input and output were in memory, and not on a disk.
  let isInMemory: Bool
  let figures: [Figures]

  subscript(_ work: Work) -> Figures? {
    figures.first { $0.work == work }
  }
}
