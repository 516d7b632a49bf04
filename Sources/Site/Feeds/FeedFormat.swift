/// The forms in which a site tells programs what is new.
package enum FeedFormat: Sendable, Equatable, CaseIterable {
  /// Atom (RFC 4287).
  case atom
  /// RSS 2.0.
  case rss
  /// JSON Feed 1.1.
  case json

  /// Where the feed stands, from the root of its language.
  var path: String {
    switch self {
    case .atom: "/feed.xml"
    case .rss: "/rss.xml"
    case .json: "/feed.json"
    }
  }

  /// The feed as it is written; `address` is its own.
  func bytes(_ feed: Feed, at address: String) -> [UInt8] {
    switch self {
    case .atom: AtomFeed.bytes(feed, at: address)
    case .rss: RSSFeed.bytes(feed, at: address)
    case .json: JSONFeed.bytes(feed, at: address)
    }
  }
}
