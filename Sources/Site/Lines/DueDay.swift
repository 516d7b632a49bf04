package import Articles

/// When somebody has to look at something again.
package enum DueDay: Sendable, Equatable, CustomStringConvertible {
  /// Nobody has looked at it yet, or nobody knows when.
  case now
  case on(CalendarDate)

  /// Whether the day has come.
  package func hasCome(by today: CalendarDate) -> Bool {
    switch self {
    case .now: true
    case .on(let day): day <= today
    }
  }

  /// The day, where there is one.
  package var date: CalendarDate? {
    switch self {
    case .now: nil
    case .on(let day): day
    }
  }

  package var description: String { date?.description ?? "now" }
}

extension VerificationPolicy {
  /// The first day on which a line's comparison is too old. A comparison that is dated in the future is none.
  func dueDay(of line: CrisisLine, on today: CalendarDate) -> DueDay {
    guard let day = due(line), let age = line.daysSinceVerification(on: today), age >= 0 else { return .now }
    return .on(day)
  }
}

extension ReviewPolicy {
  /// The first day on which an article's review is too old. A review that is dated in the future is none.
  func dueDay(of metadata: Metadata, on today: CalendarDate) -> DueDay {
    guard let reviewed = metadata.reviewed?.value, reviewed <= today else { return .now }
    return .on(reviewed.adding(days: days + 1))
  }
}
