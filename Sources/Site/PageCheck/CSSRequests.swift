import Bytes
import Diagnostics

/// What a style sheet would fetch.
enum CSSRequests {
  /// Every address in `url(…)` and `@import "…"`, with its bytes in the sheet. Comments are skipped.
  static func addresses(in sheet: [UInt8]) -> [(address: String, range: Range<Int>)] {
    sheet.withUnsafeBufferPointer { sheet in
      ranges(in: sheet).map { (String(decoding: sheet[$0], as: UTF8.self), $0) }
    }
  }

  private static func ranges(in sheet: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < sheet.count {
      // Nothing that matters begins with another sign.
      index = sheet.firstOffset(from: index, to: sheet.count) {
        $0.marks(of: UInt8(ascii: "/")) | $0.marks(of: UInt8(ascii: "@")) | $0.marks(of: UInt8(ascii: "u"))
          | $0.marks(of: UInt8(ascii: "U"))
      }
      if matches("/*", sheet, index) {
        index += 2
        while index < sheet.count, !matches("*/", sheet, index) { index += 1 }
        index += 2
      } else if matches("url(", sheet, index) {
        index = firstNoSpace(sheet, from: index + 4)
        let quote = index < sheet.count && (sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'")) ? sheet[index] : nil
        if quote != nil { index += 1 }
        let start = index
        while index < sheet.count, sheet[index] != quote ?? UInt8(ascii: ")"), sheet[index] != 0x0A { index += 1 }
        var end = index
        while end > start, sheet[end - 1] <= 0x20 { end -= 1 }
        found.append(start..<end)
      } else if matches("@import", sheet, index) {
        index = firstNoSpace(sheet, from: index + 7)
        guard index < sheet.count, sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'") else { continue }
        let quote = sheet[index]
        let start = index + 1
        index = sheet.firstOffset(from: start, to: sheet.count) { $0.marks(of: quote) }
        found.append(start..<index)
      } else {
        index += 1
      }
    }
    return found
  }

  private static func firstNoSpace(_ sheet: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < sheet.count, sheet[index] <= 0x20 { index += 1 }
    return index
  }

  /// The addresses that lead to another site.
  static func external(in sheet: [UInt8]) -> [(address: String, range: Range<Int>)] {
    addresses(in: sheet).filter { isExternal($0.address) }
  }

  /// An address with a host: `//…`, or with any scheme but `data:`.
  static func isExternal(_ address: String) -> Bool {
    if address.hasPrefix("//") || address.hasPrefix("\\\\") || address.hasPrefix("/\\") { return true }
    let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard scheme.count < address.count, address[scheme.endIndex] == ":" else { return false }
    return scheme.lowercased() != "data"
  }

  /// - Parameter word: in lower case; names are the same in either.
  private static func matches(_ word: StaticString, _ sheet: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= sheet.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = sheet[index + offset]
      guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == word.utf8Start[offset] else { return false }
    }
    return true
  }
}
