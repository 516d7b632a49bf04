import Articles
import Bytes
import Mustache

/// What all pages of one language share.
struct EditionPages: Sendable {
  let edition: Edition
  /// `site` and `strings` for templates.
  let site: Record
  let strings: Record
  /// The templates of its pages, in which all that is the same on every page is written already.
  let templates: [Theme.Page: PreparedTemplate]
  let topics: Value
  let lineValues: LineValues
  /// What its pages must show of crisis lines.
  let lines: LineRequirements
  /// The digest of everything but texts, templates and crisis lines that they are made from.
  let ground: Digest

  init(_ index: EditionIndex, _ registry: Registry, _ settings: SiteSettings, _ theme: Theme, hasSearch: Bool) {
    edition = index.edition
    let (edition, hasTopics) = (edition, !index.topics.isEmpty)
    site = PageViews.site.record(
      PageViews.Site(
        settings: settings, edition: edition, hasTopics: hasTopics, hasSearch: hasSearch,
        help: registry.groups(for: edition.helpRegions.map(\.value), language: edition.language)),
      .all)
    strings = edition.strings.record
    templates = theme.prepared(knowing: ["site": .record(site), "strings": .record(strings)])
    topics = PageViews.topics(of: index, settings)
    lineValues = LineValues(edition.strings)
    lines = LineRequirements(registry) { edition.strings.registry($0.name) }
    ground = Digest.make {
      $0.add(hasTopics)
      $0.add(edition.stringsDigest)
      // Each page names the other languages.
      for other in settings.editions { $0.add(other.name) }
    }
  }
  /// What pages of a kind ask of their `page` or `article`.
  func asked(of name: String, _ kind: Theme.Page) -> AskedNames {
    templates[kind]?.asked(of: name) ?? .all
  }
}
