import Articles
import Mustache

/// The small records that many pages share.
enum LinkViews {
  struct Link: Sendable {
    let title: String
    let url: String
  }

  static let link = View<Link>(
    "link",
    [
      ViewField("title", .text, "The words of the link.") { .text($0.title) },
      ViewField("url", .text, "Where it leads.") { .text($0.url) },
    ])

  struct Tag: Sendable {
    let name: String
    let url: String
  }

  static let tag = View<Tag>(
    "tag",
    [
      ViewField("name", .text, "The tag as authors write it.") { .text($0.name) },
      ViewField("url", .text, "The page of its topic.") { .text($0.url) },
    ])

  struct TopicLink: Sendable {
    let topic: Topic
    let settings: SiteSettings
  }

  static let topic = View<TopicLink>(
    "topic",
    [
      ViewField("name", .text, "The topic's name.") { .text($0.topic.name) },
      ViewField("url", .text, "The topic's page.") { .text($0.settings.link($0.topic.url)) },
      ViewField("count", .text, "How many articles it has.") { .text(String($0.topic.articles.count)) },
    ])

  struct ContentsEntry: Sendable {
    let id: String
    let title: String
  }

  static let contents = View<ContentsEntry>(
    "contents entry",
    [
      ViewField("id", .text, "The heading's id, for `#id`.") { .text($0.id) },
      ViewField("title", .text, "The heading's words.") { .text($0.title) },
    ])

  struct Summary: Sendable {
    let text: IndexedText
    let settings: SiteSettings
  }

  /// An article as lists show it.
  static let summary = View<Summary>(
    "summary",
    [
      ViewField("title", .text, "The article's title.") { .text($0.text.metadata.title.value) },
      ViewField("url", .text, "The article's page.") { .text($0.settings.link($0.text.url)) },
      ViewField("description", .text, "Its description.") { .text($0.text.metadata.description?.value) },
      ViewField("date", .text, "The day of publication as `2026-09-01`.") { .text($0.text.metadata.date?.description) },
      ViewField("date-text", .text, "The same day in words.") { .text($0.text.metadata.date?.inWords) },
      ViewField("minutes", .text, "The reading time in minutes, from the file's size.") {
        .text(String(ReadingTime.minutes(bytes: $0.text.size)))
      },
      ViewField("tags", .list(tag.shape), "Its tags.") { summary, asked in
        .list(LinkViews.tags(of: summary.text.metadata, summary.settings, asked))
      },
    ])

  static func tags(of metadata: Metadata, _ settings: SiteSettings, _ asked: AskedNames) -> [Value] {
    metadata.tags.map { tag.value(Tag(name: $0, url: settings.link("/topics/" + Slug.make(from: $0) + "/")), asked) }
  }
}

/// How long a text takes to read.
enum ReadingTime {
  /// At 230 words a minute and six bytes a word, and never less than one minute.
  static func minutes(bytes: Int) -> Int {
    max(1, (bytes + 690) / 1380)
  }
}

extension CalendarDate {
  /// `1 September 2026`.
  var inWords: String {
    "\(day) \(Self.months[month - 1]) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}
