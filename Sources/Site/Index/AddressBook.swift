import Articles
import Diagnostics

/// Every address that the site will have, by its path from the site's root.
struct AddressBook: Sendable {
  /// Who has the address: a text by its number, or something that is made from all of them.
  enum Owner: Sendable, Equatable {
    case text(Int)
    case alias(Int)
    case generated(String)
  }

  private(set) var owners: [String: Owner] = [:]
  /// The addresses that are made from all texts, or copied.
  private(set) var generated: [String] = []
  /// Who needs a folder of this path: all but those of addresses with a slash at the end, which are known by them.
  private var folders: [String: Owner] = [:]
  /// The language of the article that was last added, by its edition's number.
  private var lastEdition: Int?
  /// The folder, with its slash, that the address added last is in.
  private var lastParent = ""
  /// The folders of articles, one for each language.
  private let articles: [String]
  /// Whether the model of each article stands beside its page.
  private let writesJSON: Bool
  /// Whether each article has a social card.
  private let hasCards: Bool
  private let hasSearch: Bool

  private init(_ settings: SiteSettings, hasSearch: Bool) {
    self.hasSearch = hasSearch
    articles = settings.editions.map(\.articles)
    writesJSON = settings.writesJSON
    hasCards = settings.hasSocialCards
    if hasCards { folders["/cards"] = .generated("the social cards") }
    if hasSearch { folders[String(SearchAddresses.bundle.dropLast())] = .generated("the files of the search") }
  }

  private func isAmongArticles(_ url: String) -> Bool { articles.contains { url.hasPrefix($0) } }

  func contains(_ url: String) -> Bool {
    owners[url] != nil
  }

  /// Gives the address to `owner`, or says whose it is.
  ///
  /// - Parameter edition: the language of an article, for its page: among articles it can only meet another page, so it is looked up once.
  private mutating func claim(_ url: String, _ owner: Owner, amongArticlesOf edition: Int?) -> Owner? {
    guard let edition else {
      if let other = self.owner(inTheWayOf: url) { return other }
      add(url, owner)
      return nil
    }
    if let other = owners.updateValue(owner, forKey: url) {
      owners[url] = other
      return other
    }
    if lastEdition != edition {
      lastEdition = edition
      let folder = String(articles[edition].dropLast())
      if folders[folder] == nil { folders[folder] = owner }
    }
    return nil
  }

  private mutating func add(_ url: String, _ owner: Owner) {
    owners[url] = owner
    // The folder of an address that ends in a slash is known by the address. Those above it are mostly those of the address before.
    let parent = url.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")).map { url[...$0] } ?? ""
    guard parent != lastParent[...] else { return }
    lastParent = String(parent)
    for folder in Self.folders(of: lastParent) where folders[folder] == nil { folders[folder] = owner }
  }

  /// Who already has the file at `url`, by this address or another, or would need it to be a folder or a file.
  func owner(inTheWayOf url: String) -> Owner? {
    if let owner = owners[url] { return owner }
    if url.hasSuffix("/") {
      if let owner = owners[url + "index.html"] { return owner }
    } else {
      if let owner = owners[url + "/"] ?? folders[url] { return owner }
      if url.hasSuffix("/index.html"), let owner = owners[String(url.dropLast("index.html".count))] { return owner }
      if writesJSON, isAmongArticles(url), url.hasSuffix("/index.json"), let owner = owners[String(url.dropLast("index.json".count))] {
        return owner
      }
      if hasSearch, url.hasPrefix(SearchAddresses.bundle) { return .generated("the files of the search") }
      if hasCards, url.hasPrefix("/cards/"), url.hasSuffix(".png") { return .generated("the social cards") }
    }
    return Self.folders(of: url).lazy.compactMap { owners[$0] }.first
  }

  /// The folders that a file at `url` stands in: `/a` and `/a/b` for `/a/b/` and for `/a/b/c.txt`.
  private static func folders(of url: String) -> [String] {
    url.utf8.indices.dropFirst().filter { url.utf8[$0] == UInt8(ascii: "/") }.map { String(url[..<$0]) }
  }

  /// What a finding calls the owner of an address.
  static func name(of owner: Owner, path: (Int) -> String) -> String {
    switch owner {
    case .text(let number): "`\(path(number))`"
    case .alias(let number): "an alias of `\(path(number))`"
    case .generated(let what): what
    }
  }

