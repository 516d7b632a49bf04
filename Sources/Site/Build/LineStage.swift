import Articles
import Diagnostics

/// The stage that looks at the crisis lines once all texts are read: how well those are known that readers are shown.
struct LineStage {
  let inputs: SiteInputs
  let today: CalendarDate
  /// How many published pages show each line, by its id.
  private let pages: [String: Int]
  private let regions: Set<TextStage.RegionUse>

  init(_ inputs: SiteInputs, _ outcomes: [TextStage.Outcome], today: CalendarDate) {
    self.inputs = inputs
    self.today = today
    pages = Self.pages(inputs, outcomes)
    regions = Self.regions(inputs, outcomes)
  }

  var diagnostics: [Diagnostic] {
    let policy = inputs.settings.verification
    let lines = inputs.registry.lines.flatMap { line -> [Diagnostic] in
      guard let count = pages[line.id], !line.isReplacedForNow else { return [] }
      let findings = RegistryRules.check(line, pages: count, in: inputs.registrySource, policy, on: today)
      // An outage is no time to refuse the only number that is left.
      return line.standIn == nil ? findings : findings.asWarnings()
    }
    // What is wrong with a region's lines can be the same in several languages.
    let regions = Set(
      regions.flatMap { use in
        let lines = inputs.registry.selection(for: use.region, language: use.language)
        return RegistryRules.check(use.region, lines, in: inputs.registrySource, policy, on: today)
          + RegistryRules.check(use.region, lines, language: use.language, in: inputs.registrySource)
      })
    // Languages that name no regions of their own share those of the site.
    var seen: Set<Span> = []
    let help = inputs.settings.editions.flatMap { edition in
      let own = edition.helpRegions.filter { seen.insert($0.span).inserted }
      return RegistryRules.check(helpRegions: own, in: inputs.settingsSource, inputs.registry, language: edition.language)
    }
    return lines + regions + help
  }

  var standIns: [StandInUse] {
    inputs.registry.lines.compactMap { line in
      line.standIn.map { StandInUse(replaced: $0.replaced, with: line.id, until: $0.until, pages: pages[line.id] ?? 0) }
    }
  }

  private static func regions(_ inputs: SiteInputs, _ outcomes: [TextStage.Outcome]) -> Set<TextStage.RegionUse> {
    var regions = Set(inputs.settings.helpUses)
    // Most texts show the lines of the same few regions.
    var known: [[TextStage.RegionUse]] = [[]]
    for number in outcomes.indices where !known.contains(outcomes[number].regions) {
      regions.formUnion(outcomes[number].regions)
      if known.count < 16 { known.append(outcomes[number].regions) }
    }
    return regions
  }

  private static func pages(_ inputs: SiteInputs, _ outcomes: [TextStage.Outcome]) -> [String: Int] {
    var pages: [String: Int] = [:]
    // Neighbours nearly always show the same lines.
    var start = 0
    while start < outcomes.count {
      let lines = outcomes[start].lines
      let end = outcomes[start...].firstIndex { $0.lines != lines } ?? outcomes.count
      for id in lines { pages[id, default: 0] += end - start }
      start = end
    }
    // Where no text shows them, the home page still does.
    for use in inputs.settings.helpUses {
      for line in inputs.registry.selection(for: use.region, language: use.language) { pages[line.id] = max(pages[line.id] ?? 0, 1) }
    }
    return pages
  }
}
