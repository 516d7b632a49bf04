/// The two escapings of the HTML that is written, as libcmark-gfm does them.
enum HTMLEscape {
  /// Appends text for an element or a quoted attribute: `"`, `&`, `<` and `>` become character references.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout HTMLBuffer) {
    var start = 0
    var position = 0
    while position < bytes.count {
      if bytes.count - position >= 8, !mayHoldSpecial(bytes, at: position) {
        position += 8
        continue
      }
      let stop = min(position + 8, bytes.count)
      while position < stop {
        if isSpecial(bytes[position]) {
          output.append(UnsafeBufferPointer(rebasing: bytes[start..<position]))
          appendReference(to: bytes[position], &output)
          start = position + 1
        }
        position += 1
      }
    }
    output.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func appendReference(to byte: UInt8, _ output: inout HTMLBuffer) {
    switch byte {
    case UInt8(ascii: "\""): output.append("&quot;")
    case UInt8(ascii: "&"): output.append("&amp;")
    case UInt8(ascii: "<"): output.append("&lt;")
    default: output.append("&gt;")
    }
  }

  /// Whether any of the eight bytes at `position`, which are there, may be one of `"&<>`: `"` and `&` differ in one bit, and so do
  /// `<` and `>`.
  @inline(__always)
  private static func mayHoldSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quoteOrAmpersand = (word & (ones &* 0xFB)) ^ (ones &* 0x22)
    let angle = (word & (ones &* 0xFD)) ^ (ones &* 0x3C)
    let zeros = ((quoteOrAmpersand &- ones) & ~quoteOrAmpersand) | ((angle &- ones) & ~angle)
    return zeros & (ones &* 0x80) != 0
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

  /// One of `"&<>`, as a set of bits.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && (0x5000_0044_0000_0000 as UInt64 >> UInt64(byte)) & 1 != 0
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