  /// Lays out all addresses; a text or alias whose address is taken is reported. `source` is asked for the files with a finding alone.
  static func make(
    _ texts: [IndexedText], _ editions: [EditionIndex], _ inventory: Inventory, _ settings: SiteSettings, hasSearch: Bool,
    source: (String) -> Source
  ) -> (book: AddressBook, diagnostics: [Diagnostic]) {
    var book = AddressBook(settings, hasSearch: hasSearch)
    book.owners.reserveCapacity(2 * texts.count)
    for (url, name) in generated(editions, inventory, settings, hasSearch: hasSearch) {
      book.add(url, .generated(name))
      book.generated.append(url)
    }
    var diagnostics = namesakes(inventory.assets)
    func claim(_ url: String, _ owner: Owner, of text: IndexedText, at place: @autoclosure () -> Placed<String>?) {
      let name: String
      if text.kind == .page, url == text.url, book.isAmongArticles(url) {
        // A page among the articles would look like one, without an article's disclaimer.
        name = "an article, if there were one: only files below `Content/articles` are published there"
      } else if let other = book.claim(
        url, owner, amongArticlesOf: text.kind == .article && url == text.url ? text.edition : nil)
      {
        name = Self.name(of: other) { texts[$0].path }
      } else {
        return
      }
      let file = source(text.path)
      let span = place()?.span ?? text.metadata.title.span
      let finding = DuplicateURL.diagnostic(url, takenBy: name, at: span, in: file)
      diagnostics += text.isPublished ? [finding] : [finding].asWarnings()
    }
    // What is published comes before drafts, and an address of a text's own before those that it had.
    let withAliases = texts.indices.filter { !texts[$0].metadata.aliases.isEmpty }
    for isPublished in [true, false] {
      for number in texts.indices where texts[number].isPublished == isPublished {
        let text = texts[number]
        claim(text.url, .text(number), of: text, at: text.metadata.slug)
      }
      for number in withAliases where texts[number].isPublished == isPublished {
        for alias in texts[number].metadata.aliases { claim(alias.value, .alias(number), of: texts[number], at: alias) }
      }
    }
    return (book, diagnostics)
  }

  /// Assets whose names are written with other bytes and yet look the same: on many machines they are one file.
  private static func namesakes(_ assets: [Inventory.File]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return assets.compactMap { asset in
      guard let other = first[asset.path] else {
        first[asset.path] = asset.path
        return nil
      }
      return Diagnostic(
        DuplicateURL.rule, file: asset.path, "The name of `\(asset.path)` looks the same as that of `\(other)`",
        help: "Rename one of the two files.")
    }
  }

  /// An address, and what stands there in words.
  private typealias Generated = (url: String, name: String)

  private static func generated(
    _ editions: [EditionIndex], _ inventory: Inventory, _ settings: SiteSettings, hasSearch: Bool
  ) -> [Generated] {
    var all: [Generated] = [("/404.html", "the page for missing pages"), ("/sitemap.xml", "the sitemap"), ("/robots.txt", "`robots.txt`")]
    all += [("/" + Manifest.name, "Tealight's list of its files"), ("/" + StagingFolder.name, "the folder of unpublished files")]
    if settings.hasLLMsText { all.append(("/llms.txt", "`llms.txt`")) }
    all += editions.flatMap { generated($0, settings, hasSearch: hasSearch) }
    all += inventory.assets.map { ("/assets/" + $0.path.dropFirst("Content/assets/".count), "`\($0.path)`") }
    return all
  }

  /// The lists, the feeds and the search of one language.
  private static func generated(_ index: EditionIndex, _ settings: SiteSettings, hasSearch: Bool) -> [Generated] {
    let edition = index.edition
    var all: [Generated] = [(edition.home, "the home page")]
    all += Pagination.urls(of: edition.home, count: index.newestFirst.count, perPage: settings.articlesPerPage).dropFirst().map {
      ($0, "a page of the list of articles")
    }
    all += settings.feed.formats.map { (edition.feed($0), "the feed") }
    if hasSearch { all.append((edition.search, "the search page")) }
    all.append((edition.topicList, "the list of topics"))
    for topic in index.topics {
      all += Pagination.urls(of: topic.url, count: topic.articles.count, perPage: settings.articlesPerPage).map {
        ($0, "the topic “\(topic.name)”")
      }
    }
    return all
  }
}
