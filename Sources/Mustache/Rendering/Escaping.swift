extension [UInt8] {
  /// Writes a value where a tag stands: text, escaped or not, or markup as it is; nothing for any other kind.
  @inline(__always)
  mutating func append(value: borrowing Value, isEscaped: Bool) {
    switch value {
    case .text(let text):
      let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
        if isEscaped { append(escaped: $0) } else { append(contentsOf: $0) }
      }
      if isWritten == nil {
        Array(text.utf8).withUnsafeBufferPointer { if isEscaped { append(escaped: $0) } else { append(contentsOf: $0) } }
      }
    case .html(let html):
      html.bytes.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[html.range])) }
    case .absent, .flag, .list, .record: break
    }
  }

  /// Writes text so that it means itself anywhere in HTML, attribute values in either quotes included.
  mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte <= UInt8(ascii: ">"), let entity = Self.entity(of: byte) {
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
        entity.withUTF8Buffer { append(contentsOf: $0) }
        start = offset + 1
      }
      offset += 1
    }
    if start == 0 { append(contentsOf: text) } else { append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
  }

  @inline(__always)
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
