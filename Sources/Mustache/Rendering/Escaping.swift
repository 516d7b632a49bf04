extension PageBuffer {
  /// Writes a value where a tag stands: text, escaped or not, or markup as it is; nothing for any other kind.
  @inline(__always)
  mutating func append(value: borrowing Value, isEscaped: Bool) {
    switch value {
    case .text(let text):
      let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
        if isEscaped { append(escaped: $0) } else { append($0) }
      }
      if isWritten == nil {
        Array(text.utf8).withUnsafeBufferPointer { if isEscaped { append(escaped: $0) } else { append($0) } }
      }
    case .html(let html):
      html.bytes.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[html.range])) }
    case .absent, .flag, .list, .record: break
    }
  }

  /// Writes text so that it means itself anywhere in HTML, attribute values in either quotes included.
  mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte < 64, Self.escapedBytes &>> UInt64(byte) & 1 == 1, let entity = Self.entity(of: byte) {
        append(UnsafeBufferPointer(rebasing: text[start..<offset]))
        entity.withUTF8Buffer { append($0) }
        start = offset + 1
      }
      offset += 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The bytes that have an entity, all of them below 64, as the bits of one word.
  private static var escapedBytes: UInt64 { 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62 }

  private static func entity(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
