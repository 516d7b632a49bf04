package import Articles

/// What a run is told from outside: nothing else from the environment matters.
package struct BuildOptions: Sendable {
  /// The only date that matters.
  package var today: CalendarDate
  package var includesDrafts = false
  /// Takes the place of the setting `base-url`.
  package var baseURL: String?
  /// How many workers read and render at once. The result does not depend on it.
  package var jobs = 1

  /// Which program builds, as exactly as it knows itself: a memory of another program counts for nothing.
  package var tool = ""

  /// Whether pages are made: only they know of their neighbours.
  var makesPages = true

  /// Who draws social cards; nil where nobody can.
  package var cardDrawer: (any CardDrawer)?

  /// Who makes the search; nil for a site without one.
  package var search: (any SearchIndexer)?

  /// Which of the site's texts this build writes.
  package var shard = Shard.whole

  /// What ends the build early, when somebody asks for it.
  package var interruption: Interruption?

  /// Who is told of each stage; nil for nobody.
  package var observer: (any BuildObserver)?

  var isInterrupted: Bool { interruption?.isRequested == true }

  package init(today: CalendarDate, jobs: Int = 1) {
    self.today = today
    self.jobs = jobs
  }
}
