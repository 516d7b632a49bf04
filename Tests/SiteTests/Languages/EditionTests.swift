import Diagnostics
import Site
import Testing

/// A site in several languages: which text belongs to which, and what each has of its own.
@Suite struct EditionTests {
  private func site() throws -> LanguageSite {
    var site = try LanguageSite()
    site.files["Content/articles/calm.md"] = LanguageSite.english("Calm", date: "2026-01-01", fields: "tags: [rest]\n")
    site.files["Content/articles/storm.md"] = LanguageSite.english("Storm", date: "2026-01-02", fields: "tags: [rest]\n")
    site.files["Content/articles/de/stille.md"] = LanguageSite.german("Stille", date: "2026-03-01", fields: "tags: [rest]\n")
    site.files["Content/articles/sturm.md"] = LanguageSite.german("Sturm", date: "2026-02-01", fields: "language: de\ntags: [rest]\n")
    site.files["Content/pages/de/mehr/ueber.md"] = "---\ntitle: Über\n---\n\nText.\n"
    site.files["Content/pages/about.md"] = "---\ntitle: About\n---\n\nText.\n"
    return site
  }

  @Test func `a text stands below its language's address, whose folder is not part of it`() throws {
    let (report, files) = try site().build()
    #expect(!report.diagnostics.contains { $0.severity == .error })
    for path in ["articles/calm", "de/articles/stille", "de/articles/sturm", "de/mehr/ueber", "about"] {
      #expect(files[path + "/index.html"] != nil, "\(path)")
    }
    #expect(files["articles/sturm/index.html"] == nil)
  }

