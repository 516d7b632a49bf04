/// A part of the way of a site through the code.
package enum BuildStage: String, Sendable, CaseIterable {
  /// Listing the site's files, and reading the owner's.
  case discover
  /// Reading every front matter.
  case index
  /// Reading the templates and their assets.
  case theme
  /// Every article and page: reading, checking, rendering, checking again, staging.
  case texts
  /// Lists, topics, feeds, redirects and copied files.
  case site
  /// Moving what was staged into its place.
  case publish
}

/// Somebody who wants to know how a run goes on. It is told from the thread that runs the build, and changes nothing.
package protocol BuildObserver: Sendable {
  func began(_ stage: BuildStage)

  /// - Parameters:
  ///   - items: how many files, texts or pages the stage went through.
  ///   - bytes: how many bytes of the site's files it read, as far as that is known.
  func ended(_ stage: BuildStage, items: Int, bytes: Int)
}
