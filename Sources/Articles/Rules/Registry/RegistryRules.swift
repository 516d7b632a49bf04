package import Diagnostics

/// The findings about the registry and its incidents, by what they need to know.
package enum RegistryRules {
  /// What holds for the records by themselves.
  package static func check(_ registry: Registry, in source: Source) -> [Diagnostic] {
    registry.lines.flatMap { DanglingReference.check($0, registry, in: source) } + DuplicateNumber.check(registry, in: source)
  }

  package static func check(_ incidents: Incidents, in source: Source, _ registry: Registry, on today: CalendarDate) -> [Diagnostic] {
    UnusableStandIn.check(incidents, in: source, registry) + EndedIncident.check(incidents, in: source, on: today)
      + OverlappingIncident.check(incidents, in: source)
  }

  /// How well a line is known.
  ///
  /// - Parameter pages: how many published pages show it; nil where nobody has counted.
  package static func check(
    _ line: CrisisLine, pages: Int?, in source: Source, _ policy: VerificationPolicy, on today: CalendarDate
  ) -> [Diagnostic] {
    let use = LineUse(line: line, pages: pages)
    return [UnverifiedLine.check, ExpiredVerification.check, MissingHours.check].compactMap { $0(use, source, policy, today) }
  }

  /// Whether somebody answers at any hour among the lines that a region shows.
  package static func check(
    _ region: Region, _ lines: [CrisisLine], in source: Source, _ policy: VerificationPolicy, on today: CalendarDate
  ) -> [Diagnostic] {
    [NoRoundTheClock.check(region, lines, in: source, policy, on: today)].compactMap { $0 }
  }

  /// Whether the lines that a region shows to readers of a language answer in it.
  package static func check(_ region: Region, _ lines: [CrisisLine], language: LanguageTag, in source: Source) -> [Diagnostic] {
    [OtherLanguage.check(region, lines, language: language, in: source)].compactMap { $0 }
  }

  /// Whether the regions whose lines stand on every page have any.
  ///
  /// - Parameter source: the settings, which name the regions.
  package static func check(helpRegions: [Placed<Region>], in source: Source, _ registry: Registry, language: LanguageTag) -> [Diagnostic] {
    helpRegions.compactMap { EmptyCrisisLines.check(helpRegion: $0, in: source, registry, language: language) }
  }
}
