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
    var names: [String: String] = [:]
    var members: [String: [Int]] = [:]
    var slugs: [String: String] = [:]
    for index in order {
      var seen: Set<String> = []
      for tag in articles[index].metadata.tags {
        let slug = slugs[tag] ?? Slug.make(from: tag)
        slugs[tag] = slug
        guard seen.insert(slug).inserted else { continue }
        names[slug] = names[slug].map { min($0, tag) } ?? tag
        members[slug, default: []].append(index)
      }
    }
    return members.map { slug, articles in Topic(name: names[slug] ?? slug, slug: slug, url: edition.topic(slug), articles: articles) }
      .sorted { ($0.slug, $0.name) < ($1.slug, $1.name) }
  }
}
