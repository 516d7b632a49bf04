extension MarkdownWriting {
  /// A text that says in Markdown what it says as it stands: what could be taken for markup has a backslash. A bar is left to the table.
  package static func plain(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(plain: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the same as UTF-8.
  package static func append(plain text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var copied = 0
      var offset = 0
      /// Puts something in the place of the next `length` bytes.
      func put(_ byte: UInt8, insteadOf length: Int) {
        bytes += utf8[copied..<offset]
        bytes.append(byte)
        copied = offset + length
        offset = copied
      }
      while offset < utf8.count {
        let length = lengthOfLineEnd(utf8, at: offset)
        if length > 0 {
          put(UInt8(ascii: " "), insteadOf: length)
        } else {
          if isMarkup(utf8[offset]) { put(UInt8(ascii: "\\"), insteadOf: 0) }
          offset += 1
        }
      }
      bytes += utf8[copied...]
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "~"),
      UInt8(ascii: "&"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// How many bytes the line end at `offset` takes; 0 if there is none. Those of Unicode (5.8) count too.
  private static func lengthOfLineEnd(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 { offset + distance < utf8.count ? utf8[offset + distance] : 0 }
    switch utf8[offset] {
    case 0x0D where byte(1) == 0x0A: return 2
    case 0x0A...0x0D: return 1
    case 0xC2 where byte(1) == 0x85: return 2
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9): return 3
    default: return 0
    }
  }
}
