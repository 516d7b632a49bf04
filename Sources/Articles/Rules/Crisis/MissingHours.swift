import Diagnostics

/// `crisis/no-hours`
enum MissingHours {
  static let rule = Rule(
    "crisis/no-hours", .warning, isSafety: true,
    summary: "Every number and chat on a page says when somebody answers.",
    why: "A call into silence at night is worse than knowing beforehand where somebody is awake.",
    details: """
      Found is a call, text, chat or WhatsApp channel without `hours` in an active line that a published page shows. It is an error where the record was \
      last compared longer ago than the site allows, and what `unverified` says where it never was.
      """,
    examples: [
      .invalid("No hours", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2026-09-01}", channel: "")])),
      .valid("Hours", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2026-09-01}", isMarked: false)])),
    ])

  static func check(_ use: LineUse, in source: Source, _ policy: VerificationPolicy, on today: CalendarDate) -> Diagnostic? {
    let silent = use.line.channels.filter { $0.hours == nil && $0.kind != .web }
    guard let first = silent.first else { return nil }
    return rule.finding(
      use, in: source, policy.severity(for: use.line, on: today),
      "`\(use.line.id)` does not say when \(first.label) is answered",
      help: "Add `hours: 24/7`, or hours as in `hours: daily 16:00-21:00` with their `time-zone`.")
  }
}
