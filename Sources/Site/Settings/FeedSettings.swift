/// Which feeds a site has.
package struct FeedSettings: Sendable, Equatable {
  package var formats: [FeedFormat] = [.atom]
  /// How many articles stand in each of them.
  package var entries = 20

  func has(_ format: FeedFormat) -> Bool { formats.contains(format) }
}
