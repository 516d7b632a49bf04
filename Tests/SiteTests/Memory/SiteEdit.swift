import Articles
import Foundation
import Site

/// Something that happens to a site between two builds.
enum SiteEdit: String, CaseIterable {
  case addArticle, removeArticle, renameArticle, moveArticleIntoFolder
  case editBody, editLength, editTitle, editDescription, editDate, editReview, editReviewer, editTags, editRegions, editSlug, editAlias,
    toggleDraft,
    allowFinding, removeAllTags
  case editHeading, linkToHeading, linkToPage, addPicture, addPictureOfAssets, editPicture, addDraftWithBrokenLink
  case addPage, editPage
  case editArticleTemplate, editListTemplate, editFeedTemplate, editCardTemplate, editSearchScript, editPartial, editStyle, addStyle
  case addTranslation, editSource, markTranslation, changeLanguage, moveToLanguage, renameSource
  case editStrings, editSharedStrings, editLanguageName, removeStrings, editLanguageTitle
  case editAsset, addAsset, removeAsset
  case editLineName, removeLine, addIncident, removeIncident
  case editSchema, editSiteTitle, editPerPage, editRelated, toggleFeed, toggleJSON, toggleLLMsText, toggleCards, toggleDrawer, toggleSearch
  case nextDay, nextYear, dayBefore
  case withDrafts, otherAddress
  case touch, touchAll, nothing
  case losesMemory, damagesMemory, cutsMemory
  case losesPage, damagesPage, losesOutput
  case breaksArticle, breaksTemplate

