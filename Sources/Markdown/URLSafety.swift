/// Whether a link's destination may be written into a page.
package enum URLSafety {
  /// What kind of address a destination is to a browser.
  package enum Target: Sendable, Hashable {
    /// Nothing, or `#` and a name in the same page.
    case fragment
    /// A path or query on the same site.
    case relative
    /// `//host/…`: another site, by the scheme of the page. A backslash counts as a slash, as it does to browsers.
    case schemeRelative
    /// A scheme that readers may be sent to.
    case allowed(Scheme)
    /// Any other scheme, in lower case.
    case unsafe(scheme: String)
  }

  /// The schemes that are allowed.
  package enum Scheme: String, Sendable, Hashable, CaseIterable {
    case http
    case https
    case mailto
    case tel
    case sms
  }

  /// Whether the destination, in UTF-8 and with the Markdown's escapes resolved, is anything but `Target.unsafe`.
  package static func isSafe(_ destination: some Sequence<UInt8>) -> Bool {
    if case .unsafe = target(reading: destination) { false } else { true }
  }

  /// What a browser would take `destination` for.
  ///
  /// Control characters and spaces are seen through, as browsers drop some of them: `java⇥script:` is `javascript:`. So are
  /// character references that came through Markdown's own decoding, such as `&colon;` or `&#58;`.
  package static func target(of destination: ArraySlice<UInt8>) -> Target { target(reading: destination) }

  private static func target(reading destination: some Sequence<UInt8>) -> Target {
    var letters: [UInt8] = []
    var reader = SchemeReader(destination)
    while let byte = reader.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        letters.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters.append(byte | 0x20)
      case UInt8(ascii: ":"):
        return target(ofScheme: letters)
      case UInt8(ascii: "#") where letters.isEmpty:
        return .fragment
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        guard letters.isEmpty, let second = reader.next() else { return .relative }
        return second == UInt8(ascii: "/") || second == UInt8(ascii: "\\") ? .schemeRelative : .relative
      default:
        return .relative
      }
    }
    return letters.isEmpty ? .fragment : .relative
  }

  private static func target(ofScheme letters: [UInt8]) -> Target {
    guard let first = letters.first, first >= UInt8(ascii: "a") else { return .relative }
    let name = String(decoding: letters, as: UTF8.self)
    return Scheme(rawValue: name).map(Target.allowed) ?? .unsafe(scheme: name)
  }
}
