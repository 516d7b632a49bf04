import Articles

/// The links of a finished page that call, text, or write to a number.
enum NumberLink {
  private static let beginnings = ["tel:", "sms:", "smsto:", "https://wa.me/", "http://wa.me/", "whatsapp:"].map { Array($0.utf8) }

  /// The digits behind the link; nil for a link that leads to no number.
  static func digits(of href: ArraySlice<UInt8>) -> [UInt8]? {
    // Most links begin with a slash, a hash, or the host of a site.
    guard let first = href.first else { return nil }
    switch first | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "w"), UInt8(ascii: "h"): break
    default: return nil
    }
    guard beginnings.contains(where: { begins(href, with: $0) }) else { return nil }
    return digits(in: href)
  }

  /// Whether the words of a link hold the number behind it, or none. A national number may be shown behind its international form.
  static func shows(_ digits: [UInt8], _ text: some Collection<UInt8>) -> Bool {
    let shown = self.digits(in: text)
    guard shown.count > 2 else { return true }
    return digits.isEmpty || shown.holds(digits) || shown.count > 6 && digits.suffix(7) == shown.suffix(7)
  }

  private static func digits(in text: some Collection<UInt8>) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    for byte in text where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { digits.append(byte) }
    return digits
  }

  /// - Parameter beginning: in lower case; addresses begin alike in either.
  private static func begins(_ href: ArraySlice<UInt8>, with beginning: [UInt8]) -> Bool {
    guard href.count >= beginning.count else { return false }
    return zip(href, beginning).allSatisfy { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 == $1 : $0 == $1 }
  }
}
