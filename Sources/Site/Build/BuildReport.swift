package import Articles
package import Diagnostics

/// What came of a run.
package struct BuildReport: Sendable {
  /// Every finding, in order.
  package let diagnostics: [Diagnostic]
  package let articles: Int
  /// The lines that stand in for others today.
  package let standIns: [StandInUse]
  /// What publishing changed; nil when nothing was published.
  package let published: PublishSummary?
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
