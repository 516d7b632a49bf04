import Articles

/// A day as feeds write a moment: its first, in UTC.
extension CalendarDate {
  /// RFC 3339: `2026-03-10T00:00:00Z`.
  var timestamp: String { "\(self)T00:00:00Z" }

  /// RFC 822 with a year of four digits, as RSS 2.0 asks for: `Tue, 10 Mar 2026 00:00:00 GMT`.
  var mailTimestamp: String {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // The first of January 1970 was a Thursday.
    let weekday = weekdays[((daysSince1970 % 7) + 7) % 7]
    let year = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return "\(weekday), \(day < 10 ? "0" : "")\(day) \(months[month - 1]) \(year) 00:00:00 GMT"
  }
}
