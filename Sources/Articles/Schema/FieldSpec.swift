/// What a schema says of one front-matter field.
package final class FieldSpec: Sendable, Equatable {
  package let name: String
  /// Nil for a field that only a site's schema knows.
  let core: CoreField?
  package let type: FieldType
  package let isRequired: Bool
  /// How many characters a text, or how many items a list may have.
  package let length: ClosedRange<Int>?
  package let pattern: TextPattern?
  package let fallback: FieldValue?
  /// One line for authors.
  package let summary: String

  package init(
    _ name: String, _ type: FieldType, isRequired: Bool = false, length: ClosedRange<Int>? = nil, pattern: TextPattern? = nil,
    fallback: FieldValue? = nil, summary: String
  ) {
    self.name = name
    core = CoreField(rawValue: name)
    self.type = type
    self.isRequired = isRequired
    self.length = length
    self.pattern = pattern
    self.fallback = fallback
    self.summary = summary
  }

  private convenience init(
    _ core: CoreField, _ type: FieldType, isRequired: Bool = false, length: ClosedRange<Int>? = nil, summary: String
  ) {
    self.init(core.rawValue, type, isRequired: isRequired, length: length, summary: summary)
  }

  package static func == (one: FieldSpec, other: FieldSpec) -> Bool {
    one === other
      || one.name == other.name && one.type == other.type && one.isRequired == other.isRequired && one.length == other.length
        && one.pattern == other.pattern && one.fallback == other.fallback && one.summary == other.summary
  }

  /// The fields that every article can have, whatever the schema: the code reads them by name.
  package static let ofArticles: [FieldSpec] = [
    FieldSpec(.title, .string, isRequired: true, summary: "The article's title; the page's only level-1 heading."),
    FieldSpec(.description, .string, summary: "One or two sentences for lists, feeds and search engines."),
    FieldSpec(.date, .date, isRequired: true, summary: "The day of first publication."),
    FieldSpec(.updated, .date, summary: "The day of the last change that matters to readers."),
    FieldSpec(.reviewed, .date, summary: "The day somebody last read all of it and found it right."),
    FieldSpec(.reviewer, .string, summary: "Who read all of it on that day."),
    FieldSpec(.author, .string, summary: "Who wrote it; the site's author when absent."),
    FieldSpec(.tags, .list(of: .tag), length: 0...50, summary: "The topics it belongs to."),
    FieldSpec(.regions, .list(of: .region), summary: "Whose crisis lines it shows; those of its language in the settings when absent."),
    FieldSpec(.language, .language, summary: "The language it is written in; that of its folder, or the site's, when absent."),
    FieldSpec(.translationOf, .string, summary: "The text that it is a translation of: its file below the same folder, without `.md`."),
    FieldSpec(.translationAsOf, .string, summary: "The mark of the version that was translated; a check tells it."),
    FieldSpec(.slug, .slug, summary: "The last part of its address; the file's name when absent."),
    FieldSpec(.aliases, .list(of: .path), length: 0...200, summary: "Old addresses that lead to it."),
    FieldSpec(.draft, .boolean, summary: "A draft is checked, but published only with --drafts."),
    FieldSpec(
      .quickExit, .boolean,
      summary: "Its page begins with a link away from the site; only where being seen with it could put a reader in danger."),
    FieldSpec(.allow, .list(of: .allowance), summary: "Rules it is excused from, each with a reason."),
  ]

  /// The fields of a free page.
  package static let ofPages: [FieldSpec] = ofArticles.compactMap { spec in
    let isOfPages =
      switch spec.core {
      case .title, .description, .updated, .language, .translationOf, .translationAsOf, .slug, .aliases, .draft, .allow: true
      case .date, .reviewed, .reviewer, .author, .tags, .regions, .quickExit, nil: false
      }
    return isOfPages ? spec : nil
  }
}
