import Articles
import Mustache

/// A crisis line as pages show it: everything from the registry, nothing from the author.
enum CrisisLineViews {
  static let contact = View<Contact>(
    "contact",
    [
      ViewField("is-call", .flag, "A number to call.") { .flag($0.kind == .call) },
      ViewField("is-text", .flag, "A number to text.") { .flag($0.kind == .text) },
      ViewField("is-chat", .flag, "A chat to open.") { .flag($0.kind == .chat) },
      ViewField("is-whatsapp", .flag, "A number or address for WhatsApp.") { .flag($0.kind == .whatsapp) },
      ViewField("is-web", .flag, "A page to open.") { .flag($0.kind == .web) },
      ViewField("href", .text, "What the link must lead to: `tel:`, `sms:` or an address.") { .text($0.href) },
      ViewField("label", .text, "What the link must say: the number, or the address.") { .text($0.label) },
      ViewField("keyword", .text, "The word to text.") { .text($0.keyword) },
      ViewField("menu", .text, "What to select after the call is answered, in words.") { .text($0.menu) },
      ViewField("hours", .text, "When somebody answers, in words.") { .text($0.hours?.inWords) },
      ViewField("hours-exception", .text, "What holds on other days, in words.") { .text($0.hours?.exception) },
      ViewField("time-zone", .text, "The time zone of the hours; absent for hours without a time.") { .text($0.hours?.timeZone) },
      ViewField("is-round-the-clock", .flag, "Whether somebody answers at every hour.") { .flag($0.isRoundTheClock) },
      ViewField("is-for-callers-abroad", .flag, "A number for callers in other countries alone.") { .flag($0.isForCallersAbroad) },
      ViewField("is-national-only", .flag, "A number that works inside its country alone.") { .flag($0.numberKind == .nationalOnly) },
      ViewField("is-international", .flag, "A whole international number.") { .flag($0.numberKind == .e164) },
      ViewField("is-reachable-from-abroad", .flag, "Whether it can be reached from other countries, as far as is known.") {
        .flag($0.isReachableFromAbroad ?? false)
      },
      ViewField("cost", .text, "What it costs.") { .text($0.cost) },
    ])

  static let standIn = View<StandIn>(
    "stand-in",
    [
      ViewField("replaced-name", .text, "The name of the line that cannot be reached.") { .text($0.replacedName) },
      ViewField("because", .text, "What readers must know.") { .text($0.because) },
      ViewField("until", .text, "The last day on which it stands in, as `2026-09-01`.") { .text($0.until.description) },
      ViewField("until-text", .text, "The same day in words.") { .text($0.until.inWords) },
    ])

  static let line = View<CrisisLine>(
    "crisis line",
    [
      ViewField("id", .text, "Its id in the registry.") { .text($0.id) },
      ViewField("name", .text, "The service's name.") { .text($0.name) },
      ViewField("local-name", .text, "Its name in its own language.") { .text($0.localName) },
      ViewField("audience", .text, "Whom it is for.") { .text($0.audience) },
      ViewField("region", .text, "The code of its region.") { .text($0.region.code) },
      ViewField("website", .text, "Its own site.") { .text($0.website) },
      ViewField("language-list", .text, "The languages it answers in, by their tags; absent where they are not known.") {
        .text($0.languages.isEmpty ? nil : $0.languages.map(\.tag).joined(separator: ", "))
      },
      ViewField("language-names", .text, "The same languages by their names.") {
        .text($0.languages.isEmpty ? nil : $0.languages.map(\.name).joined(separator: ", "))
      },
      ViewField("category", .text, "What kind of line it is, as in the registry.") { .text($0.category.rawValue) },
      ViewField("is-emergency", .flag, "The emergency number of its region.") { .flag($0.category == .emergency) },
      ViewField("checked-on", .text, "When it was last checked, as `2026-09-01`, or `2026-09` or `2026` where no more is known.") {
        .text($0.verified?.on?.description)
      },
      ViewField("checked-on-text", .text, "The same date in words.") { .text($0.verified?.on?.inWords) },
      ViewField("is-checked-on-day", .flag, "Whether the day of the check is known, and not only its month or year.") {
        .flag($0.verified?.on?.precision == .day)
      },
      ViewField("is-checked-by-contact", .flag, "Whether somebody dialled, texted or opened it, rather than read its source.") {
        .flag($0.verified?.how == .contact)
      },
      ViewField("stand-in", standIn.shape, "Why it stands in another line's place today; absent for a line that stands for itself.") {
        line, asked in line.standIn.map { standIn.value($0, asked) } ?? .absent
      },
      ViewField("contacts", .list(contact.shape), "The ways to reach it.") { line, asked in
        .list(line.channels.map { contact.value($0, asked) })
      },
    ])

  static let region = View<RegionLines>(
    "region",
    [
      ViewField("code", .text, "The region's code.") { .text($0.region.code) },
      ViewField("name", .text, "The region's name.") { .text($0.region.name) },
      ViewField("lines", .list(line.shape), "Its crisis lines.") { region, asked in
        .list(region.lines.map { line.value($0, asked) })
      },
    ])
}

extension Region {
  /// The name in English; the code for a region without one here.
  var name: String {
    if self == .anywhere { return "Anywhere" }
    return Self.names[code] ?? Self.names[country].map { "\($0) (\(code))" } ?? code
  }

  private static let names: [String: String] = [
    "AR": "Argentina", "BD": "Bangladesh", "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BG": "Bulgaria", "BR": "Brazil",
    "CA": "Canada",
    "CH": "Switzerland", "CL": "Chile", "CY": "Cyprus", "CN": "China", "CO": "Colombia", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark",
    "EE": "Estonia", "EU": "European Union", "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom", "GR": "Greece",
    "HK": "Hong Kong",
    "HR": "Croatia", "HU": "Hungary", "ID": "Indonesia", "IE": "Ireland", "IL": "Israel", "IN": "India", "IS": "Iceland", "IT": "Italy",
    "JP": "Japan", "KE": "Kenya", "KR": "South Korea", "LI": "Liechtenstein", "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia",
    "MT": "Malta", "MX": "Mexico", "MY": "Malaysia", "NG": "Nigeria", "NL": "Netherlands", "NO": "Norway", "NZ": "New Zealand",
    "PE": "Peru",
    "PH": "Philippines", "PK": "Pakistan", "PL": "Poland", "PT": "Portugal", "RO": "Romania", "RS": "Serbia", "RU": "Russia",
    "SE": "Sweden",
    "SG": "Singapore", "SI": "Slovenia", "SK": "Slovakia", "TH": "Thailand", "TR": "Türkiye", "TW": "Taiwan", "UA": "Ukraine",
    "US": "United States", "UY": "Uruguay", "VN": "Vietnam", "ZA": "South Africa",
  ]
}
