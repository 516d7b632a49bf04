import Articles
import Bytes
import Diagnostics
import Mustache

/// The stage that writes what needs all texts: lists, topics, feeds, redirects, and the files that are copied.
struct SiteStage {
  private let reading: SiteReading
  private let pages: PageWriter
  private let texts: TextStage
  /// The digest of all addresses of the site.
  private let addresses: Digest

  init(_ reading: SiteReading, _ pages: PageWriter, _ texts: TextStage, _ memory: SiteMemory?) {
    self.reading = reading
    self.pages = pages
    self.texts = texts
    addresses = memory?.addresses ?? Digest([])
  }

  private var index: SiteIndex { reading.index }
  private var inventory: Inventory { reading.inventory }
  private var settings: SiteSettings { index.settings }

  typealias Remembered = (path: String, file: BuildMemory.File)
  typealias Finding = (page: String, template: String, finding: PageFinding)

  /// Stages everything; returns what is wrong with pages, by address and template, and what the next build is to know. A
  /// file that would be the same as in the build before is kept.
  func write(_ outcomes: [TextStage.Outcome]) throws(MachineError) -> (findings: [Finding], files: [Remembered]) {
    // The longest files are made first, so that no worker waits for another at the end.
    var parts = [PlannedFiles(attachments(outcomes))]
    if reading.options.shard.isFirst {
      parts.append(PlannedFiles(maps + feeds(outcomes)))
      parts += lists
      parts.append(PlannedFiles(topicLists + [notFound] + search + redirects + copies))
    }
    let planned = PlannedFiles.joined(parts)
    let results = reading.options.stage(.site, total: planned.count) {
      let results = reading.options.workers(.site, planned.count, empty: { _ in Result.success(Outcome()) }) { result(of: planned[$0]) }
      return (results, results.count)
    }
    var findings: [Finding] = []
    var files: [Remembered] = []
    for result in results {
      let outcome = try result.get()
      findings += outcome.findings
      if let file = outcome.file { files.append(file) }
    }
    return (findings, files)
  }

  /// What stays of a planned file once it is made.
  private struct Outcome: Sendable {
    var findings: [Finding] = []
    /// Nil where nothing is to be published.
    var file: Remembered?
  }

  private func result(of file: PlannedFile) -> Result<Outcome, MachineError> {
    Result { () throws(MachineError) in
      let made = if let kept = kept(file) { kept } else { try file.make() }
      return Outcome(
        findings: file.template.map { template in made.findings.map { ("/" + file.path, template.rawValue, $0) } } ?? [],
        file: made.stamp.map { (file.path, BuildMemory.File(key: file.key, stamp: $0)) })
    }
  }

  /// The file as the build before wrote it, if it would be the same today.
  private func kept(_ file: PlannedFile) -> PlannedFile.Made? {
    guard let key = file.key, let known = reading.memory?.files[file.path], known.key == key,
      pages.output?.keep(file.path, known.stamp) == true
    else { return nil }
    return PlannedFile.Made(stamp: known.stamp)
  }

  // MARK: - Pages

  private var lists: [PlannedFiles] {
    index.editions.indices.flatMap { number in
      let (edition, homes) = (index.editions[number], settings.editions.map(\.home))
      let topics = digest(of: edition.topics)
      let home = list(
        .home, PageViews.home, edition.edition.home, edition.edition.title, edition.newestFirst, number, topics, topic: nil, versions: homes
      )
      return [home]
        + edition.topics.map { list(.topic, PageViews.topic, $0.url, $0.name, $0.articles, number, topics, topic: $0) }
    }
  }

