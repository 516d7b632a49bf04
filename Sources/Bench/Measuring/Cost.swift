/// What one process took.
struct Cost: Codable, Equatable, Sendable {
  /// Seconds from its start to its end.
  var wall: Double
  /// Seconds of processor time on all threads, the system's for it among them.
  var cpu: Double
  /// Bytes that were resident at most, of the largest process alone.
  var peakMemory: Int
}

extension Cost {
  /// The report of `Benchmarks/measure.c`, and the exit status in it.
  static func read(report: String) -> (cost: Cost, status: Int)? {
    let values = report.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard values.count == 5 else { return nil }
    let cost = Cost(wall: Double(values[1]) / 1e6, cpu: Double(values[2] + values[3]) / 1e6, peakMemory: values[4])
    return (cost, values[0])
  }
}
