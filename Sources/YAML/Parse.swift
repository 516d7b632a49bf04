import CYAML
package import Diagnostics

/// Reads the YAML of `span` into nodes with exact places; an empty text gives nil. Anchors, aliases, tags and keys that are not
/// text are refused: none of Tealight's files need them, and an alias can make a short text unboundedly large.
///
/// `span` must hold valid UTF-8 and start after a byte order mark. The cost is linear in its length. The first problem ends the
/// reading, because nothing after a broken line of YAML can be trusted.
package func parse(_ source: Source, _ span: Span) -> Result<Node?, Problem> {
  var parser = yaml_parser_t()
  guard yaml_parser_initialize(&parser) == 1 else {
    return .failure(
      Problem(span: Span(at: span.start), message: "There is not enough memory to read this file", help: "Free some memory and try again."))
  }
  defer { yaml_parser_delete(&parser) }
  return source.bytes.withUnsafeBufferPointer { bytes in
    let text = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
    var events = EventReader(offsets: ByteOffsets(text, start: span.start))
    return events.read(&parser)
  }
}

extension Problem: Error {}
