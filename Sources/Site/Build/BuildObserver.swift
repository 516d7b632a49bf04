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

extension BuildOptions {
  /// Does the work of a stage, and tells the observer of it.
  func stage<Value, Failure: Error>(
    _ stage: BuildStage, total: Int? = nil, bytes: Int = 0, _ work: () throws(Failure) -> (value: Value, items: Int)
  ) throws(Failure) -> Value {
    observer?.began(stage, total: total)
    let (value, items) = try work()
    observer?.ended(stage, items: items, bytes: bytes)
    return value
  }

  /// The results of `work` for every index below `count`, in order, by as many workers as wanted. After an interruption nothing is worked
  /// on any more, and `empty` stands for what is missing.
  func workers<Result: Sendable>(
    _ stage: BuildStage, _ count: Int, empty: @Sendable (Int) -> Result, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let (interruption, observer) = (interruption, observer)
    return concurrently(count, jobs: jobs, step: { observer?.advanced(stage, by: $0) }) { index in
      interruption?.isRequested == true ? empty(index) : work(index)
    }
  }
}
