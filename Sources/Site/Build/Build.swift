import Articles
import Diagnostics

/// The way of a site through the code: discover, index, read each text, write what needs all of them, publish.
///
/// A check is the same way without rendering and publishing. Every finding of every stage is in the report; with an error among them the
/// output keeps every byte it had.
package enum Build {
  /// Builds the site in `tree` into `output`.
  package static func run(_ tree: any SiteTree, _ options: BuildOptions, into output: any OutputStore) throws(MachineError) -> BuildReport {
    do {
      return try run(tree, options, output: output)
    } catch {
      output.discard()
      throw error
    }
  }

  /// Looks at everything but finished pages, and writes nothing.
  package static func check(_ tree: any SiteTree, _ options: BuildOptions) throws(MachineError) -> BuildReport {
    try run(tree, options, output: nil)
  }

  private static func run(_ tree: any SiteTree, _ options: BuildOptions, output: (any OutputStore)?) throws(MachineError) -> BuildReport {
    var (inventory, diagnostics) = try Inventory.discover(tree)
    let (inputs, inputFindings) = try SiteInputs.read(inventory, tree, baseURL: options.baseURL, today: options.today)
    diagnostics += inputFindings
    let indexInputs = IndexInputs(
      settings: inputs.settings, schema: inputs.schema, catalogue: SiteRules.all, includesDrafts: options.includesDrafts)
    let (index, indexFindings) = SiteIndex.make(
      inventory, tree, indexInputs, settingsSource: inputs.settingsSource, jobs: options.jobs)
    diagnostics += indexFindings
    let (theme, themeFindings) = try Theme.read(inventory, tree, schema: inputs.schema, settings: inputs.settings)
    let canRender = output != nil && !themeFindings.hasErrors
    diagnostics += themeFindings
    let pages =
      canRender
      ? PageWriter(
        theme: theme, settings: inputs.settings, registry: inputs.registry, hasTopics: !index.topics.isEmpty, output: diagnostics.hasErrors ? nil : output)
      : nil
    let stage = textStage(tree, index, inputs, options, pages)
    let outcomes = concurrently(index.textCount, jobs: options.jobs) { stage.outcome(of: $0) }
    for outcome in outcomes {
      if let failure = outcome.failure { throw failure }
    }
    diagnostics += outcomes.flatMap(\.diagnostics) + brokenAnchors(stage, outcomes)
    diagnostics += inputs.numberFindings(in: theme)
    let lines = LineStage(inputs, today: options.today)
    diagnostics += lines.diagnostics(outcomes)
    diagnostics += index.checkAttachments(outcomes.map(\.files)) { path in Source(path: path, bytes: (try? tree.read(path)) ?? []) }
    if let pages {
      var findings = try SiteStage(tree: tree, inventory: inventory, index: index, pages: pages).write(outcomes, jobs: options.jobs)
      for (number, outcome) in outcomes.enumerated() {
        let text = index.text(number)
        findings += outcome.pageFindings.map {
          (text.url, text.kind == .article ? Theme.Page.article.rawValue : Theme.Page.page.rawValue, $0)
        }
      }
      diagnostics += PageDiagnostics(templates: theme.templates, sources: theme.sources).diagnostics(findings)
    }
    // One broken line in the registry or the schema is told once, and not again at each article.
    if inputFindings.hasErrors {
      let rules = inputs.rulesWithoutGround
      diagnostics.removeAll { rules.contains($0.rule) }
    }
    let ordered = diagnostics.inOrder()
    guard let output, !ordered.hasErrors else {
      output?.discard()
      return BuildReport(diagnostics: ordered, articles: inventory.articles.count, standIns: lines.standIns(outcomes), published: nil)
    }
    return BuildReport(
      diagnostics: ordered, articles: inventory.articles.count, standIns: lines.standIns(outcomes), published: try output.commit())
  }

  private static func textStage(
    _ tree: any SiteTree, _ index: SiteIndex, _ inputs: SiteInputs, _ options: BuildOptions, _ pages: PageWriter?
  ) -> TextStage {
    TextStage(
      tree: tree, index: index,
      parser: ArticleParser(
        schema: inputs.schema, registry: inputs.registry, siteLanguage: inputs.settings.language, siteRegions: inputs.settings.regions),
      context: RuleContext(today: options.today, schema: inputs.schema, registry: inputs.registry, review: inputs.settings.review,
        verification: inputs.settings.verification),
      pages: pages)
  }

  /// Links to headings of other texts, now that the headings of all are known.
  private static func brokenAnchors(_ stage: TextStage, _ outcomes: [TextStage.Outcome]) -> [Diagnostic] {
    let anchors = outcomes.map { Set($0.anchors) }
    return outcomes.enumerated().flatMap { number, outcome -> [Diagnostic] in
      let broken = outcome.anchorUses.filter { !anchors[$0.page].contains($0.fragment.hashValue) }
      return broken.isEmpty ? [] : stage.brokenAnchors(of: number, broken)
    }
  }
}
