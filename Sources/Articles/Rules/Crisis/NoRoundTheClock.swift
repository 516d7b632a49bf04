import Diagnostics
import Markdown

/// `crisis/no-round-the-clock`
enum NoRoundTheClock {
  static let rule = Rule(
    "crisis/no-round-the-clock", .warning, isSafety: true,
    summary: "In every region that articles are for, somebody answers at any hour: a line, or the emergency number.",
    why: "Most people who read such a page in a crisis read it at night.",
    details: """
      Where no line of a region is open round the clock, its emergency number must stand beside it: a line of the category `emergency`. It is an error \
      where the region's lines were compared longer ago than the site allows. Told of once for each region, at its first line; for lines that an author \
      writes out, at the list.
      """,
    examples: [
      .invalid(
        "One line, and it sleeps at night",
        .files([
          "Content/crisis-lines.yml": LineExamples.registry(
            "verified: {on: 2026-09-01}", channel: "hours: \"daily 09:00-24:00\", time-zone: America/New_York")
        ])),
      .valid(
        "A line that never sleeps",
        .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2026-09-01}", isMarked: false)])),
    ])

  /// Whether somebody answers at any hour among these lines.
  static func isCovered(_ lines: [CrisisLine]) -> Bool {
    lines.contains { $0.category == .emergency || $0.isRoundTheClock || $0.category == .directory }
  }

  /// - Parameter lines: those of one region as pages show them.
  static func check(
    _ region: Region, _ lines: [CrisisLine], in source: Source, _ policy: VerificationPolicy, on today: CalendarDate
  ) -> Diagnostic? {
    guard let first = lines.first, !isCovered(lines) else { return nil }
    let severity = lines.map { policy.severity(for: $0, on: today) }.max() ?? .warning
    return Diagnostic(
      rule, severity: severity, in: source, at: first.idSpan,
      "No line of `\(region)` answers round the clock, and it has no emergency number",
      help: "Add the emergency number of `\(region)` as a line of the category `emergency`.")
  }

  /// The lists in which an author wrote out lines that all sleep at some hour.
  static func check(_ article: Article, _ context: RuleContext) -> [Diagnostic] {
    guard let disclaimer = article.disclaimer, let request = disclaimer.requests.first, !disclaimer.crisisLines.isEmpty else { return [] }
    let hasMarker = disclaimer.requests.contains { if case .marker = $0.kind { true } else { false } }
    guard !hasMarker else { return [] }
    return disclaimer.regions.filter { !isCovered($0.lines) }.map { group in
      Diagnostic(
        rule, severity: group.lines.map { context.verification.severity(for: $0, on: context.today) }.max(), in: article.source,
        at: article.document.firstLineSpan(of: request.node), "None of these lines of `\(group.region)` answers round the clock",
        help: "Add the emergency number to the list, or write `[[crisis-lines]]` instead of it.")
    }
  }
}
