import Bytes
import Diagnostics

/// Digits that may be a number to call: groups of digits with what numbers are written with between them.
struct WrittenNumber {
  /// From the plus or the first digit to the last digit.
  let range: Range<Int>
  /// Its groups of digits.
  let groups: [Range<Int>]
  let digits: [UInt8]
  /// How many digits each group has.
  let lengths: [Int]
  /// What stands between the groups: one less than there are groups.
  let marks: [UInt8]
  let isInternational: Bool

  var count: Int { digits.count }

  var text: String { String(decoding: digits, as: UTF8.self) }

  /// The two numbers on both sides of a space, each as if it stood alone.
  func parts(splitBefore group: Int) -> (WrittenNumber, WrittenNumber) {
    func part(_ slice: Range<Int>, from start: Int, isInternational: Bool) -> WrittenNumber {
      let before = lengths[..<slice.lowerBound].reduce(0, +)
      let own = Array(lengths[slice])
      return WrittenNumber(
        range: start..<groups[slice.upperBound - 1].upperBound, groups: Array(groups[slice]),
        digits: Array(digits[before..<(before + own.reduce(0, +))]), lengths: own, marks: Array(marks[slice.dropLast()]),
        isInternational: isInternational)
    }
    return (
      part(0..<group, from: range.lowerBound, isInternational: isInternational),
      part(group..<groups.count, from: groups[group].lowerBound, isInternational: false)
    )
  }

  /// Whether a dot, and nothing else, stands between two groups: `3.14`.
  var isDecimal: Bool { marks == [UInt8(ascii: ".")] }
}

/// Finds written numbers, in one pass over bytes.
struct NumberScanner {
  let bytes: [UInt8]

