/// A day, month or year: as much of a date as is known. ISO 8601 calls the shorter forms reduced precision.
package struct ApproximateDate: Sendable, Hashable, CustomStringConvertible {
  package enum Precision: Sendable, Hashable {
    case year
    case month
    case day
  }

  /// The first day it can mean. Ages count from it, so that nothing looks younger than it is.
  package let earliest: CalendarDate
  package let precision: Precision

  package init(_ date: CalendarDate) {
    earliest = date
    precision = .day
  }

  /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and nothing else.
  package init?(_ text: String) {
    let precision: Precision
    switch text.utf8.count {
    case 10: precision = .day
    case 7: precision = .month
    case 4: precision = .year
    default: return nil
    }
    guard let earliest = CalendarDate(text + "0000-01-01".dropFirst(text.utf8.count)) else { return nil }
    self.earliest = earliest
    self.precision = precision
  }

  package var description: String {
    switch precision {
    case .year: String(earliest.description.prefix(4))
    case .month: String(earliest.description.prefix(7))
    case .day: earliest.description
    }
  }
}
