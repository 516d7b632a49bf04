/// When somebody answers.
package struct Hours: Sendable, Equatable {
  package enum Weekday: String, Sendable, CaseIterable {
    case monday = "Mon"
    case tuesday = "Tue"
    case wednesday = "Wed"
    case thursday = "Thu"
    case friday = "Fri"
    case saturday = "Sat"
    case sunday = "Sun"
  }

  /// The same hours on some days of the week.
  package struct Opening: Sendable, Equatable {
    /// In the order of the week, each once.
    package let days: [Weekday]
    /// Minutes after midnight of the first day, 0 to 1439.
    package let opens: Int
    /// Minutes after midnight, 1 to 1440. At or before `opens` it is a time of the next day.
    package let closes: Int

    package var crossesMidnight: Bool { closes <= opens }

    package init(days: [Weekday], opens: Int, closes: Int) {
      self.days = days
      self.opens = opens
      self.closes = closes
    }
  }

  package enum Schedule: Sendable, Equatable {
    case roundTheClock
    case weekly([Opening])
    /// Different from place to place or day to day; the exception says how.
    case varies
  }

  package let schedule: Schedule
  /// What holds on other days, in words.
  package let exception: String?
  /// The name of the time zone in the IANA database that the times are in: `Europe/Rome`. Nil where no time is given.
  package let timeZone: String?

  /// Whether somebody answers at every minute of the week, without exception.
  package var isRoundTheClock: Bool {
    guard exception == nil else { return false }
    switch schedule {
    case .roundTheClock: return true
    case .varies: return false
    case .weekly(let openings):
      let week = 7 * Self.minutesOfDay
      var isOpen = [Bool](repeating: false, count: week)
      for opening in openings {
        let length = opening.closes - opening.opens + (opening.crossesMidnight ? Self.minutesOfDay : 0)
        for day in opening.days {
          let start = day.index * Self.minutesOfDay + opening.opens
          for minute in start..<(start + length) { isOpen[minute % week] = true }
        }
      }
      return !isOpen.contains(false)
    }
  }

  static let minutesOfDay = 24 * 60
}

extension Hours.Weekday {
  /// From 0 for Monday.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The days from this one to `last`, over the end of the week where needed.
  func through(_ last: Self) -> [Self] {
    let count = (last.index - index + 7) % 7 + 1
    return (0..<count).map { Self.allCases[(index + $0) % 7] }
  }
}
