import Articles

/// A tag with the articles that have it.
package struct Topic: Sendable, Equatable {
  package let name: String
  package let slug: String
  /// The path of its page from the site's root.
  package let url: String
  /// Positions in `SiteIndex.articles`, newest first.
  package let articles: [Int]

  /// All topics of the articles in `order`, by name. Tags that make the same slug are one topic, under the name that comes first.
  static func all(of articles: [IndexedText], in order: [Int], _ edition: Edition) -> [Topic] {
    var collector = TopicCollector()
    for number in order { collector.add(articles[number].metadata.tags, of: number) }
    return collector.topics.map { Topic(name: $0.name, slug: $0.slug, url: edition.topic($0.slug), articles: $0.articles) }
      .sorted { ($0.slug, $0.name) < ($1.slug, $1.name) }
  }
}

/// Gathers the articles of each topic.
private struct TopicCollector {
  final class Found {
    var name: String
    let slug: String
    var articles: [Int] = []

    init(_ tag: String, _ slug: String) {
      name = tag
      self.slug = slug
    }
  }

  private(set) var topics: [Found] = []
  private var bySlug: [String: Found] = [:]
  /// The topic of each tag, of which the slug is made once.
  private var byTag: [String: Found] = [:]

  mutating func add(_ tags: [String], of article: Int) {
    for tag in tags {
      let topic = byTag[tag] ?? topic(ofNew: tag)
      // Of two tags with one slug the article counts once.
      if topic.articles.last != article { topic.articles.append(article) }
    }
  }

  private mutating func topic(ofNew tag: String) -> Found {
    let slug = Slug.make(from: tag)
    let topic = bySlug[slug] ?? Found(tag, slug)
    if topic.articles.isEmpty { topics.append(topic) }
    topic.name = min(topic.name, tag)
    (bySlug[slug], byTag[tag]) = (topic, topic)
    return topic
  }
}
