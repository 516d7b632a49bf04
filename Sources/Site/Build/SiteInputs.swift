import Articles
import Diagnostics

/// The site owner's three files, read.
struct SiteInputs: Sendable {
  /// The rules that would blame every article for a file of the owner's that could not be read.
  var rulesWithoutGround: Set<String> {
    var rules: Set<String> = []
    if registry.lines.isEmpty { rules.formUnion(["crisis/empty", "crisis/unknown-line", "incident/unusable-line"]) }
    if schema.disclaimerPhrases.isEmpty { rules.insert("disclaimer/wording") }
    return rules
  }

  /// The findings about numbers that stand in templates and settings, and so on every page.
  func numberFindings(in theme: Theme) -> [Diagnostic] {
    let editions = settings.editions
    let all = editions.flatMap(\.regions)
    let templates = theme.sources.values.sorted { $0.path < $1.path }.flatMap { source in
      ArticleRules.check(template: source, registry, regions: all, language: settings.main.language)
    }
    return templates
      + editions.flatMap { ArticleRules.check($0.shownTexts, in: settingsSource, registry, regions: $0.regions, language: $0.language) }
      + strings.flatMap { ArticleRules.check($0.shownTexts, in: $0.source, registry, regions: all, language: $0.strings.language) }
  }

  let words: SiteWords
  /// The registry as `crisis-lines.yml` has it.
  let recorded: Registry
  let registrySource: Source
  let incidents: Incidents
  /// Empty for a site without incidents.
  let incidentsSource: Source
  /// The registry as it holds today, with the lines that stand in for others.
  let registry: Registry

  var settings: SiteSettings { words.settings.value }
  var settingsSource: Source { words.settings.source }
  /// The strings files of the site's languages.
  var strings: [StringsFile] { words.strings }
  var schema: ArticleSchema { words.schema.value }
  var schemaSource: Source { words.schema.source }

  /// - Parameter today: the day whose incidents count; nil where crisis lines do not matter.
  static func read(
    _ inventory: Inventory, _ tree: any SiteTree, baseURL: String?, today: CalendarDate?
  ) throws(MachineError) -> (SiteInputs, [Diagnostic]) {
    let files = OwnersFiles(tree: tree)
    let words = try SiteWords(reading: inventory, files, baseURL: baseURL)
    return try make(words, try files.registry(inventory), inventory, files, today: today)
  }

  /// What the files that were read come to, with the incidents.
  static func make(
    _ words: SiteWords, _ registry: OwnersFiles.Read<Registry>, _ inventory: Inventory, _ files: OwnersFiles, today: CalendarDate?
  ) throws(MachineError) -> (SiteInputs, [Diagnostic]) {
    let recorded = registry.value
    var diagnostics = words.diagnostics + registry.diagnostics + RegistryRules.check(recorded, in: registry.source)
    var (incidents, incidentsSource) = (Incidents(), Source(path: SiteFiles.incidents, bytes: []))
    if inventory.incidents != nil {
      let found = try files.read(inventory.incidents, SiteFiles.incidents, Incidents(), Incidents.read)
      diagnostics += found.diagnostics
      if let today { diagnostics += RegistryRules.check(found.value, in: found.source, recorded, on: today) }
      (incidents, incidentsSource) = (found.value, found.source)
    }
    let inputs = SiteInputs(
      words: words, recorded: recorded, registrySource: registry.source, incidents: incidents, incidentsSource: incidentsSource,
      registry: today.map { recorded.during(incidents, on: $0) } ?? recorded)
    return (inputs, diagnostics)
  }
}
