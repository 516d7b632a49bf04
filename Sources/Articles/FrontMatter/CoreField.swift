/// The fields that the code reads by name, whatever the schema.
enum CoreField: String, Sendable {
  case title
  case description
  case date
  case updated
  case reviewed
  case reviewer
  case author
  case tags
  case regions
  case language
  case translationOf = "translation-of"
  case translationAsOf = "translation-as-of"
  case slug
  case aliases
  case draft
  case quickExit = "quick-exit"
  case allow

  /// Whether pages can show its texts.
  var isShown: Bool {
    switch self {
    case .title, .description, .author, .reviewer, .tags: true
    case .date, .updated, .reviewed, .regions, .language, .translationOf, .translationAsOf, .slug, .aliases, .draft, .quickExit, .allow:
      false
    }
  }
}
