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
  static func all(of articles: [IndexedText], _ settings: SiteSettings, jobs: Int) -> [EditionIndex] {
    // A text without a date comes last.
    var dated: [(day: Int, number: Int)] = []
    for number in articles.indices where articles[number].isPublished {
      dated.append((articles[number].metadata.date?.daysSince1970 ?? .min, number))
    }
    dated.sort { one, other in one.day != other.day ? one.day > other.day : one.number < other.number }
    let order = dated.map(\.number)
    return settings.editions.enumerated().map { number, edition in
      let own = settings.hasManyLanguages ? order.filter { articles[$0].edition == number } : order
      return EditionIndex(edition: edition, newestFirst: own, topics: Topic.all(of: articles, in: own, edition, jobs: jobs))
    }
  }
}
