import Articles

extension SiteSettings {
  /// The regions whose lines stand on every page that has none of its own, with the language of those pages.
  var helpUses: [TextStage.RegionUse] {
    helpRegions.map { TextStage.RegionUse(region: $0.value, language: language) }
  }
}
