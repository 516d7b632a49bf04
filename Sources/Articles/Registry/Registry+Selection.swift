extension Registry {
  /// The lines that readers of `regions` are shown, region by region: the emergency number first, then suicide crisis, emotional support
  /// and text lines; in each the registry's order. Lines that answer in the article's language are taken where there are any; else
  /// all of the region. `*` gives the international directories.
  package func selection(for regions: [Region], language: LanguageTag) -> [CrisisLine] {
    regions.flatMap { selection(for: $0, language: language) }
  }

  /// As above, for one region. A part of a country has the country's lines too.
  package func selection(for region: Region, language: LanguageTag) -> [CrisisLine] {
    if region == .anywhere { return lines(in: region).filter { $0.isUsable && $0.category == .directory } }
    var candidates = lines(in: region)
    if region.country != region.code, let country = Region(region.country) { candidates += lines(in: country) }
    let usable = candidates.filter { $0.isUsable && $0.category.countsAsCrisisLine }
    let spoken = usable.filter { line in
      line.languages.isEmpty || line.languages.contains { $0.base == language.base }
    }
    let chosen = spoken.contains { $0.category != .emergency } ? spoken : usable
    return chosen.enumerated().sorted { one, other in
      (one.element.category.rank, one.offset) < (other.element.category.rank, other.offset)
    }.map(\.element)
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
    case .urgentMentalHealth, .mentalHealth, .youth, .lgbtqYouth, .veterans, .indigenous, .referral: 5
    }
  }
}
