extension Hours.Schedule {
  /// Reads `24/7`, `varies`, or parts with a semicolon or comma between them, each of days and times: `daily 15:00-03:00`,
  /// `Mon-Fri 09:00-12:00 14:00-18:00; Sat 10:00-14:00`. Nil for any other text.
  init?(_ text: String) {
    switch text {
    case "24/7": self = .roundTheClock
    case "varies": self = .varies
    default:
      var openings: [Hours.Opening] = []
      for part in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
        guard let found = Self.openings(part) else { return nil }
        openings += found
      }
      guard !openings.isEmpty else { return nil }
      self = .weekly(openings)
    }
  }

  private static func openings(_ part: Substring) -> [Hours.Opening]? {
    var days: Set<Hours.Weekday> = []
    var openings: [Hours.Opening] = []
    for word in part.split(separator: " ") {
      if let found = self.days(word), openings.isEmpty {
        days.formUnion(found)
      } else if let times = times(word), !days.isEmpty {
        let inOrder = Hours.Weekday.allCases.filter(days.contains)
        openings.append(Hours.Opening(days: inOrder, opens: times.opens, closes: times.closes))
      } else {
        return nil
      }
    }
    return openings.isEmpty ? nil : openings
  }

  private static func days(_ word: Substring) -> [Hours.Weekday]? {
    if word == "daily" { return Hours.Weekday.allCases }
    let ends = word.split(omittingEmptySubsequences: false, whereSeparator: isDash).map { Hours.Weekday(rawValue: String($0)) }
    guard let first = ends.first, let first, ends.count <= 2 else { return nil }
    guard ends.count == 2 else { return [first] }
    return ends[1].map { first.through($0) }
  }

  private static func times(_ word: Substring) -> (opens: Int, closes: Int)? {
    let ends = word.split(omittingEmptySubsequences: false, whereSeparator: isDash).map(minutes)
    guard ends.count == 2, let opens = ends[0], let closes = ends[1], opens < Hours.minutesOfDay, closes > 0 else { return nil }
    return opens == closes ? nil : (opens, closes)
  }

  /// `09:30`, and `24:00` for the end of a day.
  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    guard let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60 else { return nil }
    let minutes = hour * 60 + minute
    return minutes <= Hours.minutesOfDay ? minutes : nil
  }

  private static func isDash(_ character: Character) -> Bool {
    character == "-" || character == "–"
  }
}
