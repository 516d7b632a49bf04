import Markdown

/// Finds the numbers and addresses in a list item: digits in its texts, and the targets of its links.
///
/// A number is a run of at least three digits, with the spaces, hyphens, dots and brackets that numbers are written with.
/// `24/7` and times of day are none.
struct WrittenContactReader {
  let document: Document

  func contacts(in item: Int) -> [WrittenContact] {
    var contacts: [WrittenContact] = []
    for node in document.subtree(of: item) {
      switch document.nodes[node].kind {
      case .text:
        let literal = Array(document.literal(of: node))
        contacts += Self.numbers(in: literal).map { range in
          WrittenContact(text: String(decoding: literal[range], as: UTF8.self), node: node, range: range)
        }
      case .link:
        let destination = document.destinationString(of: node)
        if let number = Self.number(ofLink: destination) {
          contacts.append(WrittenContact(text: number, node: node, range: 0..<0))
        } else if destination.hasPrefix("https://") || destination.hasPrefix("http://") {
          contacts.append(WrittenContact(text: destination, node: node, range: nil))
        }
      case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
        .footnoteDefinition, .table, .tableRow, .tableCell, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .image,
        .strikethrough, .footnoteReference, .unknown:
        break
      }
    }
    return contacts
  }

  private static func number(ofLink destination: String) -> String? {
    for scheme in ["tel:", "sms:"] where destination.lowercased().hasPrefix(scheme) { return String(destination.dropFirst(scheme.count)) }
    return nil
  }

  static func numbers(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      var end = index
      var cursor = index
      while cursor < bytes.count, isDigit(bytes[cursor]) || isSeparator(bytes, at: cursor) {
        cursor += 1
        if isDigit(bytes[cursor - 1]) { end = cursor }
      }
      let start = index > 0 && bytes[index - 1] == UInt8(ascii: "+") ? index - 1 : index
      if bytes[start..<end].count(where: isDigit) >= 3, !isTime(bytes, start..<end) { ranges.append(start..<end) }
      index = max(cursor, index + 1)
    }
    return ranges
  }

  /// A space, hyphen, dot or bracket with a digit not far behind it.
  private static func isSeparator(_ bytes: [UInt8], at index: Int) -> Bool {
    guard [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")")].contains(bytes[index]) else {
      return false
    }
    let next = index + 1
    guard next < bytes.count else { return false }
    return isDigit(bytes[next])
      || (next + 1 < bytes.count && isDigit(bytes[next + 1]) && (bytes[next] == UInt8(ascii: "(") || bytes[next] == UInt8(ascii: " ")))
  }

  /// `24/7`, `9:30`, `10am`: digits with a sign of time beside them.
  private static func isTime(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let signs: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: ":")]
    if range.lowerBound > 0, signs.contains(bytes[range.lowerBound - 1]) { return true }
    guard range.upperBound < bytes.count else { return false }
    let next = bytes[range.upperBound]
    return signs.contains(next) && range.upperBound + 1 < bytes.count && isDigit(bytes[range.upperBound + 1])
      || next == UInt8(ascii: "a") || next == UInt8(ascii: "p") || next == UInt8(ascii: "h")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
