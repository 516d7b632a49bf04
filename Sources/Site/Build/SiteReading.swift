import Articles
import Diagnostics

/// A site before its texts are read: its files, what its owner says in them, and every front matter.
struct SiteReading: Sendable {
  let tree: any SiteTree
  let options: BuildOptions
  let inventory: Inventory
  let inputs: SiteInputs
  let index: SiteIndex
  /// What the last build of the site knew, where there is one and it counts.
  let memory: BuildMemory?
  /// What is wrong with the list of files, with the owner's files, and with front matter and addresses.
  let discoveryFindings: [Diagnostic]
  let inputFindings: [Diagnostic]
  let indexFindings: [Diagnostic]

  /// - Parameter memory: what the last build left, as it was saved.
  static func read(_ tree: any SiteTree, _ options: BuildOptions, memory: [UInt8]? = nil) throws(MachineError) -> SiteReading {
    options.observer?.began(.discover)
    let (inventory, discoveryFindings) = try Inventory.discover(tree)
    let (inputs, inputFindings) = try SiteInputs.read(inventory, tree, baseURL: options.baseURL, today: options.today)
    options.observer?.ended(.discover, items: inventory.count, bytes: 0)
    options.observer?.began(.index)
    let memory = memory.flatMap { BuildMemory($0, ground: inputs.ground(options)) }
    let indexInputs = IndexInputs(
      settings: inputs.settings, schema: inputs.schema, catalogue: SiteRules.all, includesDrafts: options.includesDrafts, memory: memory)
    let (index, indexFindings) = SiteIndex.make(
      inventory, tree, indexInputs, settingsSource: inputs.settingsSource, jobs: options.jobs)
    options.observer?.ended(.index, items: index.textCount, bytes: 0)
    return SiteReading(
      tree: tree, options: options, inventory: inventory, inputs: inputs, index: index, memory: memory, discoveryFindings: discoveryFindings,
      inputFindings: inputFindings, indexFindings: indexFindings)
  }

  var findings: [Diagnostic] { discoveryFindings + inputFindings + indexFindings }

  /// The stage that reads the texts.
  ///
  /// - Parameters:
  ///   - registry: the lines that count; those of today where none are given.
  ///   - pages: nil where nothing is to be rendered.
  func textStage(_ registry: Registry? = nil, _ pages: PageWriter? = nil, _ memory: TextMemory? = nil) -> TextStage {
    let registry = registry ?? inputs.registry
    let settings = inputs.settings
    return TextStage(
      tree: tree, index: index,
      parser: ArticleParser(
        schema: inputs.schema, registry: registry, siteLanguage: settings.language, siteRegions: settings.regions),
      context: RuleContext(
        today: options.today, schema: inputs.schema, registry: registry, review: settings.review, verification: settings.verification),
      pages: pages, memory: memory)
  }

  /// What comes of every text in a stage, by the text's number.
  func outcomes(_ stage: TextStage) -> [TextStage.Outcome] {
    options.observer?.began(.texts)
    let outcomes = concurrently(index.textCount, jobs: options.jobs) { stage.outcome(of: $0) }
    options.observer?.ended(.texts, items: index.textCount, bytes: inventory.bytesOfTexts)
    return outcomes
  }

  /// The errors that keep a list of the site's texts, or of the lines on them, from being whole.
  func errorsThatHide(_ outcomes: [TextStage.Outcome]) -> [Diagnostic] {
    let texts = outcomes.enumerated().flatMap { number, outcome -> [Diagnostic] in
      let text = index.text(number)
      let isKnown = outcome.isRead && text.metadata.isReadable
      return isKnown || !text.isPublished ? [] : text.diagnostics + outcome.diagnostics
    }
    return (discoveryFindings + inputFindings + texts).filter { $0.severity == .error }.inOrder()
  }
}
