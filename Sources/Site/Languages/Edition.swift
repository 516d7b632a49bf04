package import Articles
import Bytes

/// A language of the site, with all that is different in it: its addresses, its title, whose crisis lines its texts show, and its words.
/// The site's own language is its first edition.
package final class Edition: Sendable {
  package let language: LanguageTag
  /// What its addresses begin with: empty for the site's own language, `/de` for another.
  package let prefix: String
  package let title: String
  package let description: String?
  /// Who publishes it; the author of texts that name none.
  package let author: String?
  /// Whose crisis lines a text shows that names no regions.
  package let regions: [Region]
  /// Whose crisis lines stand on every page that has none of its own, each with its place in the settings.
  package let helpRegions: [Placed<Region>]
  package let navigation: [SiteSettings.NavigationEntry]
  /// The texts of the settings that its pages can show, where they stand.
  let shownTexts: [Placed<String>]
  let strings: SiteStrings
  /// The digest of the file that the strings are from.
  let stringsDigest: Digest

  init(
    language: LanguageTag, prefix: String = "", title: String, description: String? = nil, author: String? = nil, regions: [Region] = [],
    helpRegions: [Placed<Region>] = [], navigation: [SiteSettings.NavigationEntry] = [], shownTexts: [Placed<String>] = [],
    strings: SiteStrings = .english, stringsDigest: Digest = Digest([])
  ) {
    self.language = language
    self.prefix = prefix
    self.title = title
    self.description = description
    self.author = author
    self.regions = regions
    self.helpRegions = helpRegions
    self.navigation = navigation
    self.shownTexts = shownTexts
    self.strings = strings
    self.stringsDigest = stringsDigest
  }

  /// The same edition with the words of a strings file.
  func with(_ strings: SiteStrings, _ digest: Digest) -> Edition {
    Edition(
      language: language, prefix: prefix, title: title, description: description, author: author, regions: regions,
      helpRegions: helpRegions,
      navigation: navigation, shownTexts: shownTexts, strings: strings, stringsDigest: digest)
  }

  /// The path of its home page from the site's root.
  var home: String { prefix + "/" }

  /// The page with all its topics.
  var topicList: String { prefix + "/topics/" }

  /// The page of a tag, by the tag's slug.
  func topic(_ slug: String) -> String { "\(topicList)\(slug)/" }

  /// A feed of its articles.
  func feed(_ format: FeedFormat) -> String { prefix + format.path }

  /// The page to search it.
  var search: String { prefix + SearchAddresses.page }

  /// The folder of its articles.
  var articles: String { prefix + "/articles/" }

  /// The language's name in itself.
  var name: String { strings[.languageName] }

  /// The regions whose lines stand on every page that has none of its own, with the language of those pages.
  var helpUses: [TextStage.RegionUse] {
    helpRegions.map { TextStage.RegionUse(region: $0.value, language: language) }
  }
}
