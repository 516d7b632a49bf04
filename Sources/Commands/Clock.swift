import Articles
import Foundation

/// What the machine says when a command is not told.
enum Clock {
  /// The current day in UTC.
  static var today: CalendarDate {
    CalendarDate(daysSince1970: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