  /// The numbers of three to twenty digits, in order. Times of day are left out of them, and so is `24/7`.
  func numbers() -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while true {
        index = buffer.firstOffset(from: index, to: buffer.count) { $0.marks(in: 0x30...0x39) }
        guard index < buffer.count else { return }
        let groups = groups(from: index, buffer)
        index = min((groups.last?.upperBound ?? index) + 1, buffer.count)
        if let number = number(of: groups[...], buffer) { numbers.append(number) }
      }
    }
    return numbers
  }

  private func groups(from start: Int, _ buffer: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var isOpen = start > 0 && buffer[start - 1] == UInt8(ascii: "(")
    var index = start
    while true {
      let group = index
      if KeyedLetters.isOne(buffer[group]) {
        while index < buffer.count, KeyedLetters.isOne(buffer[index]) { index += 1 }
      } else {
        while index < buffer.count, Self.isDigit(buffer[index]) || isInnerGhost(index, buffer) { index += 1 }
      }
      groups.append(group..<index)
      guard let next = nextGroup(after: groups, isOpen: &isOpen, buffer) else { return groups }
      index = next
    }
  }

  private func isInnerGhost(_ index: Int, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    buffer[index] == RunningText.ghost
  }

  /// Where the next group of the same number begins: after one space, hyphen or dot, around brackets that hold digits alone, or
  /// after the slashes of `0800/1110111` and `0800/111/0111`. Letters on keys go on where they make a whole number: `1-800-273-TALK`.
  private func nextGroup(after groups: [Range<Int>], isOpen: inout Bool, _ buffer: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let last = groups.last, !KeyedLetters.areWhole(groups, buffer) else { return nil }
    var index = last.upperBound
    var spaces = 0
    var marks = 0
    while index < buffer.count {
      switch buffer[index] {
      case RunningText.ghost: break
      case UInt8(ascii: " "):
        spaces += 1
        if spaces > 1 || marks > 0 { return nil }
      case UInt8(ascii: "-"), UInt8(ascii: "."):
        marks += 1
        if marks > 1 || spaces > 0 { return nil }
      case UInt8(ascii: ")"):
        guard isOpen else { return nil }
        isOpen = false
      case UInt8(ascii: "("):
        var end = index + 1
        while end < buffer.count, Self.isDigit(buffer[end]) { end += 1 }
        guard !isOpen, end > index + 1, end < buffer.count, buffer[end] == UInt8(ascii: ")") else { return nil }
        isOpen = true
        return index + 1
      case UInt8(ascii: "/"):
        var end = index + 1
        while end < buffer.count, Self.isDigit(buffer[end]) { end += 1 }
        let areaCode = groups[0]
        let isBehindAreaCode =
          groups.count == 1
          || groups.count == 2 && last.lowerBound == areaCode.upperBound + 1 && buffer[last.lowerBound - 1] == buffer[index]
        return spaces == 0 && marks == 0 && isBehindAreaCode && areaCode.count >= 3 && buffer[areaCode.lowerBound] == UInt8(ascii: "0")
          && end - index > 3 ? index + 1 : nil
      case let byte where Self.isDigit(byte): return index
      case let byte where KeyedLetters.isOne(byte): return KeyedLetters.goOn(groups, at: index, buffer) ? index : nil
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// The number that the groups make, without the times and amounts of time that stand before or after it.
  private func number(of groups: ArraySlice<Range<Int>>, _ buffer: UnsafeBufferPointer<UInt8>) -> WrittenNumber? {
    var groups = groups
    while let first = groups.first, isEndOfTime(first, buffer) { groups = groups.dropFirst() }
    while let last = groups.last, isStartOfTime(last, buffer) || groups.count > 1 && isAmountOfTime(last, buffer) {
      groups = groups.dropLast()
    }
    guard let first = groups.first, let last = groups.last else { return nil }
    let digits = groups.flatMap { buffer[$0].compactMap(KeyedLetters.key) }
    guard (3...20).contains(digits.count) else { return nil }
    var start = first.lowerBound
    var isInternational = false
    if start > 1, buffer[start - 1] == UInt8(ascii: "("), buffer[start - 2] == UInt8(ascii: "+") { start -= 1 }
    if start > 0, buffer[start - 1] == UInt8(ascii: "+") {
      start -= 1
      isInternational = true
    } else if start > 0, buffer[start - 1] == UInt8(ascii: "("), buffer[first.upperBound..<last.upperBound].contains(UInt8(ascii: ")")) {
      start -= 1
    }
    let marks = zip(groups, groups.dropFirst()).map { one, next in
      buffer[one.upperBound..<next.lowerBound].first { $0 != RunningText.ghost && $0 != UInt8(ascii: ")") } ?? UInt8(ascii: ")")
    }
    return WrittenNumber(
      range: start..<Self.afterGhosts(last.upperBound, buffer), groups: Array(groups), digits: digits,
      lengths: groups.map { group in buffer[group].count { KeyedLetters.key($0) != nil } }, marks: marks, isInternational: isInternational)
  }

  /// One or two ghosts after a digit are the rest of its bytes; more of them are a tag.
  private static func afterGhosts(_ end: Int, _ buffer: UnsafeBufferPointer<UInt8>) -> Int {
    var digits = end
    while digits > 0, buffer[digits - 1] == RunningText.ghost { digits -= 1 }
    var after = digits
    while after < buffer.count, buffer[after] == RunningText.ghost { after += 1 }
    return after - digits <= 2 ? after : digits
  }

  /// The `7` of `24/7`, the `30` of `9:30`.
  private func isEndOfTime(_ group: Range<Int>, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = group.lowerBound
    guard start > 1, Self.isDigit(buffer[start - 2]) else { return false }
    return buffer[start - 1] == UInt8(ascii: ":") || buffer[start - 1] == UInt8(ascii: "/") && group.count <= 2
  }

  /// The `24` of `24/7`, the `9` of `9:30`, the `10` of `10am`.
  private func isStartOfTime(_ group: Range<Int>, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    guard group.upperBound < buffer.count, group.count <= 2 else { return false }
    let next = buffer[group.upperBound]
    if next == UInt8(ascii: "/") || next == UInt8(ascii: ":") {
      return group.upperBound + 1 < buffer.count && Self.isDigit(buffer[group.upperBound + 1])
    }
    return next == UInt8(ascii: "a") || next == UInt8(ascii: "p") || next == UInt8(ascii: "h")
  }

  /// The `365` of `365 days`.
  private func isAmountOfTime(_ group: Range<Int>, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = group.upperBound
    guard end < buffer.count, buffer[end] == 0x20 || buffer[end] == UInt8(ascii: "-") else { return false }
    end += 1
    let start = end
    while end < buffer.count, buffer[end] != 0x20, end - start < 16, Self.isLetter(buffer[end]) { end += 1 }
    return ContactWords.amountsOfTime.contains(String(decoding: buffer[start..<end], as: UTF8.self).lowercased())
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