  @Test func `lists, topics and feeds hold the texts of their language alone`() throws {
    let files = try site().build().files
    #expect(files["index.html"] == "en Example / /topics/ /feed.xml /articles/storm/ 2 January 2026 /articles/calm/ 1 January 2026\n")
    #expect(
      files["de/index.html"]
        == "de Beispiel /de/ /de/topics/ /de/feed.xml /de/articles/stille/ 1. März 2026 /de/articles/sturm/ 1. Februar 2026\n")
    #expect(files["topics/index.html"] == "Topics /topics/rest/ 2 articles on this topic.\n")
    #expect(files["de/topics/index.html"] == "Themen /de/topics/rest/ 2 Artikel zu diesem Thema.\n")
    #expect(files["de/topics/rest/index.html"]?.contains("/de/articles/stille/ /de/articles/sturm/") == true)
    let feed = try #require(files["de/feed.xml"])
    #expect(
      feed.contains("xml:lang=\"de\"") && feed.contains("<title>Beispiel</title>") && feed.contains("Stille") && !feed.contains("Calm"))
    #expect(files["feed.xml"]?.contains("Stille") == false)
    let sitemap = try #require(files["sitemap.xml"])
    for path in ["/", "/de/", "/de/topics/", "/de/topics/rest/", "/de/articles/stille/", "/articles/calm/"] {
      #expect(sitemap.contains("<loc>https://example.org\(path)</loc>"), "\(path)")
    }
  }

  @Test func `neighbours and related articles are of the same language`() throws {
    let files = try site().build().files
    #expect(
      files["de/articles/sturm/index.html"]?.contains("next=/de/articles/stille/ related=/de/articles/stille/ /de/topics/rest/") == true)
    #expect(files["articles/storm/index.html"]?.contains("next=") == false)
  }

  @Test func `a text without regions shows the lines of its language's regions, in the words of the language`() throws {
    let page = try #require(try site().build().files["de/articles/stille/index.html"])
    #expect(
      page.contains(
        "<h3>Deutschland</h3><p>Eine Nummer alle Deutsch 1. September 2026 <a href=\"tel:08001110111\">0800 111 0 111</a> rund um die Uhr kostenlos</p>"
      ))
    #expect(page.contains("1. März 2026, Lesezeit: 1 Minute."))
    #expect(!page.contains("988"))
  }

  @Test func `pages of a long list in another language count in its words`() throws {
    var site = try site()
    site.files["Content/articles/de/drei.md"] = LanguageSite.german("Drei", date: "2026-04-01")
    #expect(try site.build().files["de/page/2/index.html"]?.contains("Seite 2 von 2") == true)
  }

  @Test func `a language tag for one country belongs to the language that the site has`() throws {
    var site = try site()
    site.files["Content/articles/wien.md"] = LanguageSite.german("Wien", fields: "language: de-AT\n")
    #expect(try site.build().files["de/articles/wien/index.html"]?.hasPrefix("<html lang=\"de-AT\" dir=\"ltr\">") == true)
  }

  @Test func `the front matter is stronger than the folder`() throws {
    var site = try site()
    site.files["Content/articles/de/english.md"] = LanguageSite.english("English", fields: "language: en\n")
    #expect(try site.build().files["articles/english/index.html"] != nil)
  }

  @Test func `a language that the site does not have is an error with the nearest one`() throws {
    var site = try site()
    site.files["Content/articles/x.md"] = LanguageSite.german("X", fields: "language: dee\n")
    let found = try site.build().report.diagnostics.filter { $0.rule == "language/unknown" }
    #expect(found.map(\.message) == ["`dee` is no language of this site"])
    #expect(found.first?.help == "Did you mean `de`?")
  }

  @Test func `a page cannot stand among the articles of any language`() throws {
    var site = try site()
    site.files["Content/pages/de/articles/like.md"] = "---\ntitle: Like\n---\n\nText.\n"
    #expect(try site.build().report.diagnostics.map(\.rule).contains("site/duplicate-url"))
  }

  @Test func `navigation is checked in every language`() throws {
    var site = try site()
    site.files["Content/site.yml"] = LanguageSite.settings.replacing(
      "regions: [DE]", with: "regions: [DE], navigation: [{title: Weg, to: /de/weg/}]")
    #expect(try site.build().report.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["site/broken-navigation"])
  }

  @Test func `a site without languages has one edition, whatever its texts are in, and folders like any other`() throws {
    var site = try site()
    site.files["Content/site.yml"] = "title: Example\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"
    site.files["Content/articles/de/stille.md"] = nil
    let files = try site.build().files
    #expect(files["articles/sturm/index.html"]?.hasPrefix("<html lang=\"de\" dir=\"ltr\">") == true)
    #expect(files["articles/sturm/index.html"]?.contains("1 February 2026") == true)
    #expect(files["de/mehr/ueber/index.html"] == "en\n<p>Text.</p>\n")
    #expect(files["de/index.html"] == nil)
  }

  @Test func `a site in one language other than English is at the root, in its own words`() throws {
    var site = try LanguageSite()
    site.files["Content/site.yml"] = "title: Beispiel\nbase-url: https://example.org\nlanguage: de\nregions: [DE]\n"
    site.files["Content/articles/stille.md"] = LanguageSite.german("Stille", fields: "tags: [ruhe]\n")
    let files = try site.build().files
    #expect(files["articles/stille/index.html"]?.hasPrefix("<html lang=\"de\" dir=\"ltr\"> 1. Januar 2026, Lesezeit: 1 Minute.") == true)
    #expect(files["topics/index.html"] == "Themen /topics/ruhe/ 1 Artikel zu diesem Thema.\n")
  }

  @Test(arguments: [
    ("title: Example\nlanguages: {en: {}}", "`en` is a language of the site already"),
    ("title: Example\nlanguages: {german: {}}", "`german` is no language tag"),
    ("title: Example\nlanguages: {de: {titel: Beispiel}}", "`titel` is not a setting"),
  ])
  func `what is wrong with the languages of the settings is told`(settings: String, message: String) throws {
    var site = try LanguageSite()
    site.files["Content/site.yml"] = settings + "\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"
    #expect(try site.build().report.diagnostics.contains { $0.message == message && $0.file == "Content/site.yml" })
  }
}
