/// The two escapings of the HTML that is written, as libcmark-gfm does them.
enum HTMLEscape {
  /// Appends text for an element or a quoted attribute: `"`, `&`, `<` and `>` become character references.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for position in 0..<bytes.count {
      guard isSpecial(bytes[position]) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<position]))
      switch bytes[position] {
      case UInt8(ascii: "\""): output.append("&quot;")
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "<"): output.append("&lt;")
      default: output.append("&gt;")
      }
      start = position + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Appends a URL for a quoted attribute: what may not stand in a URL is percent-encoded; what is encoded already stays.
  static func appendURL(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
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

extension [UInt8] {
  /// Appends markup that is known when the program is built.
  @inline(__always)
  mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }
}
