import Diagnostics

/// `crisis/verification-expired`
enum ExpiredVerification {
  static let rule = Rule(
    "crisis/verification-expired", .warning, isSafety: true,
    summary: "No line on a page was last compared longer ago than the site allows.",
    why: "Numbers change without a word: of any long list some are wrong after a year.",
    details: """
      `crisis-lines: {warn-after: …, fail-after: …}` in `site.yml` says after how many days a comparison is too old, and after how many nothing is \
      published; the defaults are 180 and 365. Where only a year or month is known, its first day counts. A date in the future is wrong too.
      """,
    examples: [
      .invalid("A comparison of last winter", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2026-02}")])),
      .invalid("A comparison of two years ago", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2024}")])),
      .invalid("A comparison yet to come", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2027-01-01}")])),
      .valid(
        "A recent comparison", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2026-09-01}", isMarked: false)])),
    ])

  static func check(_ use: LineUse, in source: Source, _ policy: VerificationPolicy, on today: CalendarDate) -> Diagnostic? {
    guard let age = use.line.daysSinceVerification(on: today), let on = use.line.verified?.on else { return nil }
    if age < 0 {
      return rule.finding(
        use, in: source, .error, "The comparison of `\(use.line.id)` is dated \(on), which is in the future", help: "Correct the date.")
    }
    guard age > policy.warnAfter else { return nil }
    let limit = age > policy.failAfter ? "nothing older than \(policy.failAfter) days is published" : "this site allows \(policy.warnAfter)"
    return rule.finding(
      use, in: source, policy.severity(for: use.line, on: today), "`\(use.line.id)` was last compared \(age) days ago (\(on)); \(limit)",
      help: "Look at the service's own site. If all of the record is right, write `on: \(today)`.")
  }
}
