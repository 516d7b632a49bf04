import Articles
import Diagnostics
import Mustache

/// The stage that writes what needs all texts: lists, topics, feeds, redirects, and the files that are copied.
struct SiteStage {
  let tree: any SiteTree
  let inventory: Inventory
  let index: SiteIndex
  let pages: PageWriter

  private var settings: SiteSettings { index.settings }

  /// A page that is made when its turn comes, so that memory never holds all of them.
  private struct PlannedPage: Sendable {
    let kind: Theme.Page
    let view: View<PageViews.Page>
    let page: @Sendable () -> PageViews.Page
  }

  typealias Finding = (page: String, template: String, finding: PageFinding)

  /// Stages everything, the pages with `jobs` workers; returns what is wrong with pages, by address and template.
  func write(_ outcomes: [TextStage.Outcome], jobs: Int) throws(MachineError) -> [Finding] {
    let planned = lists + [topicList, notFound] + redirects
    let pages = pages
    let results = concurrently(planned.count, jobs: jobs) { number -> Result<[Finding], MachineError> in
      let plan = planned[number]
      let page = plan.page()
      do throws(MachineError) {
        return .success(try pages.write(plan.kind, plan.view, page).map { (page.url, plan.kind.rawValue, $0) })
      } catch {
        return .failure(error)
      }
    }
    var findings: [Finding] = []
    for result in results { findings += try result.get() }
    try writeFeeds()
    try copyFiles(outcomes)
    return findings
  }

  private var lists: [PlannedPage] {
    list(.home, PageViews.home, "/", settings.title, index.newestFirst, topic: nil)
      + index.topics.flatMap { list(.topic, PageViews.topic, $0.url, $0.name, $0.articles, topic: $0) }
  }

  private func list(
    _ kind: Theme.Page, _ view: View<PageViews.Page>, _ url: String, _ title: String, _ articles: [Int], topic: Topic?
  ) -> [PlannedPage] {
    let index = index
    let settings = settings
    let total = Pagination.pages(count: articles.count, perPage: settings.articlesPerPage)
    return (1...total).map { number in
      PlannedPage(kind: kind, view: view) {
        var page = PageViews.Page(title: title, url: Pagination.url(of: url, page: number), language: settings.language, settings: settings)
        let start = (number - 1) * settings.articlesPerPage
        page.articles = articles.dropFirst(start).prefix(settings.articlesPerPage).map { index.articles[$0] }
        page.description = topic == nil ? settings.description : nil
        page.isHome = topic == nil && number == 1
        page.topic = topic
        page.topics = index.topics
        page.pagination = total > 1 ? PageViews.PaginationState(list: url, current: number, total: total, settings: settings) : nil
        return page
      }
    }
  }

  private var topicList: PlannedPage {
    let index = index
    return PlannedPage(kind: .topics, view: PageViews.topicList) {
      var page = PageViews.Page(title: "Topics", url: "/topics/", language: index.settings.language, settings: index.settings)
      page.topics = index.topics
      return page
    }
  }

  private var notFound: PlannedPage {
    let settings = settings
    return PlannedPage(kind: .notFound, view: PageViews.plain) {
      PageViews.Page(title: "Page not found", url: "/404.html", language: settings.language, settings: settings)
    }
  }

  private var redirects: [PlannedPage] {
    let settings = settings
    return (0..<index.textCount).flatMap { number -> [PlannedPage] in
      let text = index.text(number)
      guard text.isPublished else { return [] }
      return text.metadata.aliases.filter { index.addresses.owners[$0.value] == .alias(number) }.map { alias in
        PlannedPage(kind: .redirect, view: PageViews.redirect) {
          var page = PageViews.Page(
            title: text.metadata.title.value, url: alias.value, language: text.metadata.language ?? settings.language, settings: settings)
          page.target = settings.link(text.url)
          return page
        }
      }
    }
  }

  private func writeFeeds() throws(MachineError) {
    if settings.feedEntries != nil { try pages.stage("/feed.xml", AtomFeed.bytes(index)) }
    try pages.stage("/sitemap.xml", Sitemap.bytes(index))
    try pages.stage("/robots.txt", Sitemap.robots(settings))
  }

  private func copyFiles(_ outcomes: [TextStage.Outcome]) throws(MachineError) {
    for asset in pages.theme.assets.files { try pages.stage(asset.url, asset.bytes) }
    for asset in inventory.assets { try pages.stage("/assets/" + asset.path.dropFirst("Content/assets/".count), try tree.read(asset.path)) }
    for use in Set(outcomes.flatMap(\.files)).sorted(by: { $0.url < $1.url }) {
      try pages.stage(String(use.url.dropFirst(settings.basePath.count)), try tree.read(use.path))
    }
  }
}
