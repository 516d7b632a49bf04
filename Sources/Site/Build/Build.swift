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
      let report = try run(tree, options, output: output, memory)
      if report.published == nil { output.discard() }
      return report
    } catch {
      output.discard()
      throw error
    }
  }

  /// Looks at everything but finished pages, and writes nothing.
  package static func check(_ tree: any SiteTree, _ options: BuildOptions) throws(MachineError) -> BuildReport {
    var options = options
    options.makesPages = false
    return try run(tree, options, output: nil, nil)
  }

  private static func run(
    _ tree: any SiteTree, _ options: BuildOptions, output: (any OutputStore)?, _ store: (any MemoryStore)?
  ) throws(MachineError) -> BuildReport {
    // Where nothing is remembered, the workers are free to look for files.
    let (discovered, last) = together(jobs: store?.isEmpty ?? true ? 1 : options.jobs) {
      () -> Result<(Inventory, [Diagnostic]), MachineError> in
      Result { () throws(MachineError) in try SiteReading.discover(tree, options) }
    } _: {
      store?.load().flatMap { BuildMemory($0) }
    }
    let (inventory, discoveryFindings) = try discovered.get()
    if let output, let last, var report = last.report(inventory, discoveryFindings, options, output) {
      report.published = try published(output, options)
      report.remains = [inventory, last]
      return report
    }
    let reading = try SiteReading.read(inventory, discoveryFindings, tree, options, last)
    let inputs = reading.inputs
    let (theme, themeFindings) = try reading.theme()
    var findings = reading.findings + themeFindings
    let pages: PageWriter? =
      output == nil || themeFindings.hasErrors
      ? nil
      : PageWriter(theme: theme, reading, output: findings.hasErrors ? nil : output)
    let cards = try pages.map { pages throws(MachineError) in try CardStage(reading, pages).draw() } ?? CardStage.Drawn()
    let memory = SiteMemory(reading, pages, cards: cards.articles, store)
    let stage = reading.textStage(nil, pages, cards: cards.articles, memory?.texts)
    let outcomes = try reading.outcomes(stage)
    if options.isInterrupted { return BuildReport.interrupted }
    let (lines, (brokenAnchors, numbers)) = together(jobs: options.jobs) {
      LineStage(inputs, outcomes, today: options.today)
    } _: {
      (SiteFindings.brokenAnchors(reading, stage, outcomes), inputs.numberFindings(in: theme))
    }
    let siteFindings = SiteFindings(
      reading: reading, theme: theme, stage: stage, outcomes: outcomes, lines: lines, brokenAnchors: brokenAnchors, numbers: numbers)
    findings += siteFindings.all
    var files = cards.files
    if let pages {
      let made = try SiteStage(reading, pages, stage, memory).write(outcomes)
      files += made.files
      findings += siteFindings.pages(made.findings)
    }
    // One broken line in the registry or the schema is told once, and not again at each article.
    if reading.inputFindings.hasErrors {
      let rules = inputs.rulesWithoutGround
      findings.removeAll { rules.contains($0.rule) }
    }
    if options.isInterrupted { return BuildReport.interrupted }
    if let pages, !findings.hasErrors, let search = SearchStage(reading, pages) {
      do {
        files += try search.write(outcomes)
      } catch {
        // A signal from the keyboard reaches the program that indexes as well.
        if options.isInterrupted { return BuildReport.interrupted }
        throw error
      }
    }
    var report = BuildReport(
      diagnostics: findings.inOrder(), articles: reading.inventory.articles.count,
      standIns: lines.standIns)
    report.cards = cards.summary
    report.remains = [reading, outcomes, files]
    guard let output, !findings.hasErrors else { return report }
    // A memory of files that come to their places only in a moment, or never, is as good: each is looked at before it is kept.
    let (summary, _) = together(jobs: options.jobs) { () -> Result<PublishSummary, MachineError> in
      Result { () throws(MachineError) in try published(output, options) }
    } _: { [report, files] in
      if let next = memory?.next(report, outcomes, files), last?.isSame(as: next) != true { store?.save(next) }
    }
    report.published = try summary.get()
    return report
  }

  private static func published(_ output: any OutputStore, _ options: BuildOptions) throws(MachineError) -> PublishSummary {
    try options.stage(.publish) { () throws(MachineError) in
      let summary = try output.commit()
      return (summary, summary.written + summary.unchanged)
    }
  }
}