  private func list(
    _ kind: Theme.Page, _ view: View<PageViews.Page>, _ url: String, _ title: String, _ articles: [Int], _ edition: Int,
    _ topics: Digest, topic: Topic?,
    versions: [String?] = []
  ) -> PlannedFiles {
    let (index, settings, list, allTopics) = (index, settings, index.editions[edition], pages.topics(edition))
    let total = Pagination.pages(count: articles.count, perPage: settings.articlesPerPage)
    return PlannedFiles(count: total) { [self] position in
      let number = position + 1
      let start = position * settings.articlesPerPage
      let shown = articles.dropFirst(start).prefix(settings.articlesPerPage).map { index.articles[$0] }
      let address = Pagination.url(of: url, page: number)
      return page(
        kind, view, address, edition,
        from: {
          for article in shown { $0.add(article.shown) }
          $0.add(title)
          $0.add(articles.count)
          $0.add(total)
          $0.add(topics)
        }
      ) {
        var page = PageViews.Page(
          title: title, url: address, language: list.edition.language, edition: list.edition, index: index,
          versions: number == 1 ? versions : [])
        page.articles = shown
        page.description = topic == nil ? list.edition.description : nil
        page.isHome = topic == nil && number == 1
        page.topic = topic
        page.topics = allTopics
        page.pagination =
          total > 1
          ? PageViews.PaginationState(list: url, current: number, total: total, edition: list.edition, settings: settings) : nil
        return page
      }
    }
  }

  private var topicLists: [PlannedFile] {
    let (index, settings) = (index, settings)
    return index.editions.enumerated().map { number, list in
      let (edition, topics, allTopics) = (list.edition, list.topics, pages.topics(number))
      return page(.topics, PageViews.topicList, edition.topicList, number, from: { $0.add(digest(of: topics)) }) {
        var page = PageViews.Page(
          title: edition.strings[.topics], url: edition.topicList, language: edition.language, edition: edition, index: index,
          versions: settings.editions.map(\.topicList))
        page.topics = allTopics
        return page
      }
    }
  }

  private var notFound: PlannedFile {
    let (index, edition) = (index, settings.main)
    return page(.notFound, PageViews.plain, "/404.html", 0, from: { _ in }) {
      PageViews.Page(
        title: edition.strings[.notFound], url: "/404.html", language: edition.language, edition: edition, index: index)
    }
  }

  private var search: [PlannedFile] {
    guard reading.options.search != nil else { return [] }
    let (index, settings) = (index, settings)
    return settings.editions.enumerated().map { number, edition in
      page(.search, PageViews.plain, edition.search, number, from: { _ in }) {
        PageViews.Page(
          title: edition.strings[.search], url: edition.search, language: edition.language, edition: edition, index: index,
          versions: settings.editions.map(\.search))
      }
    }
  }

  private var redirects: [PlannedFile] {
    let (index, settings) = (index, settings)
    return (0..<index.textCount).flatMap { number -> [PlannedFile] in
      let text = index.text(number)
      guard text.isPublished else { return [] }
      return text.metadata.aliases.filter { index.addresses.owners[$0.value] == .alias(number) }.map { alias in
        page(.redirect, PageViews.redirect, alias.value, text.edition, from: { $0.add(text.shown) }) {
          var page = PageViews.Page(
            title: text.metadata.title.value, url: alias.value, language: text.language, edition: settings.edition(text.edition),
            index: index)
          page.target = settings.link(text.url)
          return page
        }
      }
    }
  }

  /// - Parameter sources: adds what the page is made from, besides its address, the settings and the templates.
  private func page(
    _ kind: Theme.Page, _ view: View<PageViews.Page>, _ url: String, _ edition: Int, from sources: (inout Digester) -> Void,
    _ make: @escaping @Sendable () -> PageViews.Page
  ) -> PlannedFile {
    let pages = pages
    let key = Digest.make {
      $0.add(pages.ground(of: kind, edition))
      sources(&$0)
    }
    return PlannedFile(path: OutputPath.path(of: url), template: kind, key: key) { () throws(MachineError) in
      let (findings, stamp) = try pages.write(kind, view, make(), edition)
      return PlannedFile.Made(stamp: stamp, findings: findings)
    }
  }

  /// The digest of what a list of topics shows.
  private func digest(of topics: [Topic]) -> Digest {
    Digest.make { digester in
      for topic in topics {
        digester.add(topic.name)
        digester.add(topic.slug)
        digester.add(topic.articles.count)
      }
    }
  }

