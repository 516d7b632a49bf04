import Articles

extension SiteSettings {
  /// All editions, the site's own language first.
  package var editions: [Edition] { [main] + others }

  package var hasManyLanguages: Bool { !others.isEmpty }

  /// The edition of a number: 0 for the site's own language.
  func edition(_ number: Int) -> Edition { number == 0 ? main : others[number - 1] }

  /// The number of the edition for texts in a language: that of exactly this tag, else that of its base language (`de` for `de-AT`); nil
  /// where the site has none.
  func edition(for language: LanguageTag) -> Int? {
    let all = editions
    return all.firstIndex { $0.language == language } ?? all.firstIndex { $0.language.base == language.base }
  }

  /// The edition for texts in a language, the site's own for nil; nil where the site has none.
  func edition(named language: LanguageTag?) -> Edition? {
    guard let language else { return main }
    return edition(for: language).map { edition($0) }
  }

  /// The number of the edition that a folder is named after, letter case aside; a site of one language has no such folders.
  func edition(ofFolder name: some StringProtocol) -> Int? {
    guard hasManyLanguages else { return nil }
    let wanted = name.lowercased()
    return editions.firstIndex { $0.language.tag.lowercased() == wanted }
  }

  /// The regions whose lines stand on every page that has none of its own, in every language.
  var helpUses: [TextStage.RegionUse] { editions.flatMap(\.helpUses) }
}

/// The language of a text, and the edition that it belongs to.
struct TextLanguage: Sendable, Equatable {
  let tag: LanguageTag
  let edition: Int
  /// Whether its first folder is named after a language of the site.
  let isInLanguageFolder: Bool

  /// - Parameters:
  ///   - path: the text's path in the site.
  ///   - named: the language in its front matter.
  init(_ path: String, named: LanguageTag?, _ settings: SiteSettings) {
    guard settings.hasManyLanguages else {
      (tag, edition, isInLanguageFolder) = (named ?? settings.main.language, 0, false)
      return
    }
    let parts = path.split(separator: "/")
    let folder = parts.count > 3 ? settings.edition(ofFolder: parts[2]) : nil
    isInLanguageFolder = folder != nil
    let own = named.flatMap { settings.edition(for: $0) }
    edition = own ?? folder ?? 0
    tag = named ?? settings.edition(edition).language
  }
}
