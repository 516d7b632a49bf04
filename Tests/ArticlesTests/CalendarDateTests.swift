import Articles
import Testing

struct CalendarDateTests {
  @Test(arguments: [
    "0001-01-01", "1900-02-28", "1970-01-01", "2000-02-29", "2024-02-29", "2026-09-01", "2026-12-31", "9999-12-31",
  ])
  func `a day that exists is read, and written as it was`(_ text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-9-1", "2026-09", "26-09-01", "2026/09/01", "2026-09-01 ", " 2026-09-01", "2026-09-01T00:00", "2026-00-01",
    "2026-13-01",
    "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "2100-02-29", "0000-01-01", "-001-01-01", "+026-01-01",
    "２０２６-01-01",
    "2026-0a-01", "10000-01-01",
  ])
  func `what is no day is not read`(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-10-01", 20_727), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `days are counted from 1970`(_ text: String, _ days: Int) throws {
    #expect(try #require(CalendarDate(text)).daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days).description == text)
  }

  @Test func `every day is the one after the day before it`() throws {
    var previous: CalendarDate?
    // All days around turns of centuries, and every 37th of all others.
    for day in -719_162...2_932_896 where day % 37 == 0 || abs(day % 36_524) < 40 || abs(day) < 800 {
      let date = CalendarDate(daysSince1970: day)
      #expect(date.daysSince1970 == day)
      #expect(CalendarDate(date.description) == date)
      if let previous { #expect(previous < date) }
      let next = date.adding(days: 1)
      let follows = next.day == date.day + 1 && next.month == date.month || next.day == 1
      #expect(day == 2_932_896 ? next == date : follows)
      previous = date
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-01"), ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"), ("2026-01-01", -1, "2025-12-31"),
    ("2026-06-01", 1096, "2029-06-01"), ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
  ])
  func `days are added over months and years, and never past the last`(_ text: String, _ days: Int, _ result: String) throws {
    #expect(try #require(CalendarDate(text)).adding(days: days).description == result)
  }

  @Test(arguments: [("2026-01-02", "2026-01-10"), ("2026-01-31", "2026-02-01"), ("2025-12-31", "2026-01-01")])
  func `earlier days come first`(_ one: String, _ other: String) throws {
    let dates = (try #require(CalendarDate(one)), try #require(CalendarDate(other)))
    #expect(dates.0 < dates.1)
    #expect(!(dates.1 < dates.0))
    #expect(!(dates.0 < dates.0))
  }
}
