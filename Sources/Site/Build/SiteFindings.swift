import Articles
import Bytes
import Diagnostics

/// What is found once every text has been read: what one text cannot show alone.
struct SiteFindings {
  let reading: SiteReading
  let theme: Theme
  let stage: TextStage
  let outcomes: [TextStage.Outcome]
  let lines: LineStage
  /// About links to headings that are not there.
  let brokenAnchors: [Diagnostic]
  /// About numbers that stand in templates and settings.
  let numbers: [Diagnostic]

  private var index: SiteIndex { reading.index }

  /// Everything but what is wrong with finished pages.
  var all: [Diagnostic] {
    let files = index.checkAttachments(outcomes.map(\.files)) { path in
      Source(path: path, bytes: (try? reading.tree.read(path)) ?? [])
    }
    return outcomes.flatMap(\.diagnostics) + brokenAnchors + TranslationFindings(index, outcomes, stage, reading.options).all
      + numbers + lines.diagnostics + UntranslatedLines(reading.inputs, index, outcomes).diagnostics + files
  }

  /// What is wrong with finished pages, told at the templates that they are made with.
  func pages(_ others: [SiteStage.Finding]) -> [Diagnostic] {
    let texts = outcomes.indices.flatMap { number in
      let text = index.text(number)
      let feed = outcomes[number].feedFindings.map { (text.url, Theme.Page.feedEntry.rawValue, $0) }
      let template: Theme.Page = text.kind == .article ? .article : .page
      return outcomes[number].pageFindings.map { (text.url, template.rawValue, $0) } + feed
    }
    return PageDiagnostics(templates: theme.templates, sources: theme.sources).diagnostics(others + texts)
  }

  /// Links to headings of other texts, now that the headings of all are known.
  static func brokenAnchors(_ reading: SiteReading, _ stage: TextStage, _ outcomes: [TextStage.Outcome]) -> [Diagnostic] {
    let (shard, index) = (reading.options.shard, reading.index)
    // The headings of texts that are not of this part of the site.
    var others: [Int: [Digest]] = [:]
    func anchors(of page: Int) -> [Digest] {
      if shard.contains(page) { return outcomes[page].anchors }
      if let known = others[page] { return known }
      let anchors = stage.headingIDs(of: index.text(page)).map { Digest($0.utf8) }
      others[page] = anchors
      return anchors
    }
    return outcomes.indices.flatMap { number -> [Diagnostic] in
      let broken = outcomes[number].anchorUses.filter { !anchors(of: $0.page).contains(Digest($0.fragment.utf8)) }
      return broken.isEmpty ? [] : stage.brokenAnchors(of: number, broken)
    }
  }
}