  // MARK: - Other files

  /// A file that no template makes.
  private func file(_ path: String, _ key: Digest, _ bytes: @escaping @Sendable () -> [UInt8]) -> PlannedFile {
    let output = pages.output
    return PlannedFile(path: OutputPath.path(of: path), template: nil, key: key) { () throws(MachineError) in
      PlannedFile.Made(stamp: try output?.stage(OutputPath.path(of: path), bytes()))
    }
  }

  private var maps: [PlannedFile] {
    let (index, addresses) = (index, addresses)
    let texts = Digest.make {
      $0.add(addresses)
      for number in 0..<index.textCount { $0.add(index.text(number).shown) }
    }
    let map = file("/sitemap.xml", texts) { Sitemap.bytes(index) }
    let robots = file("/robots.txt", Digest([])) { Sitemap.robots(index.settings) }
    guard settings.hasLLMsText else { return [map, robots] }
    let named = Digest.make {
      $0.add(texts)
      for edition in settings.editions { $0.add(edition.name) }
    }
    return [map, robots, file("/llms.txt", named) { LLMsText.bytes(index) }]
  }

  private func feeds(_ outcomes: [TextStage.Outcome]) -> [PlannedFile] {
    settings.feed.formats.isEmpty ? [] : index.editions.flatMap { feeds(of: $0, outcomes) }
  }

  /// The feeds of one language.
  private func feeds(of list: EditionIndex, _ outcomes: [TextStage.Outcome]) -> [PlannedFile] {
    let shard = reading.options.shard
    let newest = list.newestFirst.prefix(settings.feed.entries)
    let entries = newest.map { number in
      // What the other parts of a site are made of, this one reads once more.
      let content = shard.contains(number) ? outcomes[number].feedContent : texts.feedContent(of: number)
      return Feed.Entry(index.articles[number], content: content ?? "", hasCard: texts.cards.contains(number), settings)
    }
    let feed = Feed(list.edition, settings, entries)
    let key = Digest.make { digester in
      for (number, entry) in zip(newest, entries) {
        digester.add(index.articles[number].shown)
        digester.add(entry.picture)
        digester.add(entry.content)
      }
    }
    return settings.feed.formats.map { format in
      let path = list.edition.feed(format)
      let address = settings.address(path)
      return file(path, key) { format.bytes(feed, at: address) }
    }
  }

  /// The assets of the theme and of the site.
  private var copies: [PlannedFile] {
    let output = pages.output
    let hasSearch = reading.options.search != nil
    let theme = pages.theme.assets.files.filter { hasSearch || !$0.url.hasPrefix(SearchAddresses.assets) }.map { asset in
      let place = OutputPath.path(of: asset.url)
      // Its name has the digest of its bytes.
      return PlannedFile(path: place, template: nil, key: Digest(asset.url.utf8)) { () throws(MachineError) in
        PlannedFile.Made(stamp: try output?.stage(place, asset.bytes))
      }
    }
    let assets = inventory.assets.map { asset in
      copy(asset.path, to: "assets/" + asset.path.dropFirst("Content/assets/".count), asset.stamp)
    }
    return theme + assets
  }

  /// The files beside texts that these texts use.
  private func attachments(_ outcomes: [TextStage.Outcome]) -> [PlannedFile] {
    Set(outcomes.flatMap(\.files)).sorted { $0.url < $1.url }.map { use in
      copy(use.path, to: String(use.url.dropFirst(settings.basePath.count + 1)), inventory.attachments[use.path]?.stamp)
    }
  }

  private func copy(_ path: String, to place: String, _ stamp: Stamp?) -> PlannedFile {
    let (tree, output) = (reading.tree, pages.output)
    return PlannedFile(path: place, template: nil, key: stamp?.digest) { () throws(MachineError) in
      PlannedFile.Made(stamp: try output?.stage(place, try tree.read(path)))
    }
  }
}
