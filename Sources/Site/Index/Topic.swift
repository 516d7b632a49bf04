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
    var found: [(name: String, slug: String)] = []
    var articlesOf: [[Int]] = []
    var bySlug: [String: Int] = [:]
    var byTag: [String: Int] = [:]
    /// The topic of a tag; of each tag the slug is made once.
    func topic(of tag: String) -> Int {
      if let known = byTag[tag] { return known }
      let slug = Slug.make(from: tag)
      let topic = bySlug[slug] ?? found.count
      if topic == found.count {
        found.append((tag, slug))
        articlesOf.append([])
      }
      found[topic].name = min(found[topic].name, tag)
      (bySlug[slug], byTag[tag]) = (topic, topic)
      return topic
    }
    for index in order {
      for tag in articles[index].metadata.tags {
        let topic = topic(of: tag)
        // Of two tags with one slug the article counts once.
        if articlesOf[topic].last != index { articlesOf[topic].append(index) }
      }
    }
    return zip(found, articlesOf).map { Topic(name: $0.name, slug: $0.slug, url: edition.topic($0.slug), articles: $1) }
      .sorted { ($0.slug, $0.name) < ($1.slug, $1.name) }
  }
}
