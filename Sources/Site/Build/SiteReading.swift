import Articles
import Diagnostics
import Synchronization

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

  static func read(_ tree: any SiteTree, _ options: BuildOptions) throws(MachineError) -> SiteReading {
    let (inventory, findings) = try discover(tree, options)
    return try read(inventory, findings, tree, options, nil)
  }

  /// The list of the site's files, and what is wrong with it.
  static func discover(_ tree: any SiteTree, _ options: BuildOptions) throws(MachineError) -> (Inventory, [Diagnostic]) {
    try options.stage(.discover) { () throws(MachineError) in
      let found = try Inventory.discover(tree)
      return (found, found.0.count)
    }
  }

  /// - Parameter last: what the last build left.
  static func read(
    _ inventory: Inventory, _ discoveryFindings: [Diagnostic], _ tree: any SiteTree, _ options: BuildOptions, _ last: BuildMemory?
  ) throws(MachineError) -> SiteReading {
    try options.stage(.index, total: inventory.textCount) { () throws(MachineError) in
      let files = OwnersFiles(tree: tree)
      let words = try SiteWords(reading: inventory, files, baseURL: options.baseURL)
      // A memory of other settings or another schema says nothing of front matter today.
      let memory = last.flatMap { $0.ground == words.ground(options) ? $0 : nil }
      let indexInputs = IndexInputs(
        settings: words.settings.value, schema: words.schema.value, catalogue: SiteRules.all, includesDrafts: options.includesDrafts,
        memory: memory)
      // The registry is by far the longest of the owner's files, and no front matter needs it.
      let registry = Mutex<Result<OwnersFiles.Read<Registry>, MachineError>?>(nil)
      let (index, indexFindings) = SiteIndex.make(inventory, tree, indexInputs, settingsSource: words.settings.source, options) {
        let read = Result { () throws(MachineError) in try files.registry(inventory) }
        registry.withLock { $0 = read }
      }
      let lines = if let read = registry.withLock({ $0 }) { try read.get() } else { try files.registry(inventory) }
      let (inputs, inputFindings) = try SiteInputs.make(words, lines, inventory, files, today: options.today)
      let reading = SiteReading(
        tree: tree, options: options, inventory: inventory, inputs: inputs, index: index, memory: memory,
        discoveryFindings: discoveryFindings, inputFindings: inputFindings, indexFindings: indexFindings)
      return (reading, inventory.textCount)
    }
  }

  /// The templates with their assets, and what is wrong with them.
  func theme() throws(MachineError) -> (Theme, [Diagnostic]) {
    try options.stage(.theme) { () throws(MachineError) in
      let theme = try Theme.read(inventory, tree, schema: inputs.schema, settings: inputs.settings, hasSearch: options.search != nil)
      return (theme, inventory.templates.count + inventory.themeAssets.count)
    }
  }

  var findings: [Diagnostic] { discoveryFindings + inputFindings + indexFindings }

  /// The stage that reads the texts.
  ///
  /// - Parameters:
  ///   - registry: the lines that count; those of today where none are given.
  ///   - pages: nil where nothing is to be rendered.
  ///   - cards: the articles that have a social card, by their numbers.
  func textStage(
    _ registry: Registry? = nil, _ pages: PageWriter? = nil, cards: Set<Int> = [], _ memory: TextMemory? = nil
  ) -> TextStage {
    let registry = registry ?? inputs.registry
    let settings = inputs.settings
    return TextStage(
      tree: tree, index: index,
      parsers: settings.editions.map {
        ArticleParser(schema: inputs.schema, registry: registry, siteLanguage: $0.language, siteRegions: $0.regions)
      },
      context: RuleContext(
        today: options.today, schema: inputs.schema, registry: registry, review: settings.review, verification: settings.verification),
      pages: pages, cards: cards, memory: memory)
  }

  /// What comes of every text in a stage, by the text's number; nothing for one that is not of this part of the site.
  func outcomes(_ stage: TextStage) throws(MachineError) -> [TextStage.Outcome] {
    let shard = options.shard
    let outcomes = options.stage(.texts, total: index.textCount, bytes: inventory.bytesOfTexts) {
      let outcomes = options.workers(.texts, index.textCount, empty: { _ in TextStage.Outcome() }) {
        shard.contains($0) ? stage.outcome(of: $0) : TextStage.Outcome()
      }
      return (outcomes, outcomes.count)
    }
    for outcome in outcomes {
      if let failure = outcome.failure { throw failure }
    }
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
