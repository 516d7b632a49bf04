/// `{#name}` at the very end of a heading: a letter, then letters, digits, `-` and `_`, all of them ASCII.
enum ExplicitID {
  /// Finds the name in the heading's last text and cuts it from that text's literal, with the blanks before it.
  static func cut(fromHeading heading: Int, in nodes: inout [Node], text: [UInt8]) -> String? {
    let last = Int(nodes[heading].end) - 1
    guard last > heading, case .text = nodes[last].kind, Int(nodes[last].parent) == heading else { return nil }
    let start = Int(nodes[last].literal.lowerBound)
    let end = Int(nodes[last].literal.upperBound)
    guard end - start >= 4, text[end - 1] == UInt8(ascii: "}"), let brace = opening(of: text[start..<end]) else { return nil }
    var cut = brace
    while cut > start, text[cut - 1] == 0x20 || text[cut - 1] == 0x09 { cut -= 1 }
    nodes[last].literal = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: cut)
    return String(decoding: text[(brace + 2)..<(end - 1)], as: UTF8.self)
  }

  /// The index of the `{` of a `{#name}` that ends `bytes`.
  static func opening(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.last == UInt8(ascii: "}") else { return nil }
    var position = bytes.endIndex - 1
    while position > bytes.startIndex, isNameByte(bytes[position - 1]) { position -= 1 }
    guard position < bytes.endIndex - 1, isLetter(bytes[position]), position - 2 >= bytes.startIndex,
      bytes[position - 1] == UInt8(ascii: "#"), bytes[position - 2] == UInt8(ascii: "{")
    else { return nil }
    return position - 2
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
