import ArgumentParser
import Articles

/// The day that a command counts from.
struct TodayOption: ParsableArguments {
  @Option(help: ArgumentHelp("The day that counts as today. (default: the current day in UTC)", valueName: "yyyy-mm-dd"))
  var today: String?

  func validate() throws {
    if let today, CalendarDate(today) == nil { throw ValidationError("'\(today)' is not a date that exists. Write it as in 2026-09-01.") }
  }

  var day: CalendarDate { today.flatMap { CalendarDate($0) } ?? Clock.today }
}
