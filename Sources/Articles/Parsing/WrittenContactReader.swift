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
      var groups: [Range<Int>] = []
      while index < bytes.count, isDigit(bytes[index]) || isSeparator(bytes, at: index) {
        let isNext = isDigit(bytes[index]) && groups.last?.upperBound == index
        if isNext, let last = groups.popLast() {
          groups.append(last.lowerBound..<index + 1)
        } else if isDigit(bytes[index]) {
          groups.append(index..<index + 1)
        }
        index += 1
      }
      if let range = number(of: groups[...], in: bytes) { ranges.append(range) }
    }
    return ranges
  }

  /// The number that groups of digits make, without the times of day and the `24/7` that stand before or after it.
  private static func number(of groups: ArraySlice<Range<Int>>, in bytes: [UInt8]) -> Range<Int>? {
    var groups = groups
    while let first = groups.first, isEndOfTime(bytes, first) { groups = groups.dropFirst() }
    while let last = groups.last, isStartOfTime(bytes, last) { groups = groups.dropLast() }
    guard let first = groups.first, let last = groups.last, groups.reduce(0, { $0 + $1.count }) >= 3 else { return nil }
    let start = first.lowerBound
    return (start > 0 && bytes[start - 1] == UInt8(ascii: "+") ? start - 1 : start)..<last.upperBound
  }

  /// A space, hyphen, dot or closing bracket with a digit not far behind it. An opening bracket belongs to a number only
  /// where digits alone stand in it: `+44 (20)`, and not `988 (365 days)`.
  private static func isSeparator(_ bytes: [UInt8], at index: Int) -> Bool {
    guard [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "(")].contains(bytes[index]) else {
      return false
    }
    let next = index + 1
    guard next < bytes.count else { return false }
    if bytes[next] == UInt8(ascii: "("), next + 1 < bytes.count {
      let end = bytes[(next + 1)...].firstIndex { !isDigit($0) } ?? next
      return end > next + 1 && bytes[end] == UInt8(ascii: ")")
    }
    return isDigit(bytes[next])
      || (next + 1 < bytes.count && isDigit(bytes[next + 1]) && bytes[next] == UInt8(ascii: " "))
  }

  private static let timeSigns: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: ":")]

  /// The `7` of `24/7`, the `30` of `9:30`.
  private static func isEndOfTime(_ bytes: [UInt8], _ group: Range<Int>) -> Bool {
    group.lowerBound > 0 && timeSigns.contains(bytes[group.lowerBound - 1])
  }

  /// The `24` of `24/7`, the `9` of `9:30`, the `10` of `10am`.
  private static func isStartOfTime(_ bytes: [UInt8], _ group: Range<Int>) -> Bool {
    guard group.upperBound < bytes.count else { return false }
    let next = bytes[group.upperBound]
    return timeSigns.contains(next) && group.upperBound + 1 < bytes.count && isDigit(bytes[group.upperBound + 1])
      || next == UInt8(ascii: "a") || next == UInt8(ascii: "p") || next == UInt8(ascii: "h")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
