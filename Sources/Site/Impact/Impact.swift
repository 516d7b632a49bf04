import Articles
package import Diagnostics

/// What a change of the registry means to readers: the lines that are different, and the pages that show or name them.
package struct Impact: Sendable {
  package let lines: [LineChange]
  /// The published pages that are different, in the order of their files, articles first.
  package let pages: [PageChange]
  /// How many texts are published at all.
  package let pageCount: Int
  /// How many errors the older registry has. What could not be read of it counts as not there.
  package let olderErrors: Int

  /// Compares a site with itself as it would be with an older registry. Incidents of the day are in force in both.
  ///
  /// - Parameter older: the earlier `crisis-lines.yml`, wherever it is from.
  /// - Returns: nil, with the errors, where the site's own files or one of its texts could not be read as a whole.
  package static func make(
    _ tree: any SiteTree, from older: Source, _ options: BuildOptions
  ) throws(MachineError) -> (Impact?, [Diagnostic]) {
    let reading = try SiteReading.read(tree, options)
    let inputs = reading.inputs
    let (recorded, olderFindings) = read(older)
    let registry = recorded.during(inputs.incidents, on: options.today)
    let now = try reading.outcomes(reading.textStage())
    let errors = reading.errorsThatHide(now)
    guard errors.isEmpty else { return (nil, errors) }
    let before = try reading.outcomes(reading.textStage(registry))
    let pages = now.indices.compactMap { number in
      PageChange.between(
        PageChange.View(registry: registry, outcome: before[number]),
        PageChange.View(registry: inputs.registry, outcome: now[number]), reading.index.text(number))
    }
    let impact = Impact(
      lines: LineChange.all(from: recorded, to: inputs.recorded), pages: pages,
      pageCount: (0..<reading.index.textCount).count { reading.index.text($0).isPublished },
      olderErrors: olderFindings.count { $0.severity == .error })
    return (impact, [])
  }

  /// The registry of an earlier day, as far as it can be read.
  private static func read(_ source: Source) -> (Registry, [Diagnostic]) {
    if let invalid = InvalidUTF8.check(source, source.content) ?? ControlCharacter.check(source, source.content) {
      return (Registry(), [invalid])
    }
    return Registry.read(source)
  }

  /// On how many of the pages a line is different.
  func pageCount(of id: String) -> Int {
    pages.count { page in page.lines.contains { $0.id == id } }
  }

  /// The lines that are different in more than the day on which they were compared.
  var changedLines: [LineChange] { lines.filter { $0.kind != .checkedAgain } }

  var checkedLines: [LineChange] { lines.filter { $0.kind == .checkedAgain } }

  /// How many pages of each language are different, the most first.
  var languages: [(language: LanguageTag, pages: Int)] {
    Dictionary(grouping: pages, by: \.language).map { ($0.key, $0.value.count) }
      .sorted { ($1.1, $0.0.tag) < ($0.1, $1.0.tag) }
  }
}
