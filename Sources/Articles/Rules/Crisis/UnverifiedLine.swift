import Diagnostics

/// `crisis/unverified`
enum UnverifiedLine {
  static let rule = Rule(
    "crisis/unverified", .warning, isSafety: true,
    summary: "Every line on a page was compared with a source, and the record says when.",
    why: "A number that nobody has checked is a guess.",
    details: """
      Found is an active line that a published page shows and whose record has no `verified`, or one without a date. `crisis-lines: {unverified: error}` in \
      `site.yml` makes it an error. `tealight lines check` looks at the lines that no page shows as well.
      """,
    examples: [
      .invalid(
        "No comparison",
        .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {how: source, url: \"https://example.org\"}")])),
      .valid("A comparison", .files(["Content/crisis-lines.yml": LineExamples.registry("verified: {on: 2026-09-01}", isMarked: false)])),
    ])

  static func check(_ use: LineUse, in source: Source, _ policy: VerificationPolicy, on today: CalendarDate) -> Diagnostic? {
    guard use.line.verified?.on == nil else { return nil }
    let why = use.line.verified == nil ? "Nobody has compared `\(use.line.id)` with a source" : "The source of `\(use.line.id)` has no date"
    return rule.finding(
      use, in: source, policy.unverified, why,
      help: "Look at the service's own site. If all of the record is right, write `verified: {on: \(today), how: source, url: …}`.")
  }
}

/// The small registry that examples about lines have.
enum LineExamples {
  static func registry(_ fields: String, channel: String = "hours: 24/7", isMarked: Bool = true) -> String {
    let id = isMarked ? "⟦us-988⟧" : "us-988"
    return """
      lines:
        - {id: \(id), country: US, languages: [en], name: 988 Lifeline, category: suicide-crisis, channels: [{kind: call, dial: "988", number: short\(channel.isEmpty ? "" : ", " + channel)}], \(fields)}

      """
  }
}
