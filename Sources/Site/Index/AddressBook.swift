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

  func contains(_ url: String) -> Bool {
    owners[url] != nil
  }

  func nearest(to url: String) -> String? {
    if owners[url + "/"] != nil { return url + "/" }
    return Suggestion.nearest(to: url, among: owners.keys)
  }

  /// Lays out all addresses; a text or alias whose address is taken is reported. `source` is asked for the files with a finding alone.
  static func make(
    _ texts: [IndexedText], _ topics: [Topic], _ inventory: Inventory, _ settings: SiteSettings, articleCount: Int,
    source: (String) -> Source
  ) -> (book: AddressBook, diagnostics: [Diagnostic]) {
    var book = AddressBook()
    for (url, name) in generated(topics, inventory, settings, articleCount: articleCount) { book.owners[url] = .generated(name) }
    var diagnostics: [Diagnostic] = []
    func claim(_ url: String, _ owner: Owner, of text: IndexedText, at place: Placed<String>?) {
      guard let other = book.owners[url] else {
        book.owners[url] = owner
        return
      }
      let name: String
      switch other {
      case .text(let number): name = "`\(texts[number].path)`"
      case .alias(let number): name = "an alias of `\(texts[number].path)`"
      case .generated(let what): name = what
      }
      let file = source(text.path)
      let span = place?.span ?? text.metadata.title.span
      let finding = DuplicateURL.diagnostic(url, takenBy: name, at: span, in: file)
      diagnostics += text.isPublished ? [finding] : [finding].asWarnings()
    }
    for (number, text) in texts.enumerated() { claim(text.url, .text(number), of: text, at: text.metadata.slug) }
    for (number, text) in texts.enumerated() {
      for alias in text.metadata.aliases { claim(alias.value, .alias(number), of: text, at: alias) }
    }
    return (book, diagnostics)
  }

  private static func generated(
    _ topics: [Topic], _ inventory: Inventory, _ settings: SiteSettings, articleCount: Int
  ) -> [(String, String)] {
    var all = [
      ("/", "the home page"), ("/404.html", "the page for missing pages"), ("/sitemap.xml", "the sitemap"), ("/robots.txt", "`robots.txt`"),
    ]
    all += Pagination.urls(of: "/", count: articleCount, perPage: settings.articlesPerPage).map { ($0, "a page of the list of articles") }
    if settings.feedEntries != nil { all.append(("/feed.xml", "the feed")) }
    all.append(("/topics/", "the list of topics"))
    for topic in topics {
      all += Pagination.urls(of: topic.url, count: topic.articles.count, perPage: settings.articlesPerPage).map {
        ($0, "the topic “\(topic.name)”")
      }
    }
    all += inventory.assets.map { ("/assets/" + $0.path.dropFirst("Content/assets/".count), "`\($0.path)`") }
    return all
  }
}
