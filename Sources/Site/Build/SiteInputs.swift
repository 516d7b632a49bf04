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
    _ inventory: Inventory, _ tree: any SiteTree, baseURL: String?, today: CalendarDate?
  ) throws(MachineError) -> (SiteInputs, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    func read<Value>(
      _ file: Inventory.File?, _ path: String, _ empty: Value, _ reader: (Source) -> (Value, [Diagnostic])
    ) throws(MachineError) -> (Value, Source) {
      guard let file else {
        diagnostics.append(MissingFile.diagnostic(path))
        return (empty, Source(path: path, bytes: []))
      }
      let source = Source(path: file.path, bytes: try tree.read(file.path))
      if let invalid = InvalidUTF8.check(source, source.content) ?? ControlCharacter.check(source, source.content) {
        diagnostics.append(invalid)
        return (empty, source)
      }
      let (value, found) = reader(source)
      diagnostics += found
      return (value, source)
    }
    var (settings, settingsSource) = try read(inventory.settings, SiteFiles.settings, SiteSettings(), SiteSettings.read)
    if let baseURL { settings.baseURL = baseURL }
    let strings = try settings.readStrings(inventory.strings, &diagnostics) { file, diagnostics throws(MachineError) in
      let source = Source(path: file.path, bytes: try tree.read(file.path))
      guard let invalid = InvalidUTF8.check(source, source.content) ?? ControlCharacter.check(source, source.content) else { return source }
      diagnostics.append(invalid)
      return nil
    }
    let (schema, schemaSource) = try read(inventory.schema, SiteFiles.schema, ArticleSchema(), ArticleSchema.read)
    let (recorded, registrySource) = try read(inventory.registry, SiteFiles.registry, Registry(), Registry.read)
    diagnostics += RegistryRules.check(recorded, in: registrySource)
    var (incidents, incidentsSource) = (Incidents(), Source(path: SiteFiles.incidents, bytes: []))
    if inventory.incidents != nil {
      let (found, source) = try read(inventory.incidents, SiteFiles.incidents, Incidents(), Incidents.read)
      if let today { diagnostics += RegistryRules.check(found, in: source, recorded, on: today) }
      (incidents, incidentsSource) = (found, source)
    }
    let inputs = SiteInputs(
      settings: settings, settingsSource: settingsSource, strings: strings, schema: schema, schemaSource: schemaSource, recorded: recorded,
      registrySource: registrySource,
      incidents: incidents, incidentsSource: incidentsSource, registry: today.map { recorded.during(incidents, on: $0) } ?? recorded)
    return (inputs, diagnostics)
  }
}
