/// The part of an address that names one article: letters and digits of any script, in lower case, with single hyphens between.
package enum Slug {
  /// The most bytes that a part of an address may have, well below what file systems allow a name.
  package static let longest = 200

  /// Whether `text` can be used as it stands. Dots, slashes and spaces never can, so a slug cannot leave its folder.
  package static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest && text == make(from: text)
  }

  /// The slug without what is beyond the longest part of an address; names of files can be longer.
  package static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > longest else { return slug }
    var bytes = 0
    return String(
      String.UnicodeScalarView(
        slug.unicodeScalars.prefix { scalar in
          bytes += UTF8.width(scalar)
          return bytes <= longest
        }))
  }

  /// A path such as `/old/name/`, of parts that are valid slugs or plain file names.
  package static func isValidPath(_ text: String) -> Bool {
    guard text.hasPrefix("/"), text.utf8.count > 1 else { return false }
    let trimmed = text.dropFirst().hasSuffix("/") ? text.dropFirst().dropLast() : text.dropFirst()
    return trimmed.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= longest
        && part.unicodeScalars.allSatisfy {
          $0 == "-" || $0 == "_" || $0 == "." || $0 == "~" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }
  }

  /// Whether a text, as most names of files, is a slug already: small letters and digits in ASCII, with single hyphens between.
  private static func isPlain(_ text: String) -> Bool {
    var isLetterBefore = false
    for byte in text.utf8 {
      let isLetter = byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      guard isLetter || isLetterBefore && byte == UInt8(ascii: "-") else { return false }
      isLetterBefore = isLetter
    }
    return isLetterBefore
  }

  /// The slug of a title or file name: everything but letters and digits becomes a hyphen. Empty when nothing is left.
  package static func make(from text: String) -> String {
    if isPlain(text) { return text }
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    var needsHyphen = false
    func startLetter() {
      if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      needsHyphen = false
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39:
          startLetter()
          slug.append(UInt8(truncatingIfNeeded: scalar.value < 0x41 ? scalar.value : scalar.value | 0x20))
        case 0x27: break
        default: needsHyphen = true
        }
        continue
      }
      let isMark = scalar.properties.generalCategory == .nonspacingMark && !(0xFE00...0xFE0F).contains(scalar.value)
      if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber || isMark && !slug.isEmpty {
        startLetter()
        slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if scalar != "\u{2019}" {
        needsHyphen = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
