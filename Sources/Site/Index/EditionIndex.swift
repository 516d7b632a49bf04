import Articles
import Diagnostics

/// What the lists of one language of the site are made from.
package struct EditionIndex: Sendable {
  package let edition: Edition
  /// Its published articles, newest first; on one day by path. Positions in `SiteIndex.articles`.
  package let newestFirst: [Int]
  package let topics: [Topic]

  /// The index of every edition, by the edition's number.
  ///
  /// - Parameter articles: in the order of their paths.
  static func all(of articles: [IndexedText], _ settings: SiteSettings) -> [EditionIndex] {
    let order = articles.indices.filter { articles[$0].isPublished }.map { (date: articles[$0].metadata.date, number: $0) }
      .sorted { one, other in
        if one.date != other.date { return one.date.map { date in other.date.map { date > $0 } ?? true } ?? false }
        return one.number < other.number
      }
      .map(\.number)
    return settings.editions.enumerated().map { number, edition in
      let own = settings.hasManyLanguages ? order.filter { articles[$0].edition == number } : order
      return EditionIndex(edition: edition, newestFirst: own, topics: Topic.all(of: articles, in: own, edition))
    }
  }
}
