import Diagnostics

/// Hands out the ids of a document's headings: each only once, and none that a footnote could have.
struct HeadingIDs {
  /// The names that authors gave, with the first heading of each.
  private let explicit: [String: Int]
  private var taken: Set<String>
  /// The number to try next after an id that is taken, so that many equal headings stay cheap.
  private var nextNumber: [String: Int] = [:]

  /// - Parameters:
  ///   - explicit: the names that authors gave, each with the node of the first; they win over derived ids wherever they stand.
  ///   - count: how many headings there are.
  init(explicit: [String: Int], count: Int) {
    self.explicit = explicit
    taken = Set(minimumCapacity: count)
  }

  /// The id for a name that an author gave: the name itself, the first time.
  mutating func take(explicit name: String) -> String {
    if !Self.couldBeFootnote(name), taken.insert(name).inserted { return name }
    return take(derived: name)
  }

  /// The id for a heading without a name of its own: `base`, or `base-2`, `base-3` and so on.
  mutating func take(derived base: String) -> String {
    let base = Self.couldBeFootnote(base) ? "section-" + base : base
    if explicit.isEmpty || explicit[base] == nil, taken.insert(base).inserted { return base }
    var number = nextNumber[base, default: 2]
    while true {
      let candidate = "\(base)-\(number)"
      number += 1
      if explicit[candidate] == nil, taken.insert(candidate).inserted {
        nextNumber[base] = number
        return candidate
      }
    }
  }

  private static func couldBeFootnote(_ id: String) -> Bool {
    id.utf8.starts(with: "fn-".utf8) || id.utf8.starts(with: "fnref-".utf8)
  }

  /// The id that a heading's text gives: lower-cased letters, marks and digits of any script, every other run as one `-`.
  /// Emoji and what joins or varies them vanish. A text without a letter or digit gives `section`.
  ///
  /// - Parameter plain: the heading's plain text in UTF-8.
  static func derived(from plain: [UInt8]) -> String {
    let id = derived(fromPlain: plain) ?? derived(fromScalars: plain)
    return id.isEmpty ? "section" : id
  }

  private static func derived(fromScalars plain: [UInt8]) -> String {
    var id: [UInt8] = []
    id.reserveCapacity(plain.count)
    for scalar in String(decoding: plain, as: UTF8.self).unicodeScalars { append(scalar, to: &id) }
    if id.last == UInt8(ascii: "-") { id.removeLast() }
    return String(decoding: id, as: UTF8.self)
  }

  /// As for scalars: nearly all headings are in ASCII, but for typographic dashes and quotation marks. Nil for others.
  private static func derived(fromPlain plain: [UInt8]) -> String? {
    var isPlain = true
    let id = String(unsafeUninitializedCapacity: plain.count) { id in
      var count = 0
      var endsWord = false
      var index = 0
      while index < plain.count {
        let byte = plain[index]
        let letter = byte | 0x20
        if letter &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 {
          // No longer than the text: each hyphen stands for a byte that is no letter.
          if endsWord { (id[count], count, endsWord) = (UInt8(ascii: "-"), count + 1, false) }
          (id[count], count) = (byte &- UInt8(ascii: "0") < 10 ? byte : letter, count + 1)
        } else {
          endsWord = count > 0
          if byte >= 0x80 {
            isPlain = isTypographicMark(plain, at: index)
            guard isPlain else { break }
            index += 2
          }
        }
        index += 1
      }
      return count
    }
    return isPlain ? id : nil
  }

  /// Whether one of U+2010 to U+2027 stands there: the dashes, the quotation marks, the bullet and the ellipsis.
  private static func isTypographicMark(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2])
  }

  private static func appendASCII(_ byte: UInt8, to id: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): id.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): id.append(byte | 0x20)
    default: if let last = id.last, last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to id: inout [UInt8]) {
    guard !scalar.isASCII else { return appendASCII(UInt8(truncatingIfNeeded: scalar.value), to: &id) }
    let properties = scalar.properties
    if properties.isVariationSelector || properties.isJoinControl || properties.isEmoji { return }
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      id.append(contentsOf: properties.lowercaseMapping.utf8)
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      id.append(contentsOf: Character(scalar).utf8)
    case .enclosingMark, .control, .format, .surrogate, .privateUse, .unassigned:
      break
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      appendASCII(0x20, to: &id)
    @unknown default:
      appendASCII(0x20, to: &id)
    }
  }
}
