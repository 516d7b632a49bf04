import Articles
import Mustache

/// The ways from a page to the other languages of the site.
enum LanguageViews {
  struct Language: Sendable {
    let edition: Edition
    /// The path of the page in that language, or of its home page.
    let path: String
    let isCurrent: Bool
    let isVersion: Bool
    let index: SiteIndex
  }

  static let language = View<Language>(
    "language",
    [
      ViewField("tag", .text, "The language's tag, for `lang` and `hreflang`.") { .text($0.edition.language.tag) },
      ViewField("name", .text, "Its name in itself.") { .text($0.edition.name) },
      ViewField("direction", .text, "Its direction: `ltr` or `rtl`.") { .text($0.edition.language.direction.rawValue) },
      ViewField("url", .text, "This page in that language, or else its home page.") { .text($0.index.settings.link($0.path)) },
      ViewField("is-current", .flag, "Whether it is the language of this page.") { .flag($0.isCurrent) },
      ViewField("is-version", .flag, "Whether the address is this very page in that language.") { .flag($0.isVersion) },
    ])

  static let languages = View<PageViews.Page>(
    "languages",
    [
      ViewField("all", .list(language.shape), "Every language of the site, with this page in it, or else with its home page.") {
        page, asked in
        .list(languages(of: page, asked))
      }
    ])

  struct Alternate: Sendable {
    let tag: String
    let path: String
    let index: SiteIndex
  }

  static let alternate = View<Alternate>(
    "alternate",
    [
      ViewField("tag", .text, "The language's tag, or `x-default` for readers of all others.") { .text($0.tag) },
      ViewField("address", .text, "The whole address of the page in that language.") { .text($0.index.settings.address($0.path)) },
    ])

  private static func languages(of page: PageViews.Page, _ asked: AskedNames) -> [Value] {
    page.settings.editions.enumerated().map { number, edition in
      let isCurrent = edition === page.edition
      let version = page.versions.isEmpty ? nil : page.versions[number]
      return language.value(
        Language(
          edition: edition, path: isCurrent ? page.url : version ?? edition.home, isCurrent: isCurrent, isVersion: version != nil,
          index: page.index), asked)
    }
  }

  /// In the site's own language, where there is such a version, else in the first that has one, a page is also for readers of languages that
  /// the site does not have.
  static func alternates(of page: PageViews.Page, _ asked: AskedNames) -> [Value] {
    guard !page.versions.isEmpty else { return [] }
    let versions = zip(page.settings.editions, page.versions).compactMap { edition, path in
      path.map { Alternate(tag: edition.language.tag, path: $0, index: page.index) }
    }
    guard versions.count > 1, let first = versions.first else { return [] }
    return (versions + [Alternate(tag: "x-default", path: first.path, index: page.index)]).map { alternate.value($0, asked) }
  }
}
