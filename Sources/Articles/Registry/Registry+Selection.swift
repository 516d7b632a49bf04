extension Registry {
  /// The lines that readers of `regions` are shown, region by region: the emergency number first, then suicide crisis, emotional support,
  /// text lines and all others; in each the registry's order, and lines of a narrower region before those of a wider one. Lines that
  /// answer in the article's language are taken where there are any; else all of the region. `*` gives the international directories.
  package func selection(for regions: [Region], language: LanguageTag) -> [CrisisLine] {
    regions.flatMap { selection(for: $0, language: language) }
  }

  /// As above, for one region. A part of a country has the country's lines too, and a country of the European Union those of the union.
  package func selection(for region: Region, language: LanguageTag) -> [CrisisLine] {
    selections.lines(for: region, language: language) { select(region, language) }
  }

  /// The lines that readers of `regions` are shown, region by region; without the regions that have none.
  package func groups(for regions: [Region], language: LanguageTag) -> [RegionLines] {
    regions.map { RegionLines(region: $0, lines: selection(for: $0, language: language)) }.filter { !$0.lines.isEmpty }
  }

  private func select(_ region: Region, _ language: LanguageTag) -> [CrisisLine] {
    if region == .anywhere { return lines(in: region).filter { $0.isUsable && $0.category == .directory } }
    let usable = region.wider.flatMap { lines(in: $0) }.filter { $0.isUsable && $0.category.isShownWithRegion }
    let spoken = usable.filter { line in
      line.languages.isEmpty || line.languages.contains { $0.base == language.base }
    }
    let answersInLanguage = spoken.contains { $0.category.countsAsCrisisLine && $0.category != .emergency }
    let chosen = (answersInLanguage ? spoken : usable).withoutSecondEmergencyNumber
    return chosen.enumerated().sorted { one, other in
      (one.element.category.rank, one.offset) < (other.element.category.rank, other.offset)
    }.map(\.element)
  }
}

extension [CrisisLine] {
  /// The emergency number of the union is left out where the country has the same as its own.
  fileprivate var withoutSecondEmergencyNumber: [CrisisLine] {
    let own = Set(filter { $0.category == .emergency && $0.region != .union }.flatMap(\.channels).compactMap(\.dial))
    return filter { line in
      line.category != .emergency || line.region != .union || !line.channels.contains { $0.dial.map(own.contains) ?? false }
    }
  }
}

extension CrisisLine.Category {
  /// The order on a page.
  fileprivate var rank: Int {
    switch self {
    case .emergency: 0
    case .suicideCrisis: 1
    case .emotionalSupport: 2
    case .crisisText: 3
    case .directory: 4
    case .urgentMentalHealth, .mentalHealth, .youth, .lgbtqYouth, .veterans, .indigenous, .referral, .office: 5
    }
  }
}
