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
    guard let offset = source.bytes[span.start..<span.end].firstIndex(where: isControl) else { return nil }
    let byte = source.bytes[offset]
    let name = byte == 0 ? "A NUL byte" : "The control character 0x\(InvalidUTF8.hex(byte))"
    return Diagnostic(rule, in: source, at: Span(offset, offset + 1), "\(name) stands in the text", help: "Delete it.")
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }
}
