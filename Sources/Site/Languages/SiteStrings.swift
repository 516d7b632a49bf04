import Articles

/// What a language says for each phrase, and its names of languages, regions and things in the registry. It never changes, and all pages
/// of the language share it.
final class SiteStrings: Sendable {
  let language: LanguageTag
  /// The words, frames and sentences, by the phrase's name.
  let texts: [String: PhraseText]
  /// The wordings of counted phrases, by the phrase's name and the plural form.
  let counted: [String: [String: PhraseText]]
  let lists: [String: [String]]
  let plurals: PluralForms
  /// The days of the month that are not said by their number alone, by the number: `1er` in French.
  let daysOfMonth: [String: String]
  /// By the language without script or region.
  let languages: [String: String]
  let regions: [String: String]
  /// What the registry says in the site's own language, and the same in this one.
  let registry: [String: String]
  // Asked for by every page and every card.
  private let months: [String]
  private let date: PhraseText
  private let dates = MadeOnce<CalendarDate, String>()
  private let readingTimes = MadeOnce<Int, String>()

  init(
    language: LanguageTag, texts: [String: PhraseText], counted: [String: [String: PhraseText]], lists: [String: [String]],
    plurals: PluralForms, daysOfMonth: [String: String], languages: [String: String], regions: [String: String], registry: [String: String]
  ) {
    self.language = language
    self.texts = texts
    self.counted = counted
    self.lists = lists
    self.plurals = plurals
    self.daysOfMonth = daysOfMonth
    self.languages = languages
    self.regions = regions
    self.registry = registry
    months = lists[Phrase.months.name] ?? Phrase.months.english
    date = texts[Phrase.date.name] ?? PhraseText(Phrase.date.english.joined())
  }

  /// What holds where no file says otherwise.
  static let english: SiteStrings = {
    var texts: [String: PhraseText] = [:]
    var counted: [String: [String: PhraseText]] = [:]
    var lists: [String: [String]] = [:]
    for phrase in Phrase.all {
      switch phrase.form {
      case .words, .frame, .sentence: texts[phrase.name] = PhraseText(phrase.english.joined())
      case .counted:
        counted[phrase.name] = Dictionary(
          uniqueKeysWithValues: zip(PluralForms.oneAndOther.all, phrase.english).map { ($0, PhraseText($1)) })
      case .list: lists[phrase.name] = phrase.english
      }
    }
    return SiteStrings(
      language: .english, texts: texts, counted: counted, lists: lists, plurals: .oneAndOther, daysOfMonth: [:],
      languages: EnglishNames.languages,
      regions: EnglishNames.regions, registry: [:])
  }()

  /// The words of a phrase without places.
  subscript(_ phrase: Phrase) -> String { filled(phrase, [:]) }

  /// A sentence with a value in each of its places.
  func filled(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    texts[phrase.name]?.filled(values) ?? ""
  }

  /// A counted sentence, in the wording that belongs to the number.
  func counted(_ phrase: Phrase, _ number: Int) -> String {
    counted[phrase.name]?[plurals.form(of: number)]?.filled(["count": String(number)]) ?? ""
  }

  /// `1 September 2026`.
  func date(_ date: CalendarDate) -> String {
    dates.value(date) {
      let day = String(date.day)
      return self.date.filled(["day": daysOfMonth[day] ?? day, "month": month(date), "year": String(date.year)])
    }
  }

  /// `4 minutes`.
  func readingTime(minutes: Int) -> String {
    readingTimes.value(minutes) { counted(.readingTime, minutes) }
  }

  /// `22 November 2026`, `November 2026` or `2026`.
  func date(_ date: ApproximateDate) -> String {
    switch date.precision {
    case .day: self.date(date.earliest)
    case .month: filled(.monthAndYear, ["month": month(date.earliest), "year": String(date.earliest.year)])
    case .year: String(date.earliest.year)
    }
  }

  private func month(_ date: CalendarDate) -> String { months[date.month - 1] }

  /// The name of a language; its tag where this language has no name for it.
  func name(of language: LanguageTag) -> String { languages[language.base] ?? language.tag }

  /// The name of a region; its code where this language has no name for it.
  func name(of region: Region) -> String {
    if let name = regions[region.code] { return name }
    guard region.country != region.code, let country = regions[region.country] else { return region.code }
    return filled(.partOfCountry, ["country": country, "code": region.code])
  }

  func name(of day: Hours.Weekday) -> String {
    let names = lists[Phrase.weekdays.name] ?? []
    return Hours.Weekday.allCases.firstIndex(of: day).flatMap { names.indices.contains($0) ? names[$0] : nil } ?? day.rawValue
  }

  /// What the registry says, in this language where it has words for it.
  func registry(_ text: String) -> String { registry[text] ?? text }

  /// The items one after another.
  func joined(_ items: [String]) -> String {
    guard let first = items.first else { return "" }
    return items.dropFirst().reduce(first) { filled(.comma, ["first": $0, "second": $1]) }
  }
}
