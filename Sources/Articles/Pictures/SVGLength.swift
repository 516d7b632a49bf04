/// A length of a drawing as CSS knows it (CSS Values 4, 6.2).
enum SVGLength {
  private static let units: [(name: String, pixels: Double)] = [
    ("px", 1), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4), ("pt", 96.0 / 72), ("pc", 16),
  ]

  /// The length in CSS pixels; nil for one that depends on where the drawing stands, such as `100%`, and for what is no length.
  static func pixels(_ text: String) -> Double? {
    let trimmed = text.lowercased().filter { !$0.isWhitespace }
    let unit = units.first { trimmed.hasSuffix($0.name) }
    guard let number = Double(unit == nil ? trimmed : String(trimmed.dropLast(2))), number.isFinite, number > 0 else { return nil }
    return number * (unit?.pixels ?? 1)
  }
}
