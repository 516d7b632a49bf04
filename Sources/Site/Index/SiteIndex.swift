import Articles
import Diagnostics

/// All that is known of a site once every front matter is read: its texts, their order, their topics, and every address that will exist.
/// It never changes, and is shared by all that ask it.
package final class SiteIndex: Sendable {
  package let settings: SiteSettings
  /// Every article, drafts too, by path.
  package let articles: [IndexedText]
  package let pages: [IndexedText]
  /// The lists of each language, by the edition's number.
  package let editions: [EditionIndex]
  let translations: Translations
  /// The articles that stand in feeds.
  let feedArticles: Set<Int>
  /// For each article the positions of the next newer and the next older one that are published; of none where no pages are made.
  package let neighbours: Neighbours
  let textsByPath: [String: Int]
  let attachments: [String: Inventory.File]
  let addresses: AddressBook
  let pictures: Pictures
  /// The numbers of the texts that this build does not publish; most sites have none or a few, so that a link is known without a look at
  /// the text that it leads to.
  let drafts: Set<Int>
  /// Made when the first link leads nowhere.
  let suggestions = MadeOnce<Suggested, PathSuggestions>()

  private init(
    settings: SiteSettings, articles: [IndexedText], pages: [IndexedText], editions: [EditionIndex], translations: Translations,
    feedArticles: Set<Int>, neighbours: Neighbours, textsByPath: [String: Int], attachments: [String: Inventory.File],
    addresses: AddressBook, pictures: Pictures
  ) {
    self.settings = settings
    self.articles = articles
    self.pages = pages
    self.editions = editions
    self.translations = translations
    self.feedArticles = feedArticles
    self.neighbours = neighbours
    self.textsByPath = textsByPath
    self.attachments = attachments
    self.addresses = addresses
    self.pictures = pictures
    drafts = Set(
      articles.indices.filter { !articles[$0].isPublished } + pages.indices.filter { !pages[$0].isPublished }.map { articles.count + $0 })
  }

  /// The texts by their number: articles first, then pages.
  package func text(_ number: Int) -> IndexedText {
    number < articles.count ? articles[number] : pages[number - articles.count]
  }

  /// The published articles of all languages, by their numbers.
  var published: [Int] { editions.flatMap(\.newestFirst) }

  package var textCount: Int { articles.count + pages.count }
}

extension SiteIndex {
  /// Reads every front matter and lays out the site's addresses.
  ///
  /// - Parameter other: work that needs nothing of this, done by one of the workers that read.
  static func make(
    _ inventory: Inventory, _ tree: any SiteTree, _ inputs: IndexInputs, settingsSource: Source, _ options: BuildOptions,
    beside other: @Sendable () -> Void
  ) -> (SiteIndex, [Diagnostic]) {
    let files = inventory.articles.map { ($0, IndexedText.Kind.article) } + inventory.pages.map { ($0, .page) }
    let texts = options.workers(
      .index, files.count, empty: { IndexedText.unread(files[$0].0, kind: files[$0].1, inputs, nil) }, beside: other
    ) {
      IndexedText.read(files[$0].0, kind: files[$0].1, tree, inputs)
    }
    let articles = Array(texts[..<inventory.articles.count])
    let editions = EditionIndex.all(of: articles, inputs.settings, jobs: options.jobs)
    var diagnostics = texts.flatMap { text in text.isPublished ? text.diagnostics : text.diagnostics.asWarnings() }
    let (addresses, textsByPath) = together(jobs: options.jobs) {
      AddressBook.make(texts, editions, inventory, inputs.settings, hasSearch: options.search != nil) { path in
        Source(path: path, bytes: (try? tree.read(path)) ?? [])
      }
    } _: {
      Dictionary(texts.indices.map { (texts[$0].path, $0) }) { first, _ in first }
    }
    let neighbours =
      options.makesPages
      ? Neighbours(articles, editions, related: inputs.settings.relatedArticles, jobs: options.jobs) : .none
    diagnostics += addresses.diagnostics
    let index = SiteIndex(
      settings: inputs.settings, articles: articles, pages: Array(texts[inventory.articles.count...]), editions: editions,
      translations: Translations(texts, editions: editions.count), feedArticles: feedArticles(editions, inputs.settings.feed),
      neighbours: neighbours, textsByPath: textsByPath, attachments: inventory.attachments,
      addresses: addresses.book, pictures: Pictures(inventory, tree))
    return (index, diagnostics + index.checkNavigation(settingsSource))
  }

  private static func feedArticles(_ editions: [EditionIndex], _ feed: FeedSettings) -> Set<Int> {
    feed.formats.isEmpty ? [] : Set(editions.flatMap { $0.newestFirst.prefix(feed.entries) })
  }

  private func checkNavigation(_ source: Source) -> [Diagnostic] {
    settings.editions.flatMap(\.navigation).filter { entry in
      switch target(of: entry.path.value, from: SiteFiles.settings) {
      case .page, .published: false
      case .file, .draft, .outside, .missing: true
      }
    }.map { entry in
      let path = entry.path.value
      let meant = nearest(to: path.hasPrefix("/") ? path : "/" + path, from: SiteFiles.settings)
      return BrokenNavigation.diagnostic(path, didYouMean: meant, at: entry.path.span, in: source)
    }
  }
}

extension [Diagnostic] {
  /// The findings about a draft: nothing is published of it, so nothing is stopped by it.
  func asWarnings() -> [Diagnostic] {
    map { finding in
      var lowered = finding
      if lowered.severity == .error { lowered.severity = .warning }
      return lowered
    }
  }
}
