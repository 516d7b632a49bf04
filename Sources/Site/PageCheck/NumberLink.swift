/// The links of a finished page that call, text, or write to a number.
enum NumberLink {
  /// The digits behind the link; nil for a link that leads to no number.
  static func digits(of href: String) -> [UInt8]? {
    // Most links begin with a slash, a hash, or the host of a site.
    guard let first = href.utf8.first else { return nil }
    switch first | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "w"): break
    case UInt8(ascii: "h"):
      let host = href.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3).first
      guard let host, host | 0x20 == UInt8(ascii: "w") else { return nil }
    default: return nil
    }
    let lower = href.lowercased()
    guard ["tel:", "sms:", "smsto:", "https://wa.me/", "http://wa.me/", "whatsapp:"].contains(where: lower.hasPrefix) else { return nil }
    return href.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  /// Whether the words of a link hold the number behind it, or none. A national number may be shown behind its international form.
  static func shows(_ digits: [UInt8], _ text: [UInt8]) -> Bool {
    let shown = text.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard shown.count > 2 else { return true }
    return shown.indices.contains { shown[$0...].starts(with: digits) } || shown.count > 6 && digits.suffix(7) == shown.suffix(7)
  }
}
