import Articles
import Foundation

/// What the machine says when a command is not told.
enum Clock {
  /// The current day in UTC.
  static var today: CalendarDate {
    CalendarDate(daysSince1970: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  /// Seconds of a clock that only goes forward.
  static var seconds: Double { ProcessInfo.processInfo.systemUptime }

  /// The seconds that this process has had of all processors, its own and the system's on its behalf.
  static var processorSeconds: Double {
    var clock = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &clock)
    return Double(clock.tv_sec) + Double(clock.tv_nsec) / 1_000_000_000
  }

  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
