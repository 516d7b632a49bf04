/// How an amount that a schema asks for is told to people. A schema reads no amount above 100,000, which stands for “no end”.
extension ClosedRange<Int> {
  var isOpen: Bool { upperBound >= 100_000 }

  /// “3”, “at least 3”, “at most 8”, “3 to 8”.
  var inWords: String {
    if lowerBound == upperBound { return "\(lowerBound)" }
    if isOpen { return "at least \(lowerBound)" }
    return lowerBound == 0 ? "at most \(upperBound)" : "\(lowerBound) to \(upperBound)"
  }

  /// With what is counted: “at least 1 item”, “3 to 8 items”.
  func inWords(of noun: String) -> String {
    let last = isOpen ? lowerBound : upperBound
    return "\(inWords) \(noun)\(last == 1 ? "" : "s")"
  }
}
