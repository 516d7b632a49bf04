/// How much a finding matters. An error stops the site from being published.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case hint
  case warning
  case error

  package static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}
