/// How wide words are, without a font at hand: generous estimates for bold letters without serifs, in thousandths of their size.
enum TextWidth {
  static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    guard scalar.isASCII else { return isWide(character) ? 1100 : 760 }
    switch scalar {
    case "i", "j", "l", "I", "!", "'", ".", ",", ":", ";", "|", " ": return 400
    case "f", "t", "r", "(", ")", "[", "]", "-", "/", "\"": return 500
    case "m", "w", "M", "W", "@", "%": return 1100
    case "A"..."Z": return 830
    default: return 720
    }
  }

  /// Whether it is as wide as it is high, as the letters of East Asia and pictures are; a line may break beside it.
  static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x1100...0x115F).contains($0.value) || (0x2E80...0xD7A3).contains($0.value) || $0.value >= 0xF900 }
  }
}
