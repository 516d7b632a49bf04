/// Phrases to choose from, in bytes; in the source they stand one a line.
struct Phrases: Sendable {
  let all: [[UInt8]]

  init(_ lines: String) {
    all = lines.split(separator: "\n").map { Array($0.utf8) }
  }

  func any(_ random: inout SplitMix64) -> [UInt8] {
    all[random.below(all.count)]
  }

  /// Different phrases, as many as asked for and at most all.
  func some(_ count: Int, _ random: inout SplitMix64) -> [[UInt8]] {
    let start = random.below(all.count)
    return (0..<min(count, all.count)).map { all[(start + $0) % all.count] }
  }
}
