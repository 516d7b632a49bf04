import Articles
import Bytes
import Diagnostics
import Markdown
import Mustache

/// The stage that reads one article or page from bytes to its finished page, and lets go of it again.
struct TextStage: Sendable {
  let tree: any SiteTree
  let index: SiteIndex
  /// One for each language of the site, by the edition's number.
  let parsers: [ArticleParser]
  let context: RuleContext
  /// Nil when nothing is to be rendered: a check, or templates with errors.
  let pages: PageWriter?
  /// The articles that have a social card, by their numbers.
  let cards: Set<Int>
  /// Nil where nothing is remembered.
  let memory: TextMemory?

  /// What stays of a text when its bytes are gone.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    var pageFindings: [PageFinding] = []
    /// What feeds hold of it, and what is wrong with that; nil for a text that stands in no feed.
    var feedContent: String?
    var feedFindings: [PageFinding] = []
    /// The digests of its headings' ids.
    var anchors: [Digest] = []
    var anchorUses: [LinkReading.AnchorUse] = []
    var files: [LinkReading.FileUse] = []
    /// The ids of the crisis lines that it brings before readers; empty for a draft.
    var lines: [String] = []
    /// Those of them that its page lists, in order.
    var listed: [String] = []
    /// Whose lines it shows by a marker.
    var regions: [RegionUse] = []
    /// What its translations are compared by; nil for a text that has none and is none.
    var anatomy: Anatomy?
    /// Whether its Markdown could be read at all.
    var isRead = false
    /// The stamps of the files that were staged for it.
    var written: [Stamp] = []
    /// All of this as the next build is to know it; nil where it must look for itself.
    var record: ArraySlice<UInt8>?
    /// Why its page could not be staged.
    var failure: MachineError?
  }

  /// What a text asks of the site while it is read.
  struct Asked: Sendable {
    /// The paths that its links lead to, and where these lead.
    var links: [LinkReading.Asked] = []
    /// The files of its pictures.
    var pictures: [String] = []
  }

  /// A region whose lines are shown to readers of a language.
  struct RegionUse: Hashable, Sendable {
    let region: Region
    let language: LanguageTag
  }

  func outcome(of number: Int) -> Outcome {
    let text = index.text(number)
    guard text.isReadable else { return Outcome() }
    if let remembered = text.remembered, text.stamp != nil, text.stamp == remembered.stamp,
      let outcome = recalled(number, content: remembered.sources.content)
    {
      return outcome
    }
    let bytes: [UInt8]
    do {
      bytes = try tree.read(text.path)
    } catch {
      var outcome = Outcome(diagnostics: [UnreadableFile.diagnostic(text.path, error.reason)])
      lower(&outcome, text)
      return outcome
    }
    guard IndexedText.digest(of: bytes, text.metadata) == text.opening else {
      return Outcome(failure: MachineError("build with", text.path, "it changed in the meantime; build again"))
    }
    let content = memory.map { _ in Digest(bytes) }
    if let content, let outcome = recalled(number, content: content) { return outcome }
    var outcome = Outcome()
    var asked = Asked()
    do {
      try read(text, number, Source(path: text.path, bytes: bytes), &asked, into: &outcome)
    } catch {
      return Outcome(failure: error)
    }
    if let memory, let content { outcome.record = memory.record(number, content: content, asked: asked, outcome)[...] }
    return outcome
  }

  private func recalled(_ number: Int, content: Digest) -> Outcome? {
    guard let memory, let output = pages?.output else { return nil }
    return memory.outcome(of: number, content: content, output)
  }

  private func read(
    _ text: IndexedText, _ number: Int, _ source: Source, _ asked: inout Asked, into outcome: inout Outcome
  ) throws(MachineError) {
    guard let document = document(of: text, source, &outcome) else { return lower(&outcome, text) }
    outcome.isRead = true
    let links = LinkReading(document, targets: index)
    asked = Asked(links: links.asked, pictures: links.pictures)
    outcome.anchors = document.headings.map { Digest($0.id.utf8) }
    outcome.anchorUses = links.anchors
    outcome.files = text.isPublished ? links.files : []
    switch text.kind {
    case .article:
      let article = parsers[text.edition].article(text.metadata, document)
      if index.translations.concern(number) { outcome.anatomy = Anatomy(article) }
      if text.isPublished {
        outcome.listed = article.disclaimer?.crisisLines.map(\.id) ?? []
        outcome.lines = LinesInText.ids(of: article, listing: outcome.listed, context.registry)
        outcome.regions = article.disclaimer?.markedRegions.map { RegionUse(region: $0, language: article.language) } ?? []
      }
      outcome.diagnostics +=
        ArticleRules.check(article, context) + links.diagnostics.filter { !text.metadata.excuses($0, on: context.today) }
      if let pages, mayRender(text, outcome) {
        try pages.write(rendered(article, text, number, links, pages), &outcome)
      }
    case .page:
      let page = FreePage(text.metadata, document, siteLanguage: text.language, registry: context.registry)
      if index.translations.concern(number) { outcome.anatomy = Anatomy(page) }
      if text.isPublished { addLines(of: page, in: index.settings.edition(text.edition), to: &outcome) }
      let findings = ArticleRules.check(page, context.registry) + links.diagnostics
      outcome.diagnostics += findings.filter { !text.metadata.excuses($0, on: context.today) }
      if let pages, mayRender(text, outcome) {
        let destinations = links.destinations(index.address).merging(LinesInText.destinations(of: page, context.registry)) { $1 }
        let body = document.render(destinations: destinations, images: links.images)
        try pages.write(text, number, document, body, index, &outcome)
      }
    }
    lower(&outcome, text)
  }

  func rendered(
    _ article: Article, _ text: IndexedText, _ number: Int, _ links: LinkReading, _ pages: PageWriter
  ) -> RenderedArticle {
    let destinations = links.destinations(index.address).merging(LinesInText.destinations(of: article, context.registry)) { $1 }
    return RenderedArticle(
      article: article, text: text, body: article.document.render(destinations: destinations, images: links.images),
      destinations: destinations, images: links.images, index: index, position: number,
      hasCard: cards.contains(number), lineValues: pages.lineValues(text.edition))
  }

  /// A free page shows the lines of its edition's `help-regions`, and those that its own words name.
  private func addLines(of page: FreePage, in edition: Edition, to outcome: inout Outcome) {
    outcome.regions = edition.helpUses
    let listed = outcome.regions.flatMap { context.registry.selection(for: $0.region, language: $0.language).map(\.id) }
    outcome.lines = LinesInText.ids(of: page, listing: listed, context.registry)
    outcome.listed = outcome.lines.filter(listed.contains)
  }

  /// The parsed text, unless its bytes are not fit to be parsed.
  private func document(of text: IndexedText, _ source: Source, _ outcome: inout Outcome) -> Document? {
    let body = Span(min(text.metadata.body.start, source.bytes.count), source.bytes.count)
    let markdown = MarkdownText(source, body: body)
    if let problem = InvalidUTF8.check(source, body) ?? ControlCharacter.check(markdown) ?? TooComplex.check(markdown) {
      outcome.diagnostics.append(problem)
      return nil
    }
    return Document.parse(markdown)
  }

  private func mayRender(_ text: IndexedText, _ outcome: Outcome) -> Bool {
    text.isPublished && !outcome.diagnostics.hasErrors && !text.diagnostics.hasErrors
  }

  private func lower(_ outcome: inout Outcome, _ text: IndexedText) {
    if !text.isPublished { outcome.diagnostics = outcome.diagnostics.asWarnings() }
  }

  /// The findings about links from text `number` to headings that `isThere` does not know: reads the text once more to point at them.
  func brokenAnchors(of number: Int, _ broken: [LinkReading.AnchorUse]) -> [Diagnostic] {
    let text = index.text(number)
    guard let document = documentAgain(of: text) else { return [] }
    let findings = broken.filter { $0.node < document.nodes.count }.map { use in
      let target = index.text(use.page)
      return BrokenAnchor.diagnostic(use.fragment, in: headingIDs(of: target), title: target.metadata.title.value, use.node, document)
    }
    return text.isPublished ? findings : findings.asWarnings()
  }

  /// What the translations of text `number` are compared by; reads it once more.
  func anatomy(of number: Int) -> Anatomy? {
    let text = index.text(number)
    guard let document = documentAgain(of: text) else { return nil }
    switch text.kind {
    case .article: return Anatomy(parsers[text.edition].article(text.metadata, document))
    case .page: return Anatomy(FreePage(text.metadata, document, siteLanguage: text.language, registry: context.registry))
    }
  }

  /// The ids of a text's headings; reads it once more.
  func headingIDs(of text: IndexedText) -> [String] {
    documentAgain(of: text)?.headings.map(\.id) ?? []
  }

  /// A text that was let go of, read and parsed once more; what is wrong with its bytes was told the first time.
  func documentAgain(of text: IndexedText) -> Document? {
    guard let bytes = try? tree.read(text.path) else { return nil }
    var told = Outcome()
    return document(of: text, Source(path: text.path, bytes: bytes), &told)
  }
}
