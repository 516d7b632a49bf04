import Articles
import Diagnostics

/// What the lists of one language of the site are made from.
package struct EditionIndex: Sendable {
  package let edition: Edition
  /// Its published articles, newest first; on one day by path. Positions in `SiteIndex.articles`.
  package let newestFirst: [Int]
  package let topics: [Topic]

  /// The index of every edition, by the edition's number.
  static func all(of articles: [IndexedText], _ settings: SiteSettings) -> [EditionIndex] {
    let order = articles.indices.filter { articles[$0].isPublished }.sorted { one, other in
      let dates = (articles[one].metadata.date, articles[other].metadata.date)
      if dates.0 != dates.1 { return dates.0.map { one in dates.1.map { one > $0 } ?? true } ?? false }
      return articles[one].path.precedesInBytes(articles[other].path)
    }
    return settings.editions.enumerated().map { number, edition in
      let own = settings.hasManyLanguages ? order.filter { articles[$0].edition == number } : order
      return EditionIndex(edition: edition, newestFirst: own, topics: Topic.all(of: articles, in: own, edition))
    }
  }
}
