package import Diagnostics

/// What came of a run.
package struct BuildReport: Sendable {
  /// Every finding, in order.
  package let diagnostics: [Diagnostic]
  package let articles: Int
  /// What publishing changed; nil when nothing was published.
  package let published: PublishSummary?

  /// Whether a file of the site could not be read, which is the machine's failure rather than the author's.
  package var hasUnreadableFile: Bool {
    diagnostics.contains { $0.rule == UnreadableFile.rule.id && $0.severity == .error }
  }
}
