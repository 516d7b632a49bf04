import Foundation

/// All that a run measured, and where.
struct BenchReport: Codable, Sendable {
  let machine: Machine
  let seed: UInt64
  let rounds: [Int]
  let threads: Int
  let hasIndexJSON: Bool
  let sizes: [SizeResult]
  let growth: [Growth]

  /// The report as JSON, with its keys in order.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self)
  }
}
