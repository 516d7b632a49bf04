import Articles
import Bytes
import Diagnostics
import Markdown
import Mustache

/// Renders pages through the templates, reads each finished page again as a browser would, and stages it.
final class PageWriter: Sendable {
  let theme: Theme
  let settings: SiteSettings
  private let index: SiteIndex
  /// By the edition's number.
  private let editions: [EditionPages]
  /// What pages are checked against.
  private let checkedSite: PageSite
  /// The digests of everything but texts that a page of each kind is made from: templates, names of assets, crisis lines.
  private let grounds: [Theme.Page: Digest]
  /// What was read on other pages of the site.
  private let known = KnownStretchesPool()
  /// Nil when the pages are only to be looked at.
  let output: (any OutputStore)?

  init(theme: Theme, _ reading: SiteReading, output: (any OutputStore)?) {
    let registry = reading.inputs.registry
    let lineGround = reading.inputs.lineGround(on: reading.options.today)
    settings = reading.inputs.settings
    index = reading.index
    self.theme = theme
    self.output = output
    // Those of a line that cannot be reached today are told of by another rule.
    let numbers = registry.lines.filter { $0.isUsable || $0.isReplacedForNow }.flatMap(\.channels).filter(\.hasNumber).map(\.href)
    checkedSite = PageSite(origin: settings.origin, numbers: Set(numbers))
    grounds = Dictionary(
      uniqueKeysWithValues: Theme.Page.allCases.map { page in
        let ground = Digest.make {
          $0.add(theme.ground(of: page))
          $0.add(lineGround)
        }
        return (page, ground)
      })
    let (settings, hasSearch) = (settings, reading.options.search != nil)
    editions = reading.index.editions.map { EditionPages($0, registry, settings, theme, hasSearch: hasSearch) }
  }

  /// An article as feeds hold it, and what is wrong with that: readers of a feed need the lines as much as those of the page.
  func feedEntry(_ article: RenderedArticle) -> (content: String, findings: [PageFinding]) {
    let edition = editions[article.text.edition]
    let page = PageViews.Page(
      title: article.article.metadata.title.value, url: article.text.url, language: article.article.language, edition: edition.edition,
      index: index)
    let record = theme.views.article.record(article, edition.asked(of: "article", .feedEntry))
    let bytes = render(.feedEntry, PageViews.plain, page, in: edition, article: record)
    let whole = WholeAddresses.html(bytes, origin: settings.origin, page: settings.address(article.text.url))
    let findings = findings(in: bytes, PageRequirements(article.article, edition.lines))
    return (String(decoding: whole, as: UTF8.self), findings)
  }

  /// The page of an article, and its model beside it where the site asks for that.
  func write(_ article: RenderedArticle, _ outcome: inout TextStage.Outcome) throws(MachineError) {
    let metadata = article.article.metadata
    let edition = editions[article.text.edition]
    var page = PageViews.Page(
      title: metadata.title.value, url: article.text.url, language: article.article.language, edition: edition.edition, index: index,
      versions: article.index.versions(of: article.position))
    page.description = metadata.description?.value
    page.helpID = article.article.disclaimer?.heading.id
    // The model that the site asks for has every name.
    let record = theme.views.article.record(article, settings.writesJSON ? .all : edition.asked(of: "article", .article))
    let bytes = render(.article, PageViews.plain, page, in: edition, article: record)
    outcome.pageFindings = findings(in: bytes, PageRequirements(article.article, edition.lines))
    if article.index.feedArticles.contains(article.position) {
      let entry = feedEntry(article)
      (outcome.feedContent, outcome.feedFindings) = (entry.content, entry.findings)
    }
    var files = [bytes]
    if settings.writesJSON {
      var json: [UInt8] = []
      record.json.write(into: &json, indented: true)
      json.append(UInt8(ascii: "\n"))
      files.append(json)
    }
    for (place, bytes) in zip(Self.places(of: article.text, settings), files) {
      if let stamp = try output?.stage(place, bytes) { outcome.written.append(stamp) }
    }
  }

  /// A free page.
  func write(
    _ text: IndexedText, _ number: Int, _ document: Document, _ body: RenderedBody, _ index: SiteIndex, _ outcome: inout TextStage.Outcome
  ) throws(MachineError) {
    var page = PageViews.Page(
      title: text.metadata.title.value, url: text.url, language: text.language, edition: settings.edition(text.edition), index: index,
      versions: index.versions(of: number))
    page.description = text.metadata.description?.value
    let blocks = document.topLevelBlocks
    let html = body.html(0..<blocks.count, of: blocks, in: document)
    page.body = HTML(Array(html.bytes[html.range]) + body.bytes[body.footnotes])
    page.contents = document.headings.filter { $0.level == 2 }.map { LinkViews.ContentsEntry(id: $0.id, title: $0.text) }
    let (findings, stamp) = try write(.page, PageViews.free, page, text.edition)
    outcome.pageFindings = findings
    outcome.written = [stamp].compactMap(\.self)
  }

  /// Any other page; returns what is wrong with it, and the stamp of its file.
  func write(
    _ kind: Theme.Page, _ view: View<PageViews.Page>, _ page: PageViews.Page, _ edition: Int
  ) throws(MachineError) -> (findings: [PageFinding], stamp: Stamp?) {
    let bytes = render(kind, view, page, in: editions[edition], article: nil)
    let stamp = try output?.stage(OutputPath.path(of: page.url), bytes)
    return (findings(in: bytes, nil), stamp)
  }

  /// The digest of everything but texts that a page of a kind is made from in a language.
  func ground(of page: Theme.Page, _ edition: Int) -> Digest {
    Digest.make {
      $0.add(grounds[page])
      $0.add(editions[edition].ground)
    }
  }

  /// What all pages in a language have as `site`.
  func site(_ edition: Int) -> Record { editions[edition].site }

  /// What templates see of the topics in a language.
  func topics(_ edition: Int) -> Value { editions[edition].topics }

  /// What templates see of lists of crisis lines in a language.
  func lineValues(_ edition: Int) -> LineValues { editions[edition].lineValues }

  /// The files that are written for a text, in their order; none for a draft.
  static func places(of text: IndexedText, _ settings: SiteSettings) -> [String] {
    guard text.isPublished else { return [] }
    let page = OutputPath.path(of: text.url)
    return text.kind == .article && settings.writesJSON ? [page, OutputPath.path(of: text.url + "index.json")] : [page]
  }

  /// What is wrong with a finished page.
  private func findings(in page: [UInt8], _ requirements: PageRequirements?) -> [PageFinding] {
    known.with { PageFinding.find(in: page, of: checkedSite, requirements, known: &$0) }
  }

  private func render(
    _ kind: Theme.Page, _ view: View<PageViews.Page>, _ page: PageViews.Page, in edition: EditionPages, article: Record?
  ) -> [UInt8] {
    guard let template = edition.templates[kind] else { return [] }
    let record = view.record(page, edition.asked(of: "page", kind))
    var values: [Value] = [.record(edition.site), .record(edition.strings), .record(record), .record(theme.assets.record)]
    if let article { values.append(.record(article)) }
    return template.page(Record(template.layout, values))
  }
}

enum OutputPath {
  /// The file, relative to the output folder, that a server shows at `url`.
  static func path(of url: String) -> String {
    let path = url.hasPrefix("/") ? String(url.dropFirst()) : url
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
