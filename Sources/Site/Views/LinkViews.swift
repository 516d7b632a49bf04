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
    let edition: Edition
    let settings: SiteSettings
  }

  static let topic = View<TopicLink>(
    "topic",
    [
      ViewField("name", .text, "The topic's name.") { .text($0.topic.name) },
      ViewField("url", .text, "The topic's page.") { .text($0.settings.link($0.topic.url)) },
      ViewField("count", .text, "How many articles it has.") { .text(String($0.topic.articles.count)) },
      ViewField("count-text", .text, "The same in a sentence.") {
        .text($0.edition.strings.counted(.articlesOnTopic, $0.topic.articles.count))
      },
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
    let index: SiteIndex

    var settings: SiteSettings { index.settings }

    var strings: SiteStrings { settings.edition(text.edition).strings }
  }

  /// An article as lists show it.
  static let summary = View<Summary>(
    "summary",
    [
      ViewField("title", .text, "The article's title.") { .text($0.text.metadata.title.value) },
      ViewField("url", .text, "The article's page.") { .text($0.settings.link($0.text.url)) },
      ViewField("description", .text, "Its description.") { .text($0.text.metadata.description?.value) },
      ViewField("date", .text, "The day of publication as `2026-09-01`.") { .text($0.text.metadata.date?.description) },
      ViewField("date-text", .text, "The same day in words.") { summary in
        .text(summary.text.metadata.date.map { summary.strings.date($0) })
      },
      ViewField("minutes", .text, "The reading time in minutes, from the file's size.") {
        .text(String(ReadingTime.minutes(bytes: $0.text.size)))
      },
      ViewField("reading-time", .text, "The same in a sentence.") {
        .text($0.strings.readingTime(minutes: ReadingTime.minutes(bytes: $0.text.size)))
      },
      ViewField("tags", .list(tag.shape), "Its tags.") { summary, asked in
        .list(LinkViews.tags(of: summary.text, summary.settings, asked))
      },
    ])

  static func tags(of text: IndexedText, _ settings: SiteSettings, _ asked: AskedNames) -> [Value] {
    let edition = settings.edition(text.edition)
    return text.metadata.tags.map { tag.value(Tag(name: $0, url: settings.link(edition.topic(Slug.make(from: $0)))), asked) }
  }
}

/// How long a text takes to read.
enum ReadingTime {
  /// At 230 words a minute and six bytes a word, and never less than one minute.
  static func minutes(bytes: Int) -> Int {
    max(1, (bytes + 690) / 1380)
  }
}
