import Bytes
import Diagnostics

extension PageBuffer {
  /// Writes a value where a tag stands: text, escaped or not, or markup as it is; nothing for any other kind. The value is pointed to because
  /// handing it over would count its references once more.
  mutating func append(_ value: UnsafePointer<Value>, isEscaped: Bool) {
    switch value.pointee {
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
      // All that have an entity, and a few of their neighbours.
      offset = text.firstOffset(from: offset, to: text.count) {
        $0.marks(in: UInt8(ascii: "\"")...UInt8(ascii: "'")) | $0.marks(in: UInt8(ascii: "<")...UInt8(ascii: ">"))
      }
      if offset < text.count, let entity = Self.entity(of: text[offset]) {
        append(UnsafeBufferPointer(rebasing: text[start..<offset]))
        entity.withUTF8Buffer { append($0) }
        start = offset + 1
      }
      offset += 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

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
