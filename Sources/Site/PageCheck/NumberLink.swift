/// The links of a finished page that call, text, or write to a number.
enum NumberLink {
  /// The digits behind the link; nil for a link that leads to no number.
  static func digits(of href: String) -> [UInt8]? {
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
