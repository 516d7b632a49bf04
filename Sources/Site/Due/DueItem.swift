package import Articles

/// Something that somebody has to look at again.
package struct DueItem: Sendable {
  package enum Subject: Sendable {
    /// A crisis line, and on how many published pages it is.
    case line(CrisisLine, pages: Int)
    case article(path: String, title: String, url: String, reviewed: CalendarDate?)
  }

  package let subject: Subject
  package let due: DueDay

  /// Which of two items comes first where both are due on one day: a line, for somebody may call it tonight.
  var rank: Int {
    switch subject {
    case .line: 0
    case .article: 1
    }
  }

  /// When it was looked at last, in words.
  var past: String {
    switch subject {
    case .line(let line, _):
      guard let verified = line.verified else { return "never compared" }
      guard let on = verified.on else { return "compared without a date" }
      return "compared \(on)"
    case .article(_, _, _, let reviewed):
      return reviewed.map { "reviewed \($0)" } ?? "never reviewed"
    }
  }

  /// What to do about it.
  func task(on today: CalendarDate) -> String {
    switch subject {
    case .line(let line, _):
      let place = line.website ?? line.verified?.url ?? "the service's own site"
      return "Compare all of it with \(place); if it is right, renew `verified`."
    case .article:
      return "Read all of it; if it is right, write `reviewed: \(today)`."
    }
  }
}
