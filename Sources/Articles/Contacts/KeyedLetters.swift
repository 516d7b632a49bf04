/// Letters that stand for the keys of a phone: North American free numbers are often spelt, as in `1-800-273-TALK` and `1-800-4-A-CHILD`.
enum KeyedLetters {
  private static let freeCodes = ["800", "833", "844", "855", "866", "877", "888"].map { Array($0.utf8) }

  /// The digits of the keys with the letters from A to Z (ITU-T E.161).
  private static let keys = Array("22233344455566677778889999".utf8)

  static func isOne(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// The key for a digit or a letter; nil for anything else.
  static func key(_ byte: UInt8) -> UInt8? {
    NumberScanner.isDigit(byte) ? byte : isOne(byte) ? keys[Int(byte - 0x41)] : nil
  }

  /// Whether the letters at `start` go on with a free number and what follows makes it whole: ten digits, or eleven with a 1 before them.
  static func goOn(_ groups: [Range<Int>], at start: Int, _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = groups.last, let wanted = length(groups, buffer) else { return false }
    // A space alone joins only what begins like a number to dial.
    guard buffer[last.upperBound..<start].contains(where: { isMark($0) && $0 != 0x20 }) || wanted == 11 else { return false }
    var count = keys(in: groups, buffer)
    guard count < wanted else { return false }
    var index = start
    while count < wanted, index < buffer.count {
      if key(buffer[index]) != nil {
        count += 1
      } else if !isMark(buffer[index]) || isMark(buffer[index - 1]) {
        break
      }
      index += 1
    }
    return count == wanted && (index == buffer.count || !NumberScanner.isLetter(buffer[index]) && !NumberScanner.isDigit(buffer[index]))
  }

  /// Whether the groups end in letters that make the number whole.
  static func areWhole(_ groups: [Range<Int>], _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = groups.last, isOne(buffer[last.lowerBound]) else { return false }
    return keys(in: groups, buffer) == length(groups, buffer)
  }

  /// How many digits the number has that begins with these groups; nil where it is no free number of North America.
  private static func length(_ groups: [Range<Int>], _ buffer: UnsafeBufferPointer<UInt8>) -> Int? {
    let hasOne = buffer[groups[0]].elementsEqual("1".utf8)
    let code = hasOne ? groups.dropFirst().first : groups[0]
    guard let code, freeCodes.contains(where: { $0.elementsEqual(buffer[code]) }) else { return nil }
    return hasOne ? 11 : 10
  }

  private static func keys(in groups: [Range<Int>], _ buffer: UnsafeBufferPointer<UInt8>) -> Int {
    groups.reduce(0) { $0 + buffer[$1].count { key($0) != nil } }
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == 0x20 }
}
