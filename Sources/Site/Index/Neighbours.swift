import Articles

/// For each article: the next newer, the next older, and the ones nearest to it in topic.
package struct Neighbours: Sendable, Equatable {
  package private(set) var newer: [Int?]
  package private(set) var older: [Int?]
  package private(set) var related: [[Int]]

  /// How far, in articles of one tag by date, related articles are looked for: bounds the work for a tag that thousands share.
  private static let reach = 32

  init(_ articles: [IndexedText], order: [Int], topics: [Topic], related wanted: Int) {
    newer = Array(repeating: nil, count: articles.count)
    older = newer
    related = Array(repeating: [], count: articles.count)
    var rank = Array(repeating: Int.max, count: articles.count)
    for (position, article) in order.enumerated() {
      rank[article] = position
      newer[article] = position > 0 ? order[position - 1] : nil
      older[article] = position + 1 < order.count ? order[position + 1] : nil
    }
    var shared: [[Int: Int]] = Array(repeating: [:], count: articles.count)
    for topic in topics {
      for (position, article) in topic.articles.enumerated() {
        let window = max(0, position - Self.reach)..<min(topic.articles.count, position + Self.reach + 1)
        for other in topic.articles[window] where other != article { shared[article][other, default: 0] += 1 }
      }
    }
    for article in order {
      related[article] = Array(
        shared[article].sorted { one, other in
          if one.value != other.value { return one.value > other.value }
          let distances = (abs(rank[one.key] - rank[article]), abs(rank[other.key] - rank[article]))
          return distances.0 != distances.1 ? distances.0 < distances.1 : rank[one.key] < rank[other.key]
        }.prefix(wanted).map(\.key))
    }
  }
}
