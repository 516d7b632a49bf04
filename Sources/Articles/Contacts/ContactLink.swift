import Markdown

/// A link that calls, texts or opens a messenger with a number.
struct ContactLink: Sendable {
  let node: Int
  let kind: Contact.Kind
  let digits: String
  let isInternational: Bool
  /// Whether more is to be dialled after the call is answered: `tel:988,1`.
  let dialsOn: Bool

  init?(_ document: Document, node: Int) {
    guard case .link = document.nodes[node].kind, Self.couldBeOne(document.destination(of: node)) else { return nil }
    let address = Destination.percentDecoded(document.destinationString(of: node))
    let lower = address.lowercased()
    let number: Substring
    if lower.hasPrefix("tel:") {
      kind = .call
      number = address.dropFirst(4)
    } else if lower.hasPrefix("sms:") || lower.hasPrefix("smsto:") {
      kind = .text
      number = address.drop { $0 != ":" }.dropFirst()
    } else if let path = Self.messengerPath(address, lower) {
      kind = .whatsapp
      number = path
    } else {
      return nil
    }
    self.node = node
    // What follows a comma, semicolon, `p` or `w` is dialled later (RFC 3966 has `;` for parameters), what follows `?` is the message.
    let dialled = number.prefix { !",;pPwW?&".contains($0) }
    dialsOn = kind == .call && number.dropFirst(dialled.count).contains { $0.isNumber }
    digits = Registry.digits(String(dialled))
    isInternational = kind == .whatsapp || dialled.hasPrefix("+") || dialled.hasPrefix("//+")
  }

  /// Whether the address begins like one to a number; most links do not, and are not looked at further.
  private static func couldBeOne(_ address: ArraySlice<UInt8>) -> Bool {
    guard let first = address.first else { return false }
    switch first | 0x20 {
    case UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "w"), UInt8(ascii: "%"): return true
    case UInt8(ascii: "h"):
      let host = address.drop { $0 != UInt8(ascii: ":") }.dropFirst(3)
      return host.first.map { $0 | 0x20 == UInt8(ascii: "w") || $0 | 0x20 == UInt8(ascii: "a") } ?? false
    default: return false
    }
  }

  private static func messengerPath(_ address: String, _ lower: String) -> Substring? {
    for start in ["https://wa.me/", "http://wa.me/"] where lower.hasPrefix(start) { return address.dropFirst(start.count) }
    guard lower.hasPrefix("whatsapp:") || lower.hasPrefix("https://api.whatsapp.com/send") else { return nil }
    return address.firstRange(of: "phone=").map { address[$0.upperBound...] }
  }

  /// In the order of the document.
  static func all(in document: Document) -> [ContactLink] {
    document.links.compactMap { ContactLink(document, node: $0) }
  }
}
