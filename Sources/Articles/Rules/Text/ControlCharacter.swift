package import Diagnostics

/// `text/control-character`
package enum ControlCharacter {
  static let rule = Rule(
    "text/control-character", .error,
    summary: "Files hold text, not control characters.",
    why: "A NUL or an escape character ends a text early in some programs and hides it in others.",
    details: "Line ends and tabs are fine. Delete the character; it often comes from copying out of another program.",
    examples: [
      .invalid("A bell in the text", .body("A⟦\u{7}⟧ bell.\n")),
      .valid("A tab in the text", .body("A\ttab.\n")),
    ])

  /// One finding at the first such byte of `span`: C0 controls and DEL, without tab, LF and CR.
  package static func check(_ source: Source, _ span: Span) -> Diagnostic? {
    guard let offset = first(in: source.bytes, span) else { return nil }
    let byte = source.bytes[offset]
    let name = byte == 0 ? "A NUL byte" : "The control character 0x\(InvalidUTF8.hex(byte))"
    return Diagnostic(rule, in: source, at: Span(offset, offset + 1), "\(name) stands in the text", help: "Delete it.")
  }

  /// Looks at eight bytes at a time, and at each of them only where one is below a space, or DEL.
  private static func first(in bytes: [UInt8], _ span: Span) -> Int? {
    bytes.withUnsafeBytes { bytes -> Int? in
      var index = span.start
      while index < span.end {
        if span.end - index >= 8 {
          let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let ones: UInt64 = 0x0101_0101_0101_0101
          let highs: UInt64 = 0x8080_8080_8080_8080
          let isDelete = word ^ (ones &* 0x7F)
          let isLow = (word &- ones &* 0x20) & ~word & highs
          if isLow | ((isDelete &- ones) & ~isDelete & highs) == 0 {
            index += 8
            continue
          }
        }
        let stop = min(index + 8, span.end)
        while index < stop {
          if isControl(bytes[index]) { return index }
          index += 1
        }
      }
      return nil
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }
}
