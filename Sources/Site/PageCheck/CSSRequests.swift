/// What a style sheet would fetch.
enum CSSRequests {
  /// Every address in `url(…)` and `@import "…"`, with its bytes in the sheet. Comments are skipped.
  static func addresses(in sheet: [UInt8]) -> [(address: String, range: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var index = 0
    while index < sheet.count {
      if sheet[index...].starts(with: "/*".utf8) {
        index += 2
        while index < sheet.count, !sheet[index...].starts(with: "*/".utf8) { index += 1 }
        index += 2
      } else if matches("url(", sheet, index) {
        index += 4
        while index < sheet.count, sheet[index] <= 0x20 { index += 1 }
        let quote = index < sheet.count && (sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'")) ? sheet[index] : nil
        if quote != nil { index += 1 }
        let start = index
        while index < sheet.count, sheet[index] != quote ?? UInt8(ascii: ")"), sheet[index] != 0x0A { index += 1 }
        var end = index
        while end > start, sheet[end - 1] <= 0x20 { end -= 1 }
        found.append((String(decoding: sheet[start..<end], as: UTF8.self), start..<end))
      } else if matches("@import", sheet, index) {
        index += 7
        while index < sheet.count, sheet[index] <= 0x20 { index += 1 }
        guard index < sheet.count, sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'") else { continue }
        let quote = sheet[index]
        let start = index + 1
        index = sheet[start...].firstIndex(of: quote) ?? sheet.count
        found.append((String(decoding: sheet[start..<index], as: UTF8.self), start..<index))
      } else {
        index += 1
      }
    }
    return found
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

  private static func matches(_ word: String, _ sheet: [UInt8], _ index: Int) -> Bool {
    let wanted = Array(word.utf8)
    guard index + wanted.count <= sheet.count else { return false }
    return zip(sheet[index...], wanted).allSatisfy { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 == $1 : $0 == $1 }
  }
}
