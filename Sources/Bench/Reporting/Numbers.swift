import Foundation

/// How figures are written for people.
enum Numbers {
  /// Seconds with three digits that matter, and never more than milliseconds: `0.042`, `1.24`, `128`.
  static func seconds(_ value: Double) -> String {
    String(format: value < 1 ? "%.3f" : value < 100 ? "%.2f" : "%.0f", value)
  }

  static func ratio(_ value: Double?) -> String {
    guard let value else { return "–" }
    return String(format: value < 0.1 ? "%.3f" : "%.2f", value)
  }

  /// Bytes in megabytes of a million.
  static func megabytes(_ bytes: Int) -> String {
    String(format: bytes < 10_000_000 ? "%.1f" : "%.0f", Double(bytes) / 1e6)
  }

  /// A whole number with a comma before each three digits.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { place, digit in
        place > 0 && (digits.count - place).isMultiple(of: 3) ? [",", digit] : [digit]
      })
  }
}
