import Bytes

extension JSON {
  /// Appends `text` as a string of JSON, in its quotes.
  ///
  /// Beyond what JSON asks for, it escapes `<`, which could end an HTML `script` element or open a comment in it; U+2028 and
  /// U+2029, which end a line in older JavaScript; and U+007F to U+009F, which control a terminal. Everything else is copied in
  /// runs of bytes.
  package static func escape(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var copied = 0
      var offset = 0
      while true {
        // Nothing else that is escaped begins with another byte.
        offset = utf8.firstOffset(from: offset, to: utf8.count) {
          $0.marks(below: 0x20) | $0.marks(of: UInt8(ascii: "\"")) | $0.marks(of: UInt8(ascii: "\\")) | $0.marks(of: UInt8(ascii: "<"))
            | $0.marks(of: 0x7F) | $0.marks(of: 0xC2) | $0.marks(of: 0xE2)
        }
        guard offset < utf8.count else { break }
        let special = special(in: utf8, at: offset)
        if special.length > 0 {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<offset]))
          escape(special.scalar, into: &bytes)
          copied = offset + special.length
        }
        offset += max(1, special.length)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The scalar at `offset` and how many bytes it takes, if it must be escaped; a length of 0 if not.
  private static func special(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    let byte = utf8[offset]
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0x7F:
      return (UInt32(byte), 1)
    case 0xC2 where offset + 1 < utf8.count && utf8[offset + 1] < 0xA0:
      return (UInt32(utf8[offset + 1]), 2)
    case 0xE2 where offset + 2 < utf8.count && utf8[offset + 1] == 0x80 && (utf8[offset + 2] == 0xA8 || utf8[offset + 2] == 0xA9):
      return (0x2000 + UInt32(utf8[offset + 2] & 0x3F), 3)
    default:
      return (0, 0)
    }
  }

  /// The short escape of a scalar where there is one, otherwise `\u` and its four hexadecimal digits.
  private static func escape(_ scalar: UInt32, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: bytes.append(UInt8(ascii: "\""))
    case 0x5C: bytes.append(UInt8(ascii: "\\"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift: UInt32 in [12, 8, 4, 0] {
        let digit = UInt8(scalar >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
