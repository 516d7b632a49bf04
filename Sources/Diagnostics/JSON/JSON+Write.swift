extension JSON {
  /// Appends the value as UTF-8.
  ///
  /// The result is also safe inside an HTML `script` element and inside JavaScript, and holds nothing that a terminal obeys: see
  /// ``escape(_:into:)``.
  ///
  /// - Parameter indented: Each member on a line of its own, two spaces a level; otherwise no space at all. Neither ends in a
  ///   line feed.
  package func write(into bytes: inout [UInt8], indented: Bool) {
    write(into: &bytes, level: indented ? 0 : nil)
  }

  private func write(into bytes: inout [UInt8], level: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .string(let text): Self.escape(text, into: &bytes)
    case .array(let elements):
      Self.writeList(elements, between: "[", and: "]", into: &bytes, level: level) { element, bytes, level in
        element.write(into: &bytes, level: level)
      }
    case .object(let members):
      Self.writeList(members, between: "{", and: "}", into: &bytes, level: level) { member, bytes, level in
        Self.escape(member.key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if level != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.write(into: &bytes, level: level)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], between open: Unicode.Scalar, and close: Unicode.Scalar, into bytes: inout [UInt8], level: Int?,
    each write: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(level.map { $0 + 1 }, into: &bytes)
      write(element, &bytes, level.map { $0 + 1 })
    }
    if !elements.isEmpty { breakLine(level, into: &bytes) }
    bytes.append(UInt8(ascii: close))
  }

  private static func breakLine(_ level: Int?, into bytes: inout [UInt8]) {
    guard let level else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * level)
  }
}
