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
  static func all(of articles: [IndexedText], in order: [Int], _ edition: Edition, jobs: Int) -> [Topic] {
    let stretches = stride(from: 0, to: order.count, by: stretch).map { order[$0..<min($0 + stretch, order.count)] }
    let parts = concurrently(stretches.count, jobs: jobs) { TopicCollector(articles, in: stretches[$0]) }
    var whole = TopicCollector()
    for part in parts { whole.add(part) }
    return whole.topics.map { Topic(name: $0.name, slug: $0.slug, url: edition.topic($0.slug), articles: $0.articles) }
      .sorted { ($0.slug, $0.name) < ($1.slug, $1.name) }
  }

  /// How many articles one worker takes at a time.
  private static let stretch = 1024
}

/// Gathers the articles of each topic.
private struct TopicCollector: Sendable {
  struct Gathered: Sendable {
    var name: String
    let slug: String
    var articles: [Int]
  }

  private(set) var topics: [Gathered] = []
  private var bySlug: [String: Int] = [:]

  init() {}

  init(_ articles: [IndexedText], in order: ArraySlice<Int>) {
    // Of each tag the slug is made once.
    var byTag: [String: Int] = [:]
    for number in order {
      for tag in articles[number].metadata.tags {
        if let known = byTag[tag] {
          add(number, to: known)
        } else {
          byTag[tag] = add([number], Slug.make(from: tag), called: tag)
        }
      }
    }
  }

  /// Adds what was gathered of articles that come after all that are here.
  mutating func add(_ later: TopicCollector) {
    for topic in later.topics { _ = add(topic.articles, topic.slug, called: topic.name) }
  }

  /// Of two tags with one slug an article counts once.
  private mutating func add(_ article: Int, to topic: Int) {
    if topics[topic].articles.last != article { topics[topic].articles.append(article) }
  }

  private mutating func add(_ articles: [Int], _ slug: String, called name: String) -> Int {
    guard let known = bySlug[slug] else {
      bySlug[slug] = topics.count
      topics.append(Gathered(name: name, slug: slug, articles: articles))
      return topics.count - 1
    }
    topics[known].name = min(topics[known].name, name)
    for article in articles { add(article, to: known) }
    return known
  }
}
