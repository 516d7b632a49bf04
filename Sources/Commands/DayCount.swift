import ArgumentParser

/// A number of days on the command line: `30d`, or `8w` for weeks.
struct DayCount: ExpressibleByArgument {
  let days: Int

  init(days: Int) {
    self.days = days
  }

  init?(argument: String) {
    let daysInUnit: [Character: Int] = ["d": 1, "w": 7]
    guard let unit = argument.last.flatMap({ daysInUnit[$0] }) else { return nil }
    let digits = argument.dropLast()
    guard (1...5).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits) else {
      return nil
    }
    days = number * unit
  }

  var defaultValueDescription: String { "\(days)d" }
}
