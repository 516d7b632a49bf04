package import Diagnostics

/// How old a comparison of a line with the world may be on a site, and what an older one means.
package struct VerificationPolicy: Sendable, Equatable {
  /// From how many days on a comparison is too old, and the site warns.
  package var warnAfter: Int
  /// From how many days on nothing is published.
  package var failAfter: Int
  /// What a line means that was never compared, or with a source without a date.
  package var unverified: Severity

  package init(warnAfter: Int = 180, failAfter: Int = 365, unverified: Severity = .warning) {
    self.warnAfter = warnAfter
    self.failAfter = failAfter
    self.unverified = unverified
  }

  /// How much a gap in the line's record matters: more when nobody has looked at the record for long.
  package func severity(for line: CrisisLine, on today: CalendarDate) -> Severity {
    guard let age = line.daysSinceVerification(on: today) else { return unverified }
    return age > failAfter ? .error : .warning
  }

  /// The first day on which the line's comparison is too old; nil for a line that was never compared.
  package func due(_ line: CrisisLine) -> CalendarDate? {
    line.verified?.on?.earliest.adding(days: warnAfter + 1)
  }
}

extension CrisisLine {
  /// The days since the comparison, at the most; nil without a comparison, or without its date.
  package func daysSinceVerification(on today: CalendarDate) -> Int? {
    verified?.on.map { today.daysSince1970 - $0.earliest.daysSince1970 }
  }
}
