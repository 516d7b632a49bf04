import Markdown

extension Disclaimer {
  /// How a disclaimer's heading starts in the languages that have words of their own for it. `{#disclaimer}` marks one in any language.
  private static let openings: [String: [Words]] = [
    "en": [Words("disclaimer")],
    "de": [Words("haftungsausschluss"), Words("wichtiger hinweis"), Words("disclaimer")],
    "es": [Words("aviso"), Words("descargo de responsabilidad"), Words("disclaimer")],
    "fr": [Words("avertissement"), Words("avis de non responsabilité"), Words("disclaimer")],
  ]

  private static let openingsElsewhere = [Words("disclaimer")]

  /// - Parameter words: those of the heading.
  static func isHeading(_ heading: Heading, words: Words, in language: LanguageTag) -> Bool {
    guard heading.level == 2 else { return false }
    if heading.explicitID == "disclaimer" { return true }
    return (openings[language.base] ?? openingsElsewhere).contains { words.starts(with: $0) }
  }

  /// A heading that would be recognised, for messages and new articles.
  package static func sampleHeading(in language: LanguageTag) -> String {
    switch language.base {
    case "en": "Disclaimer & Support"
    case "de": "Wichtiger Hinweis und Unterstützung"
    case "es": "Aviso y apoyo"
    case "fr": "Avertissement et soutien"
    default: "Disclaimer {#disclaimer}"
    }
  }
}
