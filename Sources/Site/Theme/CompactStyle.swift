/// Style sheets without what only their authors read.
enum CompactStyle {
  /// The sheet without comments, and with white space only where it can mean something; strings stay as they are.
  static func bytes(_ sheet: [UInt8]) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(sheet.count)
    var index = 0
    while index < sheet.count {
      let byte = sheet[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let end = endOfString(sheet, from: index)
        compact += sheet[index..<end]
        index = end
      } else if byte == UInt8(ascii: "/"), index + 1 < sheet.count, sheet[index + 1] == UInt8(ascii: "*") {
        index = endOfComment(sheet, from: index + 2)
        // What a comment stood between stays apart.
        appendSpace(0x20, to: &compact)
      } else if isSpace(byte) {
        appendSpace(byte == 0x0A ? 0x0A : 0x20, to: &compact)
        index += 1
      } else {
        if isEdge(byte), let last = compact.last, isSpace(last) { compact.removeLast() }
        compact.append(byte)
        index += 1
      }
    }
    return compact
  }

  /// One byte stands for any number of them: a line break where there is one among them.
  private static func appendSpace(_ space: UInt8, to compact: inout [UInt8]) {
    guard let last = compact.last, !isEdge(last) else { return }
    if last == 0x20, space == 0x0A {
      compact[compact.count - 1] = space
    } else if last != 0x20, last != 0x0A {
      compact.append(space)
    }
  }

  private static func endOfString(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < sheet.count, sheet[index] != sheet[start], sheet[index] != 0x0A {
      index += sheet[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, sheet.count)
  }

  private static func endOfComment(_ sheet: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < sheet.count {
      if sheet[index] == UInt8(ascii: "*"), sheet[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return sheet.count
  }

  /// Whether a byte ends what stands before it and begins something new (CSS Syntax 3, 5.4).
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}
