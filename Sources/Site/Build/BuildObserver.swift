/// A part of the way of a site through the code.
package enum BuildStage: String, Sendable, CaseIterable {
  /// Listing the site's files.
  case discover
  /// Reading the owner's files, and every front matter.
  case index
  /// Reading the templates and their assets.
  case theme
  /// Drawing social cards, where the site asks for them.
  case cards
  /// Every article and page: reading, checking, rendering, checking again, staging.
  case texts
  /// Lists, topics, feeds, redirects and copied files.
  case site
  /// Making the search, where the build is told to.
  case search
  /// Moving what was staged into its place.
  case publish
}

/// Somebody who wants to know how a run goes on. It changes nothing.
package protocol BuildObserver: Sendable {
  /// - Parameter total: how many items the stage will go through; nil where nobody knows.
  func began(_ stage: BuildStage, total: Int?)

  /// Told from many threads, every few items.
  func advanced(_ stage: BuildStage, by items: Int)

  /// - Parameters:
  ///   - items: how many files, texts or pages the stage went through.
  ///   - bytes: how many bytes of the site's files it read, as far as that is known.
  func ended(_ stage: BuildStage, items: Int, bytes: Int)
}
