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

  let settings: SiteSettings
  let settingsSource: Source
  /// The strings files of the site's languages.
  let strings: [StringsFile]
  let schema: ArticleSchema
  let schemaSource: Source
  /// The registry as `crisis-lines.yml` has it.
  let recorded: Registry
  let registrySource: Source
  let incidents: Incidents
  /// Empty for a site without incidents.
  let incidentsSource: Source
  /// The registry as it holds today, with the lines that stand in for others.
  let registry: Registry

  /// - Parameter today: the day whose incidents count; nil where crisis lines do not matter.
  static func read(
    _ inventory: Inventory, _ tree: any SiteTree, baseURL: String?, today: CalendarDate?, jobs: Int = 1
  ) throws(MachineError) -> (SiteInputs, [Diagnostic]) {
    let files = OwnersFiles(tree: tree)
    // The registry is by far the longest of them.
    let (site, lines) = together(jobs: jobs) { () -> Result<SiteWords, MachineError> in
      Result { () throws(MachineError) in try SiteWords(inventory, files, baseURL: baseURL) }
    } _: { () -> Result<OwnersFiles.Read<Registry>, MachineError> in
      Result { () throws(MachineError) in try files.read(inventory.registry, SiteFiles.registry, Registry(), Registry.read) }
    }
    let (words, registry) = (try site.get(), try lines.get())
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
      settings: words.settings.value, settingsSource: words.settings.source, strings: words.strings, schema: words.schema.value,
      schemaSource: words.schema.source, recorded: recorded, registrySource: registry.source, incidents: incidents,
      incidentsSource: incidentsSource, registry: today.map { recorded.during(incidents, on: $0) } ?? recorded)
    return (inputs, diagnostics)
  }
}

/// The settings, the words of the site in its languages, and the schema.
private struct SiteWords: Sendable {
  let settings: OwnersFiles.Read<SiteSettings>
  let strings: [StringsFile]
  let schema: OwnersFiles.Read<ArticleSchema>
  let diagnostics: [Diagnostic]

  init(_ inventory: Inventory, _ files: OwnersFiles, baseURL: String?) throws(MachineError) {
    var settings = try files.read(inventory.settings, SiteFiles.settings, SiteSettings(), SiteSettings.read)
    if let baseURL { settings.value.baseURL = baseURL }
    var diagnostics = settings.diagnostics
    strings = try settings.value.readStrings(inventory.strings, &diagnostics) { file, diagnostics throws(MachineError) in
      let (source, invalid) = try files.source(file)
      diagnostics += invalid
      return invalid.isEmpty ? source : nil
    }
    schema = try files.read(inventory.schema, SiteFiles.schema, ArticleSchema(), ArticleSchema.read)
    self.settings = settings
    self.diagnostics = diagnostics + schema.diagnostics
  }
}
