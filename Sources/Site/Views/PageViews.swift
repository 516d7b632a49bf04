import Articles
import Mustache

/// What every page has: `site`, and the names of `page` that all pages share.
enum PageViews {
  struct Site: Sendable {
    let settings: SiteSettings
    let edition: Edition
    let hasTopics: Bool
    let hasSearch: Bool
    /// The lines of the site's `help-regions`.
    let help: [RegionLines]
  }

  static let help = View<CrisisLineViews.Told<[RegionLines]>>(
    "help",
    [
      ViewField("regions", .list(CrisisLineViews.region.shape), "The lines, region by region.") { help, asked in
        .list(help.it.map { CrisisLineViews.region.value(CrisisLineViews.Told(it: $0, strings: help.strings), asked) })
      }
    ]
  )

  static let site = View<Site>(
    "site",
    [
      ViewField("title", .text, "The site's name.") { .text($0.edition.title) },
      ViewField("description", .text, "What the site is.") { .text($0.edition.description) },
      ViewField("language", .text, "The tag of the language that the page belongs to.") { .text($0.edition.language.tag) },
      ViewField("url", .text, "The home page.") { .text($0.settings.link($0.edition.home)) },
      ViewField("author", .text, "Who publishes it.") { .text($0.edition.author) },
      ViewField("feed-url", .text, "The Atom feed, where the site has one.") {
        .text($0.settings.feedLink(.atom, of: $0.edition))
      },
      ViewField("rss-url", .text, "The RSS feed, where the site has one.") { .text($0.settings.feedLink(.rss, of: $0.edition)) },
      ViewField("json-feed-url", .text, "The JSON feed, where the site has one.") { .text($0.settings.feedLink(.json, of: $0.edition)) },
      ViewField("search-url", .text, "The search, where the site has one.") {
        .text($0.hasSearch ? $0.settings.link($0.edition.search) : nil)
      },
      ViewField("search-bundle-url", .text, "The folder of the files that the search page loads, where the site has a search.") {
        .text($0.hasSearch ? $0.settings.link(SearchAddresses.bundle) : nil)
      },
      ViewField("topics-url", .text, "The list of topics, where there are any.") {
        .text($0.hasTopics ? $0.settings.link($0.edition.topicList) : nil)
      },
      ViewField(
        "help", help.shape,
        "The crisis lines of the regions in `help-regions`, for every page that has none of its own; absent where the site names no such region."
      ) {
        $0.help.isEmpty ? .absent : help.value(CrisisLineViews.Told(it: $0.help, strings: $0.edition.strings), $1)
      },
      ViewField("navigation", .list(LinkViews.link.shape), "The entries of the navigation.") { site, asked in
        .list(
          site.edition.navigation.map {
            LinkViews.link.value(LinkViews.Link(title: $0.title.value, url: site.settings.link($0.path.value)), asked)
          })
      },
    ])

  struct Page: Sendable {
    var title: String
    var description: String?
    /// The path from the site's root.
    var url: String
    var language: LanguageTag
    var isHome = false
    /// The id of the block with the crisis lines, where the page has one.
    var helpID: String?
    let edition: Edition
    let index: SiteIndex
    /// The paths of the versions of this page, by the edition's number; empty for a page that is the only one.
    var versions: [String?] = []
    // Only on some pages:
    var articles: [IndexedText] = []
    /// All topics of the language; see `topics(of:)`.
    var topics = Value.absent
    var topic: Topic?
    var pagination: PaginationState?
    var body: HTML?
    var contents: [LinkViews.ContentsEntry] = []
    var target: String?

    var settings: SiteSettings { index.settings }
  }

  struct PaginationState: Sendable {
    let list: String
    let current: Int
    let total: Int
    let edition: Edition
    let settings: SiteSettings
  }

