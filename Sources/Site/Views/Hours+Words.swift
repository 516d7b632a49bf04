import Articles

extension Hours {
  /// The hours as a page says them: `24/7`; `every day 15:00–03:00 the next day`; `Mon–Fri 09:00–17:00, Sat 10:00–14:00`.
  func words(in strings: SiteStrings) -> String {
    switch schedule {
    case .roundTheClock: strings[.always]
    case .varies: strings[.hoursVary]
    case .weekly(let openings): strings.joined(openings.map { $0.words(in: strings) })
    }
  }
}

extension Hours.Opening {
  fileprivate func words(in strings: SiteStrings) -> String {
    strings.filled(
      crossesMidnight ? .openingOvernight : .opening,
      ["days": Self.words(for: days, in: strings), "opens": Self.time(opens), "closes": Self.time(closes)])
  }

  private static func words(for days: [Hours.Weekday], in strings: SiteStrings) -> String {
    let week = Hours.Weekday.allCases
    if days == week { return strings[.everyDay] }
    let isRun = days.count > 2 && week.indices.contains { week[$0...].starts(with: days) }
    let names = days.map { strings.name(of: $0) }
    guard isRun, let first = names.first, let last = names.last else { return strings.joined(names) }
    return strings.filled(.days, ["first": first, "last": last])
  }

  static func time(_ minutes: Int) -> String {
    let hour = minutes / 60
    let minute = minutes % 60
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
