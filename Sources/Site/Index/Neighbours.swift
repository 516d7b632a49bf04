import Articles

/// For each article: the next newer, the next older, and the ones nearest to it in topic.
package struct Neighbours: Sendable, Equatable {
  package private(set) var newer: [Int?]
  package private(set) var older: [Int?]
  package private(set) var related: [[Int]]

  static let none = Neighbours([], [], related: 0, jobs: 1)

  /// Neighbours are of one language.
  init(_ articles: [IndexedText], _ editions: [EditionIndex], related wanted: Int, jobs: Int) {
    newer = Array(repeating: nil, count: articles.count)
    older = newer
    var rank = Array(repeating: Int.max, count: articles.count)
    for order in editions.map(\.newestFirst) {
      for (position, article) in order.enumerated() {
        rank[article] = position
        newer[article] = position > 0 ? order[position - 1] : nil
        older[article] = position + 1 < order.count ? order[position + 1] : nil
      }
    }
    let topics = editions.flatMap(\.topics)
    // Where each article stands in its topics, so that one article is looked at after another.
    var places: [[(topic: Int, position: Int)]] = Array(repeating: [], count: articles.count)
    for (number, topic) in topics.enumerated() {
      for (position, article) in topic.articles.enumerated() { places[article].append((number, position)) }
    }
    let search = RelatedSearch(topics: topics, places: places, rank: rank, wanted: wanted)
    let size = max(1, (articles.count + jobs - 1) / jobs)
    let stretches = stride(from: 0, to: articles.count, by: size).map { $0..<min($0 + size, articles.count) }
    related =
      wanted > 0
      ? concurrently(stretches.count, jobs: jobs) { search.related(to: stretches[$0]) }.flatMap(\.self)
      : Array(repeating: [], count: articles.count)
  }
}

/// Looks for the articles that are nearest to others in topic.
private struct RelatedSearch: Sendable {
  let topics: [Topic]
  /// For each article its topics, and where it stands in them.
  let places: [[(topic: Int, position: Int)]]
  /// For each article its position in its language by date.
  let rank: [Int]
  /// How many are looked for.
  let wanted: Int

  /// How far, in articles of one tag by date, related articles are looked for: bounds the work for a tag that thousands share.
  private static let reach = 32

  /// The related articles of each of some articles.
  func related(to articles: Range<Int>) -> [[Int]] {
    var related: [[Int]] = []
    related.reserveCapacity(articles.count)
    var counts = Array(repeating: 0, count: places.count)
    var candidates: [Int] = []
    counts.withUnsafeMutableBufferPointer { shared in
      for article in articles {
        for (topic, position) in places[article] {
          let members = topics[topic].articles
          for other in members[max(0, position - Self.reach)..<min(members.count, position + Self.reach + 1)] where other != article {
            if shared[other] == 0 { candidates.append(other) }
            shared[other] += 1
          }
        }
        related.append(nearest(to: article, among: candidates, shared: UnsafeBufferPointer(shared)))
        for other in candidates { shared[other] = 0 }
        candidates.removeAll(keepingCapacity: true)
      }
    }
    return related
  }

  /// The few candidates that share most topics with an article, those nearest in time first among equals.
  private func nearest(to article: Int, among candidates: [Int], shared: UnsafeBufferPointer<Int>) -> [Int] {
    func precedes(_ one: Int, _ other: Int) -> Bool {
      if shared[one] != shared[other] { return shared[one] > shared[other] }
      let (near, far) = (abs(rank[one] - rank[article]), abs(rank[other] - rank[article]))
      return near != far ? near < far : rank[one] < rank[other]
    }
    var best: [Int] = []
    for candidate in candidates {
      if best.count == wanted, let last = best.last, !precedes(candidate, last) { continue }
      let place = best.firstIndex { precedes(candidate, $0) } ?? best.count
      best.insert(candidate, at: place)
      if best.count > wanted { best.removeLast() }
    }
    return best
  }
}
