import Bytes
package import Diagnostics
package import Markdown

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
    first(in: source.bytes, span).map { finding(source, at: $0) }
  }

  /// One finding at the first such byte of a text.
  package static func check(_ text: MarkdownText) -> Diagnostic? {
    text.firstControlCharacter.map { finding(text.source, at: $0) }
  }

  private static func finding(_ source: Source, at offset: Int) -> Diagnostic {
    let byte = source.bytes[offset]
    let name = byte == 0 ? "A NUL byte" : "The control character 0x\(InvalidUTF8.hex(byte))"
    return Diagnostic(rule, in: source, at: Span(offset, offset + 1), "\(name) stands in the text", help: "Delete it.")
  }

  private static func first(in bytes: [UInt8], _ span: Span) -> Int? {
    bytes.withUnsafeBufferPointer { bytes -> Int? in
      var offset = span.start
      while true {
        offset = bytes.firstOffset(from: offset, to: span.end) { $0.marks(below: 0x20) | $0.marks(of: 0x7F) }
        guard offset < span.end else { return nil }
        if bytes[offset] != 0x09, bytes[offset] != 0x0A, bytes[offset] != 0x0D { return offset }
        offset += 1
      }
    }
  }
}
