/// A link's destination taken apart.
package enum Destination: Sendable, Equatable {
  /// An absolute address; the scheme in lower case.
  case absolute(scheme: String)
  /// `//host/…`, which takes the scheme of the page.
  case withoutScheme
  /// A path in the site, percent-decoded and without query, and the fragment after `#`.
  case inside(path: String, fragment: String?)
  case fragment(String)
  case empty

  package init(_ text: String) {
    if text.isEmpty {
      self = .empty
    } else if let scheme = Self.scheme(of: text) {
      self = .absolute(scheme: scheme)
    } else if text.hasPrefix("//") || text.hasPrefix("\\\\") || text.hasPrefix("/\\") {
      self = .withoutScheme
    } else {
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = String(parts[0].prefix { $0 != "?" })
      let fragment = parts.count > 1 ? Self.percentDecoded(String(parts[1])) : nil
      if path.isEmpty {
        self = fragment.map { .fragment($0) } ?? .empty
      } else {
        self = .inside(path: Self.percentDecoded(path), fragment: fragment)
      }
    }
  }

  /// The scheme as a browser would see it: white space and control characters before and inside it are skipped (WHATWG URL, 4.4).
  private static func scheme(of text: String) -> String? {
    var scheme = ""
    for scalar in text.unicodeScalars {
      if scalar == ":" { return scheme.isEmpty ? nil : scheme.lowercased() }
      if scalar.value <= 0x20 { continue }
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      let isOther = ("0"..."9").contains(scalar) || scalar == "+" || scalar == "-" || scalar == "."
      guard isLetter || isOther && !scheme.isEmpty else { return nil }
      scheme.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// Invalid escapes, and escapes that are no UTF-8, stay as they are.
  static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let high = Self.hex(rest[rest.startIndex]), let low = Self.hex(rest[rest.startIndex + 1]) {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
