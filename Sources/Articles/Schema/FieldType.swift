/// What a front-matter field can hold.
package enum FieldType: Sendable, Equatable {
  case string
  case integer
  case number
  case boolean
  case date
  case url
  case language
  case region
  case slug
  case path
  case tag
  case choice([String])
  indirect case list(of: FieldType)
  case allowance

  /// The types a site's own fields can be declared with, by the names they have in `article-schema.yml`.
  package static let declarable: [String: FieldType] = [
    "string": .string, "integer": .integer, "number": .number, "boolean": .boolean, "date": .date, "url": .url,
    "language": .language, "region": .region,
  ]

  /// In words for a message, as what should be written: “a date as in `2026-09-01`”.
  var expectation: String {
    switch self {
    case .string: "text"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "`true` or `false`"
    case .date: "a date that exists, as in `2026-09-01`"
    case .url: "a web address that starts with `https://`"
    case .language: "a language tag as in `en` or `pt-BR`"
    case .region: "a region by its two capital letters, as in `GB`; a part of one, as in `CA-QC`; or `\"*\"`"
    case .slug: "lower-case letters, digits and single hyphens, as in `anxious-attachment`"
    case .path: "a path of the site that starts with `/`, as in `/old-name/`"
    case .tag: "a word or two, with at least one letter or digit"
    case .choice(let words): "one of \(words.map { "`\($0)`" }.joined(separator: ", "))"
    case .list(let type): "a list, each item \(type.expectation)"
    case .allowance: "`{rule: group/name, reason: why, until: 2027-01-01}`"
    }
  }
}
