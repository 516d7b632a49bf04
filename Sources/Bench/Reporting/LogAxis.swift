import Foundation

/// An axis on which each power of ten is as long as every other.
struct LogAxis {
  /// The powers of ten at its ends.
  let powers: ClosedRange<Int>
  /// Where the first and the last of them stand, in the plot's own measure.
  let start: Double
  let end: Double

  /// The shortest axis from one power of ten to another that holds all values above 0.
  init(holding values: [Double], from start: Double, to end: Double) {
    let logarithms = values.filter { $0 > 0 }.map { log10($0) }
    let least = Int((logarithms.min() ?? 0).rounded(.down))
    let most = Int((logarithms.max() ?? 1).rounded(.up))
    powers = least...max(most, least + 1)
    self.start = start
    self.end = end
  }

  func place(of value: Double) -> Double {
    let part = (log10(value) - Double(powers.lowerBound)) / Double(powers.upperBound - powers.lowerBound)
    return start + (end - start) * part
  }

  /// Each power of ten with its place.
  var ticks: [(value: Double, place: Double)] {
    powers.map { power in
      let value = pow(10, Double(power))
      return (value, place(of: value))
    }
  }
}