  static let pagination = View<PaginationState>(
    "pagination",
    [
      ViewField("current", .text, "The number of this page, from 1.") { .text(String($0.current)) },
      ViewField("total", .text, "How many pages there are.") { .text(String($0.total)) },
      ViewField("position", .text, "Both in words: which page of how many.") {
        .text($0.edition.strings.filled(.pageOf, ["current": String($0.current), "total": String($0.total)]))
      },
      ViewField("previous-url", .text, "The page before; absent on the first.") { state in
        .text(state.current > 1 ? state.settings.link(Pagination.url(of: state.list, page: state.current - 1)) : nil)
      },
      ViewField("next-url", .text, "The page after; absent on the last.") { state in
        .text(state.current < state.total ? state.settings.link(Pagination.url(of: state.list, page: state.current + 1)) : nil)
      },
    ])

  private static let common: [ViewField<Page>] = [
    ViewField("title", .text, "The page's title.") { .text($0.title) },
    ViewField("description", .text, "The page's description.") { .text($0.description) },
    ViewField("url", .text, "The page's address without the host.") { .text($0.settings.link($0.url)) },
    ViewField("canonical", .text, "The page's whole address.") { .text($0.settings.address($0.url)) },
    ViewField("language", .text, "The page's language tag.") { .text($0.language.tag) },
    ViewField("direction", .text, "The direction of that language: `ltr` or `rtl`.") { .text($0.language.direction.rawValue) },
    ViewField("is-right-to-left", .flag, "Whether that language runs from right to left.") {
      .flag($0.language.direction == .rightToLeft)
    },
    ViewField(
      "languages", LanguageViews.languages.shape,
      "The ways to the site's other languages; absent for a site of one language."
    ) { $0.settings.hasManyLanguages ? LanguageViews.languages.value($0, $1) : .absent },
    ViewField(
      "alternates", .list(LanguageViews.alternate.shape),
      "The versions of this page in the languages of the site, itself among them, for `<link rel=\"alternate\">`; empty for a page that is the only one."
    ) { .list(LanguageViews.alternates(of: $0, $1)) },
    ViewField("is-home", .flag, "The home page.") { .flag($0.isHome) },
    ViewField("help-url", .text, "The crisis lines on this page, where it has them: `#id`.") { .text($0.helpID.map { "#" + $0 }) },
  ]

  private static let articles = ViewField<Page>("articles", .list(LinkViews.summary.shape), "The articles of this page, newest first.") {
    page, asked in
    .list(page.articles.map { LinkViews.summary.value(LinkViews.Summary(text: $0, index: page.index), asked) })
  }

  private static let topics = ViewField<Page>("topics", shared: .list(LinkViews.topic.shape), "All topics, by name.") { $0.topics }

  /// The topics of a language, which many pages show.
  static func topics(of index: EditionIndex, _ settings: SiteSettings) -> Value {
    .list(index.topics.map { LinkViews.topic.value(LinkViews.TopicLink(topic: $0, edition: index.edition, settings: settings), .all) })
  }

  private static let paginationField = ViewField<Page>(
    "pagination", pagination.shape, "Where in the list this page stands; absent in a list of one page."
  ) {
    page, asked in page.pagination.map { pagination.value($0, asked) } ?? .absent
  }

  static let plain = View<Page>("page", common)
  static let home = View<Page>("page", common + [articles, topics, paginationField])
  static let topicList = View<Page>("page", common + [topics])
  static let topic = View<Page>(
    "page",
    common + [
      articles, paginationField,
      ViewField("topic", LinkViews.topic.shape, "The topic.") { page, asked in
        page.topic.map { LinkViews.topic.value(LinkViews.TopicLink(topic: $0, edition: page.edition, settings: page.settings), asked) }
          ?? .absent
      },
    ])
  static let free = View<Page>(
    "page",
    common + [
      ViewField("body", .html, "The page's text.") { $0.body.map { .html($0) } ?? .absent },
      ViewField("contents", .list(LinkViews.contents.shape), "Its level-2 headings.") { page, asked in
        .list(page.contents.map { LinkViews.contents.value($0, asked) })
      },
    ])
  static let redirect = View<Page>(
    "page", common + [ViewField("target", .text, "Where the old address leads.") { .text($0.target) }])
}
