package import Markdown

/// A link's destination taken apart.
package enum Destination: Sendable, Equatable {
  /// An absolute address with a scheme that readers may be sent to.
  case absolute(scheme: URLSafety.Scheme)
  /// Any other scheme, in lower case.
  case unsafe(scheme: String)
  /// `//host/…`, which takes the scheme of the page.
  case withoutScheme
  /// A path in the site, percent-decoded and without query, and the fragment after `#`.
  case inside(path: String, fragment: String?)
  case fragment(String)
  case empty

  /// - Parameter address: with the Markdown's escapes resolved.
  package init(_ address: ArraySlice<UInt8>) {
    switch URLSafety.target(of: address) {
    case .allowed(let scheme): self = .absolute(scheme: scheme)
    case .unsafe(let scheme): self = .unsafe(scheme: scheme)
    case .schemeRelative: self = .withoutScheme
    case .fragment, .relative:
      let mark = address.firstIndex(of: UInt8(ascii: "#"))
      let path = address[..<(mark ?? address.endIndex)].prefix { $0 != UInt8(ascii: "?") }
      let fragment = mark.map { Self.percentDecoded(String(decoding: address[($0 + 1)...], as: UTF8.self)) }
      if path.isEmpty {
        self = fragment.map { .fragment($0) } ?? .empty
      } else {
        self = .inside(path: Self.percentDecoded(String(decoding: path, as: UTF8.self)), fragment: fragment)
      }
    }
  }

  /// A path as it is written in an address: with the characters escaped that would end it or start an escape (RFC 3986, 3.3).
  static func written(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) else { return path }
    return path.replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F")
  }

  /// The same as an author can write it in Markdown, where spaces, brackets and backslashes have meanings of their own (CommonMark 0.31, 6.3).
  static func inMarkdown(_ path: String) -> String {
    [("%20", " "), ("%28", "("), ("%29", ")"), ("%3C", "<"), ("%3E", ">"), ("%5C", "\\")].reduce(written(path)) {
      $0.replacing($1.1, with: $1.0)
    }
  }

  /// Invalid escapes, and escapes that are no UTF-8, stay as they are.
  static func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let high = Self.hex(rest[rest.startIndex]),
        let low = Self.hex(rest[rest.startIndex + 1])
      {
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
