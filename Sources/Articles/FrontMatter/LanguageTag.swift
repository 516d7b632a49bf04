package import Bytes

/// A language by its BCP 47 tag, such as `en`, `pt-BR` or `zh-Hant`; only the form is checked.
package struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  package let tag: String
  /// The language without script or region: `en` of `en-GB`.
  package let base: String

  package init?(_ tag: String) {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(Self.isLowercase) else { return nil }
    guard parts.dropFirst().allSatisfy({ (2...8).contains($0.count) && $0.allSatisfy(Self.isAlphanumeric) }) else { return nil }
    self.tag = tag
    base = parts.count == 1 ? tag : String(decoding: first, as: UTF8.self)
  }

  package var description: String { tag }

  package static let english = LanguageTag(checked: "en")

  private init(checked tag: String) {
    self.tag = tag
    base = tag
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLowercase(byte | 0x20) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}

extension LanguageTag: ByteCodable {
  package func encode(into writer: inout ByteWriter) { writer.add(tag) }

  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    guard let language = LanguageTag(try reader.read(String.self)) else { throw DamagedBytes() }
    self = language
  }
}
