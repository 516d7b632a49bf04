import Articles
import Bytes
import Diagnostics

/// The way of a site through the code: discover, index, read each text, write what needs all of them, publish.
///
/// A check is the same way without rendering and publishing. Every finding of every stage is in the report; with an error among them the
/// output keeps every byte it had.
package enum Build {
  /// Builds the site in `tree` into `output`.
  ///
  /// - Parameter memory: what builds before this one left there makes this one shorter; the result is the same without it.
  package static func run(
    _ tree: any SiteTree, _ options: BuildOptions, into output: any OutputStore, memory: (any MemoryStore)? = nil
  ) throws(MachineError) -> BuildReport {
    do {
      return try run(tree, options, output: output, memory)
    } catch {
      output.discard()
      throw error
    }
  }

  /// Looks at everything but finished pages, and writes nothing.
  package static func check(_ tree: any SiteTree, _ options: BuildOptions) throws(MachineError) -> BuildReport {
    try run(tree, options, output: nil, nil)
  }

  private static func run(
    _ tree: any SiteTree, _ options: BuildOptions, output: (any OutputStore)?, _ store: (any MemoryStore)?
  ) throws(MachineError) -> BuildReport {
    let saved = store?.load()
    let reading = try SiteReading.read(tree, options, memory: saved)
    let (inventory, inputs, index) = (reading.inventory, reading.inputs, reading.index)
    var diagnostics = reading.findings
    options.observer?.began(.theme)
    let (theme, themeFindings) = try Theme.read(inventory, tree, schema: inputs.schema, settings: inputs.settings)
    options.observer?.ended(.theme, items: inventory.templates.count + inventory.themeAssets.count, bytes: 0)
    let canRender = output != nil && !themeFindings.hasErrors
    diagnostics += themeFindings
    let pages =
      canRender
      ? PageWriter(
        theme: theme, settings: inputs.settings, registry: inputs.registry, hasTopics: !index.topics.isEmpty,
        output: diagnostics.hasErrors ? nil : output)
      : nil
    let addresses = index.addressGround
    let memory = store == nil ? nil : pages.map {
      TextMemory(index, inputs, $0, on: options.today, hasSameAddresses: reading.memory?.addresses == addresses)
    }
    let stage = reading.textStage(nil, pages, memory)
    let outcomes = reading.outcomes(stage)
    for outcome in outcomes {
      if let failure = outcome.failure { throw failure }
    }
    diagnostics += outcomes.flatMap(\.diagnostics) + brokenAnchors(stage, outcomes)
    diagnostics += inputs.numberFindings(in: theme)
    let lines = LineStage(inputs, today: options.today)
    diagnostics += lines.diagnostics(outcomes)
    diagnostics += index.checkAttachments(outcomes.map(\.files)) { path in Source(path: path, bytes: (try? tree.read(path)) ?? []) }
    var files: [String: BuildMemory.File] = [:]
    if let pages {
      options.observer?.began(.site)
      defer { options.observer?.ended(.site, items: inventory.assets.count + inventory.themeAssets.count + index.topics.count, bytes: 0) }
      let stage = SiteStage(
        tree: tree, inventory: inventory, index: index, pages: pages, memory: reading.memory, addresses: addresses)
      var (findings, made) = try stage.write(outcomes, jobs: options.jobs)
      files = made
      for (number, outcome) in outcomes.enumerated() {
        let text = index.text(number)
        findings += outcome.pageFindings.map {
          (text.url, text.kind == .article ? Theme.Page.article.rawValue : Theme.Page.page.rawValue, $0)
        }
      }
      diagnostics += PageDiagnostics(templates: theme.templates, sources: theme.sources).diagnostics(findings)
    }
    // One broken line in the registry or the schema is told once, and not again at each article.
    if reading.inputFindings.hasErrors {
      let rules = inputs.rulesWithoutGround
      diagnostics.removeAll { rules.contains($0.rule) }
    }
    let ordered = diagnostics.inOrder()
    guard let output, !ordered.hasErrors else {
      output?.discard()
      return BuildReport(diagnostics: ordered, articles: inventory.articles.count, standIns: lines.standIns(outcomes), published: nil)
    }
    options.observer?.began(.publish)
    let published = try output.commit()
    if let store {
      let texts = outcomes.enumerated().compactMap { number, outcome in outcome.record.map { (index.text(number).path, $0) } }
      let new = BuildMemoryWriter(ground: inputs.ground(options), addresses: addresses, texts: texts, files: files).bytes
      if new != saved { store.save(new) }
    }
    options.observer?.ended(.publish, items: published.written + published.unchanged, bytes: 0)
    return BuildReport(
      diagnostics: ordered, articles: inventory.articles.count, standIns: lines.standIns(outcomes), published: published)
  }

  /// Links to headings of other texts, now that the headings of all are known.
  private static func brokenAnchors(_ stage: TextStage, _ outcomes: [TextStage.Outcome]) -> [Diagnostic] {
    outcomes.enumerated().flatMap { number, outcome -> [Diagnostic] in
      let broken = outcome.anchorUses.filter { !outcomes[$0.page].anchors.contains(Digest($0.fragment.utf8)) }
      return broken.isEmpty ? [] : stage.brokenAnchors(of: number, broken)
    }
  }
}
