import Articles
import Bytes

/// The newest articles of a site in one language, as every form of feed tells of them. It is made once; the writers of the forms only write.
struct Feed: Sendable {
  struct Entry: Sendable {
    let title: String
    /// The whole address of the article's page, which is the entry's id as well.
    let address: String
    let published: CalendarDate
    let updated: CalendarDate
    /// Nil where the feed's own author wrote it.
    let author: String?
    let tags: [String]
    let summary: String?
    let language: LanguageTag
    /// The whole address of its social card.
    let picture: String?
    /// The article as HTML, with its crisis lines, and with whole addresses.
    let content: String
  }

  let title: String
  let description: String?
  /// The whole address of the home page.
  let home: String
  let language: LanguageTag
  let author: String
  /// Newest first.
  let entries: [Entry]

  /// The day of the last change of any entry.
  var updated: CalendarDate { entries.map(\.updated).max() ?? CalendarDate(daysSince1970: 0) }
}

extension Feed.Entry {
  init(_ article: IndexedText, content: String, hasCard: Bool, _ settings: SiteSettings) {
    let metadata = article.metadata
    let date = metadata.date ?? CalendarDate(daysSince1970: 0)
    self.init(
      title: metadata.title.value, address: settings.address(article.url), published: date, updated: max(metadata.updated ?? date, date),
      author: metadata.author, tags: metadata.tags, summary: metadata.description?.value,
      language: article.language,
      picture: hasCard ? settings.address(CardStage.url(of: article)) : nil, content: content)
  }
}

extension Feed {
  /// The feed of the site in one language.
  init(_ edition: Edition, _ settings: SiteSettings, _ entries: [Entry]) {
    self.init(
      title: edition.title, description: edition.description, home: settings.address(edition.home), language: edition.language,
      author: edition.author ?? edition.title, entries: entries)
  }
}
