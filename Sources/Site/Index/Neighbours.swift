import Articles

/// For each article: the next newer, the next older, and the ones nearest to it in topic.
package struct Neighbours: Sendable, Equatable {
  package private(set) var newer: [Int?]
  package private(set) var older: [Int?]
  package private(set) var related: [[Int]]

  static let none = Neighbours([], [], related: 0)

  /// How far, in articles of one tag by date, related articles are looked for: bounds the work for a tag that thousands share.
  private static let reach = 32

  /// Neighbours are of one language.
  init(_ articles: [IndexedText], _ editions: [EditionIndex], related wanted: Int) {
    newer = Array(repeating: nil, count: articles.count)
    older = newer
    related = Array(repeating: [], count: articles.count)
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
    guard wanted > 0 else { return }
    var counts = Array(repeating: 0, count: articles.count)
    var candidates: [Int] = []
    counts.withUnsafeMutableBufferPointer { shared in
      for article in editions.flatMap(\.newestFirst) {
        for (topic, position) in places[article] {
          let members = topics[topic].articles
          for other in members[max(0, position - Self.reach)..<min(members.count, position + Self.reach + 1)] where other != article {
            if shared[other] == 0 { candidates.append(other) }
            shared[other] += 1
          }
        }
        related[article] = Self.nearest(wanted, to: article, among: candidates, shared: UnsafeBufferPointer(shared), rank: rank)
        for other in candidates { shared[other] = 0 }
        candidates.removeAll(keepingCapacity: true)
      }
    }
  }

  /// The few candidates that share most topics with an article, those nearest in time first among equals.
  private static func nearest(_ wanted: Int, to article: Int, among candidates: [Int], shared: UnsafeBufferPointer<Int>, rank: [Int])
    -> [Int]
  {
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
