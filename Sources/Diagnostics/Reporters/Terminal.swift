/// What a text may do to a terminal, and how much room it takes there.
package enum Terminal {
  /// `text` with a picture in the place of each character that a terminal would obey: an article must not be able to move the cursor,
  /// hide a line or reorder it.
  package static func visible(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: { picture(of: $0) != nil }) else { return String(text) }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { visible.append(picture(of: scalar) ?? scalar) }
    return String(visible)
  }

  /// U+2400 to U+2421 for the control characters of ASCII, U+FFFD for those that have no picture: U+0080 to U+009F, ends of
  /// lines that are not ASCII, and the marks that turn the direction of what follows.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{0}"..."\u{1F}": Unicode.Scalar(0x2400 + scalar.value)
    case "\u{7F}": "\u{2421}"
    case "\u{80}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": "\u{FFFD}"
    default: nil
    }
  }

  /// The columns that `text` takes: two for wide characters and emoji, none for marks that join the character before them.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, scalars.count == 1 { return width(of: scalar) }
    // An emoji of several scalars is drawn as one: with a variation selector, a skin tone, or joined to others.
    let joins = scalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier }
    if joins, scalars.first?.properties.isEmoji == true { return 2 }
    return scalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "\u{20}"..."\u{7E}": return 1
    case "\u{AD}": return 1
    case "\u{1160}"..."\u{11FF}", "\u{D7B0}"..."\u{D7FF}": return 0
    case "\u{1F1E6}"..."\u{1F1FF}": return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return scalar.properties.isEmojiPresentation || isWide(scalar) ? 2 : 1
    }
  }

  /// Whether East Asian Width is W or F (Unicode Standard Annex 11), apart from the emoji; unassigned code points of these blocks included.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: false
    }
  }
}
