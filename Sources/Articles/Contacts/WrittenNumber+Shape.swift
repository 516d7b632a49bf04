/// What the shape of a number says, whatever stands around it.
extension WrittenNumber {
  /// Four digits that could be a year.
  var isYear: Bool {
    count == 4 && lengths.count == 1 && !isInternational && Self.isYear(value(0))
  }

  /// A day of the calendar, alone or with more behind it: `2024-05-12`, `12.05.2024`.
  var isDate: Bool {
    guard !isInternational else { return false }
    if lengths.count == 1 {
      return count == 8 && Self.isYear(number(digits[..<4])) && Self.isDayAndMonth(number(digits[4..<6]), number(digits[6...]))
    }
    return lengths.indices.dropLast(2).contains { first in
      let (one, two, three) = (lengths[first], lengths[first + 1], lengths[first + 2])
      if one == 4, two <= 2, three <= 2 { return Self.isYear(value(first)) && Self.isDayAndMonth(value(first + 1), value(first + 2)) }
      return one <= 2 && two <= 2 && three == 4 && Self.isYear(value(first + 2)) && Self.isDayAndMonth(value(first), value(first + 1))
    }
  }

  /// A version or the number of a section: `1.1.1`, `1.4-1`, `2.24 375839`. Short codes are written in one piece, or digit by digit as `9-8-8`.
  var isVersion: Bool {
    guard lengths.count > 1, !isInternational else { return false }
    let dot = UInt8(ascii: ".")
    if marks.contains(dot), lengths.contains(1) || marks.contains(0x20) && count > 4 { return count < 9 || digits.first != 0x30 }
    return count <= 4 && !(lengths.allSatisfy { $0 == 1 } && Set(marks).count == 1 && !marks.contains(dot))
  }

  /// Two or more years, such as `1995-2005`.
  var isYears: Bool {
    lengths.count > 1 && !isInternational && lengths.indices.allSatisfy { lengths[$0] == 4 && Self.isYear(value($0)) }
      || lengths.count == 2 && lengths[0] == 4 && lengths[1] == 2 && Self.isYear(value(0)) && !isInternational
  }

  /// A range of small numbers, such as the ages `18-25` or the hours `9-17`.
  var isRange: Bool {
    lengths.count == 2 && !isInternational
      && (lengths.allSatisfy { $0 <= 2 }
        || lengths[0] == lengths[1] && lengths[0] == 3 && value(0) < value(1)
          && !marks.contains(0x20))
  }

  /// An amount with its thousands apart: `10 000`, `1.000.000`.
  var isThousands: Bool {
    guard lengths.count > 1, !isInternational, digits.first != 0x30, lengths[0] <= 3 else { return false }
    return lengths.dropFirst().allSatisfy { $0 == 3 }
  }

  /// Four bytes of an address of the internet.
  var isInternetAddress: Bool {
    lengths.count == 4 && lengths.indices.allSatisfy { lengths[$0] <= 3 && value($0) < 256 } && !isInternational
      && marks.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// The number of a book.
  var isISBN: Bool {
    lengths.count >= 4
      && (count == 13 && digits.starts(with: [0x39, 0x37]) && digits[2] >= 0x38 || count == 10 && lengths.count == 4 && lengths[3] == 1)
  }

  /// Whether nothing but a number to dial is written like this.
  var looksDialled: Bool {
    guard (8...15).contains(count), !isDecimal, !isDate, !isVersion, !isYears, !isRange, !isThousands, !isInternetAddress, !isISBN else {
      return false
    }
    if isInternational { return true }
    let withoutOne = lengths.first == 1 && digits.first == 0x31 ? Array(lengths.dropFirst()) : lengths
    if withoutOne == [3, 3, 4] { return true }
    if digits.first == 0x30 {
      // The few numbers of eight digits begin like free or shared-cost ones.
      if count == 8 { return lengths.count > 1 && digits[1] >= 0x38 }
      // Five digits and four are an American postcode.
      return !digits.starts(with: [0x30, 0x30]) && lengths != [5, 4]
    }
    return lengths.count >= 3 && lengths.contains { $0 >= 3 } && count >= 9
  }

  private func value(_ group: Int) -> Int {
    let start = lengths[..<group].reduce(0, +)
    return number(digits[start..<(start + lengths[group])])
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }

  private static func isYear(_ value: Int) -> Bool { (1000...2199).contains(value) }

  private static func isDayAndMonth(_ one: Int, _ other: Int) -> Bool {
    (1...31).contains(one) && (1...31).contains(other) && min(one, other) <= 12
  }
}
