package import Articles

/// Which lines of a registry somebody wants to see. What is not said does not matter.
package struct LineFilter: Sendable {
  /// The lines of this region, of those around it, and of its parts.
  package var region: Region?
  /// Those that answer in this language, or do not say in which.
  package var language: LanguageTag?
  package var status: CrisisLine.Status?
  /// Those last compared longer ago than these days, or never.
  package var olderThan: Int?

  package init() {}

  func accepts(_ line: CrisisLine, on today: CalendarDate) -> Bool {
    if let region, !line.region.serves(region) { return false }
    if let language, !line.languages.isEmpty, !line.languages.contains(where: { $0.base == language.base }) { return false }
    if let status, line.status != status { return false }
    if let olderThan, let age = line.daysSinceVerification(on: today), age <= olderThan { return false }
    return true
  }
}
