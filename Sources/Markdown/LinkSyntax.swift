/// The parts that links and link reference definitions are written with, as the parser reads them.
enum LinkSyntax {
  /// A destination at `start`, in angle brackets or bare.
  ///
  /// - Returns: where it ends, and the destination itself without the angle brackets; nil if there is none.
  static func destination(_ bytes: [UInt8], at start: Int) -> (end: Int, inner: Range<Int>)? {
    guard start < bytes.count else { return nil }
    var position = start
    if bytes[start] == UInt8(ascii: "<") {
      position += 1
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: ">"): return (position + 1, (start + 1)..<position)
        case UInt8(ascii: "\\"): position += 2
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "<"): return nil
        default: position += 1
        }
      }
      return nil
    }
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), position + 1 < bytes.count, ASCII.isPunctuation(bytes[position + 1]) {
        position += 2
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      } else if ASCII.isSpace(byte) {
        break
      }
      position += 1
    }
    return (position, start..<position)
  }

  /// Where a title that starts at `start` ends: a text in quotes or parentheses. Nil if there is none.
  static func titleEnd(_ bytes: [UInt8], at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    let close: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var position = start + 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
      } else if bytes[position] == close {
        return position + 1
      } else {
        position += 1
      }
    }
    return nil
  }

  /// A label in square brackets at `start`: where it ends, and what is between the brackets. Nil if there is none.
  static func label(_ bytes: [UInt8], at start: Int) -> (end: Int, inner: Range<Int>)? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    var position = start + 1
    while position < bytes.count, position - start <= longestLabel {
      switch bytes[position] {
      case UInt8(ascii: "]"): return (position + 1, (start + 1)..<position)
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): position += position + 1 < bytes.count && ASCII.isPunctuation(bytes[position + 1]) ? 2 : 1
      default: position += 1
      }
    }
    return nil
  }

  private static let longestLabel = 1001

  static func skipSpaces(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, ASCII.isSpace(bytes[position]) { position += 1 }
    return position
  }

  static func skipBlanks(_ bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, ASCII.isBlank(bytes[position]) { position += 1 }
    return position
  }
}
