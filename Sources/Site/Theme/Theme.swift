import Articles
import Diagnostics
import Mustache

/// The templates and assets of a site, read once: everything that turns a model into a page.
struct Theme: Sendable {
  let templates: Templates
  let sources: [String: Source]
  let assets: ThemeAssets
  let views: ArticleViews

  /// The kinds of pages, and what feeds hold of articles, and the templates they are made with.
  enum Page: String, CaseIterable {
    case home
    case article
    case page
    case topic
    case topics
    case feedEntry = "feed-entry"
    case notFound = "not-found"
    case redirect
    case search
  }

  static func read(
    _ inventory: Inventory, _ tree: any SiteTree, schema: ArticleSchema, settings: SiteSettings, hasSearch: Bool
  ) throws(MachineError) -> (Theme, [Diagnostic]) {
    var sources: [String: Source] = [:]
    var diagnostics: [Diagnostic] = []
    for file in inventory.templates {
      let name = name(of: file.path)
      let source = Source(path: file.path, bytes: try tree.read(file.path))
      if let other = sources[name] {
        diagnostics.append(DuplicateTemplate.diagnostic(name, other: other.path, in: source))
      } else if let invalid = InvalidUTF8.check(source, source.content) {
        diagnostics.append(invalid)
      } else {
        sources[name] = source
      }
    }
    let (assets, assetFindings) = try ThemeAssets.read(inventory, tree, settings)
    let theme = Theme(
      templates: Templates(sources), sources: sources, assets: assets, views: ArticleViews(schema, reviewDays: settings.review.days))
    for page in Page.allCases where sources[page.rawValue] == nil && isNeeded(page, settings, hasSearch: hasSearch) {
      diagnostics.append(MissingFile.diagnostic("Templates/\(page.rawValue).html"))
    }
    let hasCard = sources[CardView.template] != nil
    if settings.hasSocialCards, !hasCard { diagnostics.append(MissingFile.diagnostic("Templates/\(CardView.template)")) }
    let present = Page.allCases.filter { sources[$0.rawValue] != nil }
    diagnostics += theme.templates.diagnostics
    diagnostics += theme.templates.check(
      present.map { (template: $0.rawValue, layout: theme.layout(of: $0)) } + (hasCard ? [(CardView.template, CardView.layout)] : []))
    return (theme, diagnostics + assetFindings)
  }

  /// Whether a site of these settings has such pages.
  private static func isNeeded(_ page: Page, _ settings: SiteSettings, hasSearch: Bool) -> Bool {
    switch page {
    case .home, .article, .page, .topic, .topics, .notFound, .redirect: true
    case .feedEntry: !settings.feed.formats.isEmpty
    case .search: hasSearch
    }
  }

  /// `Templates/article.html` is `article`; `Templates/card.svg` is `card.svg`; `Templates/partials/cards/small.html` is `cards/small`.
  private static func name(of path: String) -> String {
    var inside = path.dropFirst("Templates/".count)
    if inside.hasSuffix(".html") { inside = inside.dropLast(".html".count) }
    return String(inside.hasPrefix("partials/") ? inside.dropFirst("partials/".count) : inside)
  }

  /// The template of each kind of page that the theme has, for pages that share these values.
  func prepared(knowing known: [String: Value]) -> [Page: PreparedTemplate] {
    let known = known.merging(["asset": .record(assets.record)]) { $1 }
    let pages = Page.allCases.map { page in (page, templates.prepared(page.rawValue, for: layout(of: page), knowing: known)) }
    return Dictionary(uniqueKeysWithValues: pages.compactMap { page, template in template.map { (page, $0) } })
  }

  func layout(of page: Page) -> Layout {
    let view: Layout =
      switch page {
      case .home: PageViews.home.layout
      case .article, .feedEntry, .notFound, .search: PageViews.plain.layout
      case .page: PageViews.free.layout
      case .topic: PageViews.topic.layout
      case .topics: PageViews.topicList.layout
      case .redirect: PageViews.redirect.layout
      }
    var fields = [
      Field("site", PageViews.site.shape, "What holds for all pages in one language."),
      Field("strings", .record(SiteStrings.layout), "The words of the theme in the page's language."),
      Field("page", .record(view), "What holds for this page."),
      Field("asset", .record(assets.record.layout), "The files of `Templates/assets` by name."),
    ]
    if page == .article || page == .feedEntry { fields.append(Field("article", views.article.shape, "The article.")) }
    return Layout("the page", fields)
  }
}
