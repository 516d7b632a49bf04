package import Articles
package import Diagnostics

/// What of a site has to be looked at again by a day, soonest first: crisis lines, and articles whose review ends.
package struct DueList: Sendable {
  package let items: [DueItem]
  package let today: CalendarDate
  /// The last day that was asked for.
  package let until: CalendarDate

  /// The items whose day has come.
  package var overdue: [DueItem] { items.filter { $0.due.hasCome(by: today) } }

  /// Reads a site, its texts too.
  ///
  /// - Parameters:
  ///   - days: how many days to look ahead from the day of the options.
  ///   - allLines: every active line of the registry, rather than those that published pages show or name today.
  /// - Returns: nil, with the errors, where the site's own files or one of its texts could not be read as a whole.
  package static func make(
    _ tree: any SiteTree, _ options: BuildOptions, within days: Int, allLines: Bool
  ) throws(MachineError) -> (DueList?, [Diagnostic]) {
    let reading = try SiteReading.read(tree, options)
    let outcomes = try reading.outcomes(reading.textStage())
    let errors = reading.errorsThatHide(outcomes)
    guard errors.isEmpty else { return (nil, errors) }
    let today = options.today
    let until = today.adding(days: days)
    let all = lines(reading, outcomes, allLines: allLines) + articles(reading)
    let ordered = all.filter { $0.due.hasCome(by: until) }.enumerated().sorted { one, other in
      key(one.element, at: one.offset) < key(other.element, at: other.offset)
    }
    return (DueList(items: ordered.map(\.element), today: today, until: until), [])
  }

  private static func key(_ item: DueItem, at offset: Int) -> (Int, Int, Int) {
    (item.due.date?.daysSince1970 ?? .min, item.rank, offset)
  }

  private static func lines(_ reading: SiteReading, _ outcomes: [TextStage.Outcome], allLines: Bool) -> [DueItem] {
    var pages: [String: Int] = [:]
    for id in outcomes.flatMap(\.lines) { pages[id, default: 0] += 1 }
    let inputs = reading.inputs
    let lines =
      allLines
      ? inputs.recorded.lines.filter { $0.status == .active }
      : inputs.registry.lines.filter { pages[$0.id] != nil && !$0.isReplacedForNow }
    return lines.map { line in
      DueItem(
        subject: .line(line, pages: pages[line.id] ?? 0), due: inputs.settings.verification.dueDay(of: line, on: reading.options.today))
    }
  }

  private static func articles(_ reading: SiteReading) -> [DueItem] {
    reading.index.articles.filter(\.isPublished).map { text in
      let metadata = text.metadata
      return DueItem(
        subject: .article(path: text.path, title: metadata.title.value, url: text.url, reviewed: metadata.reviewed?.value),
        due: reading.inputs.settings.review.dueDay(of: metadata, on: reading.options.today))
    }
  }
}
