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

  /// Stages everything; returns what is wrong with pages, by address and template.
  func write(_ outcomes: [TextStage.Outcome]) throws(MachineError) -> [(page: String, template: String, finding: PageFinding)] {
    var findings = try writeLists()
    for page in try [notFound()] + redirects() {
      for finding in page.findings { findings.append((page.url, page.kind.rawValue, finding)) }
    }
    try writeFeeds()
    try copyFiles(outcomes)
    return findings
  }

  private func writeLists() throws(MachineError) -> [(page: String, template: String, finding: PageFinding)] {
    var findings: [(String, String, PageFinding)] = []
    func list(_ kind: Theme.Page, _ view: View<PageViews.Page>, _ url: String, _ title: String, _ articles: [Int], topic: Topic?)
      throws(MachineError)
    {
      let total = Pagination.pages(count: articles.count, perPage: settings.articlesPerPage)
      for number in 1...total {
        var page = PageViews.Page(title: title, url: Pagination.url(of: url, page: number), language: settings.language, settings: settings)
        let start = (number - 1) * settings.articlesPerPage
        page.articles = articles[min(start, articles.count)..<min(start + settings.articlesPerPage, articles.count)].map {
          index.articles[$0]
        }
        page.description = topic == nil ? settings.description : nil
        page.isHome = topic == nil && number == 1
        page.topic = topic
        page.topics = index.topics
        page.pagination = total > 1 ? PageViews.PaginationState(list: url, current: number, total: total, settings: settings) : nil
        for finding in try pages.write(kind, view, page) { findings.append((page.url, kind.rawValue, finding)) }
      }
    }
    try list(.home, PageViews.home, "/", settings.title, index.newestFirst, topic: nil)
    for topic in index.topics { try list(.topic, PageViews.topic, topic.url, topic.name, topic.articles, topic: topic) }
    var topics = PageViews.Page(title: "Topics", url: "/topics/", language: settings.language, settings: settings)
    topics.topics = index.topics
    for finding in try pages.write(.topics, PageViews.topicList, topics) {
      findings.append((topics.url, Theme.Page.topics.rawValue, finding))
    }
    return findings
  }

  private typealias Written = (url: String, kind: Theme.Page, findings: [PageFinding])

  private func notFound() throws(MachineError) -> Written {
    let page = PageViews.Page(title: "Page not found", url: "/404.html", language: settings.language, settings: settings)
    return (page.url, .notFound, try pages.write(.notFound, PageViews.plain, page))
  }

  private func redirects() throws(MachineError) -> [Written] {
    var written: [Written] = []
    for number in 0..<index.textCount {
      let text = index.text(number)
      guard text.isPublished else { continue }
      for alias in text.metadata.aliases where index.addresses.owners[alias.value] == .alias(number) {
        var page = PageViews.Page(
          title: text.metadata.title.value, url: alias.value, language: text.metadata.language ?? settings.language, settings: settings)
        page.target = settings.link(text.url)
        written.append((page.url, .redirect, try pages.write(.redirect, PageViews.redirect, page)))
      }
    }
    return written
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