  /// Does it; `step` makes names that were not there before.
  func happen(to site: ChangingSite, step: Int) throws {
    func edit(_ path: String, _ change: (String) -> String) { site.files[path] = change(site.files[path] ?? "") }
    func set(_ path: String, _ field: String, _ value: String?) {
      edit(path) { text in
        var lines = text.components(separatedBy: "\n")
        lines.removeAll { $0.hasPrefix(field + ":") }
        if let value { lines.insert("\(field): \(value)", at: path.hasSuffix(".md") ? 1 : 0) }
        return lines.joined(separator: "\n")
      }
    }
    let article = site.pick(site.articles)
    let other = site.pick(site.articles)
    func insert(_ markdown: String) {
      edit(article) { $0.replacing("\n## Disclaimer", with: "\n\(markdown)\n\n## Disclaimer", maxReplacements: 1) }
    }
    let name = "new-\(step)"
    switch self {
    case .addArticle: site.files["Content/articles/\(name).md"] = site.newArticle(name)
    case .removeArticle: if site.articles.count > 3 { site.files[article] = nil }
    case .renameArticle: (site.files["Content/articles/\(name).md"], site.files[article]) = (site.files[article], nil)
    case .moveArticleIntoFolder: (site.files["Content/articles/\(name)/index.md"], site.files[article]) = (site.files[article], nil)
    case .editBody: insert("Paragraph \(step).")
    case .editLength: insert(Array(repeating: "Some more words to read.", count: 150).joined(separator: " "))
    case .editTitle: set(article, "title", "Title \(step)")
    case .editDescription: set(article, "description", site.pick([nil, "Description \(step)."]))
    case .editDate: set(article, "date", "2026-0\(1 + step % 9)-10")
    case .editReviewer: set(article, "reviewer", site.pick([nil, "Reader \(step)"]))
    case .editReview: set(article, "reviewed", site.pick([nil, "2026-09-0\(1 + step % 9)", "2023-10-03", "2027-01-01"]))
    case .editTags: set(article, "tags", site.pick(["[anger]", "[rest, Rest]", "[tag-\(step)]", "[]"]))
    case .removeAllTags: for article in site.articles { set(article, "tags", "[]") }
    case .editRegions: set(article, "regions", site.pick(["[GB]", "[US]", "[IE, GB]", "[\"*\"]"]))
    case .editSlug: set(article, "slug", site.pick([nil, "slug-\(step)"]))
    case .editAlias: set(article, "aliases", site.pick([nil, "[/old/\(step)/]"]))
    case .toggleDraft: set(article, "draft", site.pick([nil, "true"]))
    case .allowFinding:
      set(article, "allow", site.pick([nil, "[{rule: review/expired, because: it holds, until: 2026-10-0\(1 + step % 9)}]"]))
    case .editHeading: edit(article) { $0.replacing("## A Thought", with: "## Another", maxReplacements: 1) }
    case .linkToHeading: insert("See [a thought](/\(path(of: other))#a-thought).")
    case .linkToPage: insert("See [about](/about/) and [topics](/topics/).")
    case .addPicture:
      site.files[folder(of: article) + "/picture.svg"] = picture(step)
      insert(site.pick(["![A picture](picture.svg)", "![](picture.svg \"decorative\")"]))
    case .addPictureOfAssets:
      site.files["Content/assets/wave.svg"] = picture(step)
      insert("![A wave](/assets/wave.svg)")
    case .editPicture:
      for path in site.files.keys.sorted() where path.hasSuffix(".svg") && path.hasPrefix("Content/") { site.files[path] = picture(step) }
    case .addDraftWithBrokenLink:
      site.files["Content/articles/\(name).md"] =
        "---\ntitle: \(name)\ndate: 2026-01-01\nreviewed: 2026-06-01\nregions: [US]\ndraft: true\n---\n\nSee [one](new-0.md).\n\n\(ExampleSite.disclaimer)"
    case .addPage: site.files["Content/pages/\(name).md"] = "---\ntitle: \(name)\n---\n\nA page.\n"
    case .editPage: edit("Content/pages/about.md") { $0 + "\nMore \(step).\n" }
    case .editArticleTemplate: edit("Templates/article.html") { $0.replacing("</main>", with: "<!-- \(step) --></main>") }
    case .editListTemplate: edit("Templates/\(site.pick(["home", "topic", "topics"])).html") { $0 + "<!-- \(step) -->\n" }
    case .editFeedTemplate: edit("Templates/feed-entry.html") { $0 + "<!-- \(step) -->\n" }
    case .editCardTemplate: edit("Templates/card.svg") { $0 + "<!-- \(step) -->\n" }
    case .editSearchScript: edit("Templates/assets/search/search.js") { $0 + "// \(step)\n" }
    case .editPartial: edit(site.pick(site.files.keys.filter { $0.hasPrefix("Templates/partials/") }.sorted())) { $0 + "<!-- \(step) -->" }
    case .editStyle: edit("Templates/assets/style.css") { $0 + "/* \(step) */\n" }
    case .addStyle: site.files["Templates/assets/\(name).css"] = "a { color: inherit }\n"
    case .addTranslation:
      if let source = site.pick(site.articles.filter { $0.split(separator: "/").count == 3 }).split(separator: "/").last?.dropLast(3) {
        site.files["Content/articles/en-gb/\(name).md"] = site.newTranslation(of: String(source))
      }
    case .editSource: edit("Content/articles/two.md") { $0.replacing("\n## Disclaimer", with: "\nParagraph \(step).\n\n## Disclaimer") }
    case .markTranslation: set("Content/articles/en-gb/two.md", "translation-as-of", site.pick(["0badcafe", nil, "\(step)"]))
    case .changeLanguage: set(article, "language", site.pick([nil, "en-GB"]))
    case .moveToLanguage: (site.files["Content/articles/en-gb/\(name).md"], site.files[article]) = (site.files[article], nil)
    case .renameSource:
      (site.files["Content/articles/\(name).md"], site.files["Content/articles/two.md"]) = (site.files["Content/articles/two.md"], nil)
      for path in site.articles { edit(path) { $0.replacing("translation-of: two\n", with: "translation-of: \(name)\n") } }
    case .editStrings:
      edit("Content/strings/en-GB.yml") {
        $0.split(separator: "\n").filter { !$0.hasPrefix("skip:") }.joined(separator: "\n") + "\nskip: Skip \(step)\n"
      }
    case .editSharedStrings: site.files["Content/strings/en.yml"] = "topics: Topics \(step)\nregions: {US: States \(step)}\n"
    case .editLanguageName: site.files["Content/strings/en.yml"] = "language-name: English \(step)\n"
    case .removeStrings: site.files[site.pick(["Content/strings/en.yml", "Content/strings/en-GB.yml"])] = nil
    case .editLanguageTitle: edit("Content/site.yml") { $0.replacing("title: Example over there", with: "title: Site \(step) over there") }
    case .editAsset: edit("Content/assets/leaf.txt") { $0 + " \(step)" }
    case .addAsset: site.files["Content/assets/\(name).txt"] = "Asset \(step)"
    case .removeAsset:
      if let asset = site.files.keys.filter({ $0.hasPrefix("Content/assets/new") }).min() { site.files[asset] = nil }
    case .editLineName:
      let line = site.pick(["Samaritans, ", "988 Suicide & Crisis Lifeline", "The Trevor Project,"])
      edit("Content/crisis-lines.yml") {
        $0.replacing(
          "name: \(line)", with: "name: Line \(step)\(line.hasSuffix(",") ? "," : line.hasSuffix(" ") ? ", " : "")", maxReplacements: 1)
      }
    case .removeLine:
      edit("Content/crisis-lines.yml") { text in
        text.components(separatedBy: "\n").filter { !$0.contains("id: gb-nhs-111-2") }.joined(separator: "\n")
      }
    case .addIncident:
      site.files["Content/incidents.yml"] =
        "incidents:\n  - {replace: us-988, with: us-988-legacy, from: 2026-10-0\(1 + step % 9), until: 2026-11-01, because: An outage.}\n"
    case .removeIncident: site.files["Content/incidents.yml"] = nil
    case .editSchema: edit("Content/article-schema.yml") { $0 + "# \(step)\n" }
    case .editSiteTitle: set("Content/site.yml", "title", "Site \(step)")
    case .editPerPage: set("Content/site.yml", "articles-per-page", String(2 + step % 3))
    case .editRelated: set("Content/site.yml", "related-articles", String(step % 4))
    case .toggleFeed:
      set("Content/site.yml", "feed", site.pick(["{atom: false}", "{atom: true, entries: 2}", "{rss: true, json: true, entries: 4}"]))
    case .toggleLLMsText: set("Content/site.yml", "llms-txt", site.pick(["true", "false"]))
    case .toggleCards: set("Content/site.yml", "social-cards", site.pick(["true", "true", "false"]))
    case .toggleDrawer:
      site.drawer = site.pick([nil, StillDrawer(), StillDrawer(identity: "another"), StillDrawer(identity: "failing", failsAt: ">one<")])
    case .toggleSearch: site.search = site.search == nil ? CountingIndexer() : nil
    case .toggleJSON: set("Content/site.yml", "index-json", site.pick(["true", "false"]))
    case .nextDay: site.today = site.today.adding(days: 1)
    case .nextYear: site.today = CalendarDate("2027-05-01") ?? site.today
    case .dayBefore: site.today = CalendarDate("2026-10-01") ?? site.today
    case .withDrafts: site.includesDrafts.toggle()
    case .otherAddress: site.baseURL = site.pick([nil, "https://example.net/below"])
    case .touch: try touch([article], in: site)
    case .touchAll: try touch(Array(site.files.keys), in: site)
    case .nothing: break
    case .losesMemory: try? FileManager.default.removeItem(atPath: site.site + "/.tealight")
    case .damagesMemory:
      if var bytes = site.memory.load(), !bytes.isEmpty {
        for _ in 0..<3 { bytes[site.pick(Array(bytes.indices))] ^= 0x41 }
        site.memory.save([bytes])
      }
    case .cutsMemory: if let bytes = site.memory.load() { site.memory.save([Array(bytes.prefix(bytes.count / 2))]) }
    case .losesPage:
      if let page = try site.published.keys.filter({ $0.hasSuffix("index.html") }).sorted().randomElement(using: &site.random) {
        try FileManager.default.removeItem(atPath: site.output + "/" + page)
      }
    case .damagesPage:
      if let page = try site.published.keys.filter({ $0.hasSuffix(".html") || $0.hasSuffix(".xml") }).sorted().randomElement(
        using: &site.random)
      {
        try Data("Damaged \(step)".utf8).write(to: URL(filePath: site.output + "/" + page))
      }
    case .losesOutput: try? FileManager.default.removeItem(atPath: site.output)
    case .breaksArticle: edit(article) { $0.replacing("[[crisis-lines]]", with: "") }
    case .breaksTemplate: edit("Templates/article.html") { $0 + "{{page.nothing}}" }
    }
  }

  /// A drawing with a size of its own.
  private func picture(_ step: Int) -> String { "<svg width=\"\(step + 1)\" height=\"20\"/>" }

  private func touch(_ paths: [String], in site: ChangingSite) throws {
    for path in paths where site.files[path] != nil {
      let place = site.site + "/" + path
      let data = try Data(contentsOf: URL(filePath: place))
      try FileManager.default.removeItem(atPath: place)
      try data.write(to: URL(filePath: place))
    }
  }

  private func folder(of article: String) -> String { article.components(separatedBy: "/").dropLast().joined(separator: "/") }

  private func path(of article: String) -> String {
    let parts = article.dropLast(3).components(separatedBy: "/")
    let folder = parts.contains("en-gb") ? "en-gb/articles/" : "articles/"
    return folder + (parts.last == "index" ? parts[parts.count - 2] : parts[parts.count - 1]) + "/"
  }
}
