package import Articles
package import Diagnostics

/// What came of a run.
package struct BuildReport: Sendable {
  /// Every finding, in order.
  package let diagnostics: [Diagnostic]
  package let articles: Int
  /// The lines that stand in for others today.
  package let standIns: [StandInUse]
  /// What became of social cards, where not all is well.
  package var cards: CardSummary?
  /// What publishing changed; nil when nothing was published.
  package var published: PublishSummary?
  /// What was known of the site at the end. To take ten thousand texts apart takes as long as to check some hundreds, so a process that has
  /// nothing else to do should end while it still holds the report.
  package var remains: [any Sendable] = []
  /// Whether somebody wished the build to end before its time. Then it says nothing of the site.
  package var isInterrupted = false

  static let interrupted: BuildReport = {
    var report = BuildReport(diagnostics: [], articles: 0, standIns: [])
    report.isInterrupted = true
    return report
  }()
}

/// A line that stands in for another today, and on how many pages.
package struct StandInUse: Sendable, Equatable {
  package let replaced: String
  package let with: String
  package let until: CalendarDate
  package let pages: Int
}

extension [Diagnostic] {
  /// Whether one of them tells of a file that could not be read, which is the machine's failure rather than the author's.
  package var haveUnreadableFile: Bool {
    contains { $0.rule == UnreadableFile.rule.id && $0.severity == .error }
  }
}
