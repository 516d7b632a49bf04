import Bytes
import Diagnostics

/// The two escapings of the HTML that is written, as libcmark-gfm does them.
enum HTMLEscape {
  /// Appends text for an element or a quoted attribute: `"`, `&`, `<` and `>` become character references.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout HTMLBuffer) {
    var start = 0
    bytes.forEachOffset(in: 0..<bytes.count, where: special) { position in
      output.append(UnsafeBufferPointer(rebasing: bytes[start..<position]))
      appendReference(to: bytes[position], &output)
      start = position + 1
    }
    output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Those among sixteen bytes that are one of `"&<>`.
  @inline(__always)
  private static func special(_ some: SixteenBytes) -> UInt32 {
    some.marks(of: UInt8(ascii: "\"")) | some.marks(of: UInt8(ascii: "&")) | some.marks(of: UInt8(ascii: "<"))
      | some.marks(of: UInt8(ascii: ">"))
  }

  private static func appendReference(to byte: UInt8, _ output: inout HTMLBuffer) {
    switch byte {
    case UInt8(ascii: "\""): output.append("&quot;")
    case UInt8(ascii: "&"): output.append("&amp;")
    case UInt8(ascii: "<"): output.append("&lt;")
    default: output.append("&gt;")
    }
  }

  /// Appends a URL for a quoted attribute: what may not stand in a URL is percent-encoded; what is encoded already stays.
  static func appendURL(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout HTMLBuffer) {
    for byte in bytes {
      if isURLSafe(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: "&") {
        output.append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        output.append("&#x27;")
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexadecimal(byte >> 4))
        output.append(hexadecimal(byte & 15))
      }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }

  /// An ASCII letter or digit, or one of `-_.+!*(),%#@?=;:/$~`, as two sets of bits.
  @inline(__always)
  private static func isURLSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<64: (0xAFFF_FF3A_0000_0000 as UInt64 >> UInt64(byte)) & 1 != 0
    case 64..<128: (0x47FF_FFFE_87FF_FFFF as UInt64 >> UInt64(byte - 64)) & 1 != 0
    default: false
    }
  }
}
