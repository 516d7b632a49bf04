import Articles

extension Hours {
  /// The hours as a page says them, in English: `24/7`; `every day 15:00–03:00 the next day`; `Mon–Fri 09:00–17:00, Sat 10:00–14:00`.
  var inWords: String {
    switch schedule {
    case .roundTheClock: "24/7"
    case .varies: "these vary"
    case .weekly(let openings): openings.map(\.inWords).joined(separator: ", ")
    }
  }
}

extension Hours.Opening {
  fileprivate var inWords: String {
    "\(Self.words(for: days)) \(Self.time(opens))–\(Self.time(closes))" + (crossesMidnight ? " the next day" : "")
  }

  private static func words(for days: [Hours.Weekday]) -> String {
    let week = Hours.Weekday.allCases
    if days == week { return "every day" }
    let isRun = days.count > 2 && week.indices.contains { week[$0...].starts(with: days) }
    guard isRun, let first = days.first, let last = days.last else { return days.map(\.rawValue).joined(separator: ", ") }
    return "\(first.rawValue)–\(last.rawValue)"
  }

  static func time(_ minutes: Int) -> String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
