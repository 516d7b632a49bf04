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
      ViewField("menu", .text, "What to select after the call is answered.") { .text($0.menu) },
      ViewField("hours", .text, "When somebody answers.") { .text($0.hours) },
      ViewField("time-zone", .text, "The time zone of the hours.") { .text($0.timeZone) },
      ViewField("is-reachable-from-abroad", .flag, "Whether it can be reached from other countries.") { .flag($0.isReachableFromAbroad) },
      ViewField("cost", .text, "What it costs.") { .text($0.cost) },
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
      ViewField("language-list", .text, "The languages it answers in, by their tags.") {
        .text($0.languages.map(\.tag).joined(separator: ", "))
      },
      ViewField("is-emergency", .flag, "The emergency number of its region.") { .flag($0.category == .emergency) },
      ViewField("checked-on", .text, "The day it was last checked as `2026-09-01`.") { .text($0.verified?.on.description) },
      ViewField("checked-on-text", .text, "The same day in words.") { .text($0.verified?.on.inWords) },
      ViewField("contacts", .list(contact.shape), "The ways to reach it.") { line in .list(line.channels.map { contact.value($0) }) },
    ])

  struct RegionLines: Sendable {
    let region: Region
    let lines: [CrisisLine]
  }

  static let region = View<RegionLines>(
    "region",
    [
      ViewField("code", .text, "The region's code.") { .text($0.region.code) },
      ViewField("name", .text, "The region's name.") { .text($0.region.name) },
      ViewField("lines", .list(line.shape), "Its crisis lines.") { region in .list(region.lines.map { line.value($0) }) },
    ])
}

extension Region {
  /// The name in English; the code for a region without one here.
  var name: String {
    if self == .anywhere { return "Anywhere" }
    return Self.names[code] ?? Self.names[country].map { "\($0) (\(code))" } ?? code
  }

  private static let names: [String: String] = [
    "AR": "Argentina", "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BG": "Bulgaria", "BR": "Brazil", "CA": "Canada",
    "CH": "Switzerland", "CL": "Chile", "CN": "China", "CO": "Colombia", "CZ": "Czechia", "DE": "Germany", "DK": "Denmark",
    "EE": "Estonia", "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom", "GR": "Greece", "HK": "Hong Kong",
    "HR": "Croatia", "HU": "Hungary", "ID": "Indonesia", "IE": "Ireland", "IL": "Israel", "IN": "India", "IS": "Iceland", "IT": "Italy",
    "JP": "Japan", "KE": "Kenya", "KR": "South Korea", "LI": "Liechtenstein", "LT": "Lithuania", "LU": "Luxembourg", "LV": "Latvia",
    "MX": "Mexico", "MY": "Malaysia", "NG": "Nigeria", "NL": "Netherlands", "NO": "Norway", "NZ": "New Zealand", "PE": "Peru",
    "PH": "Philippines", "PK": "Pakistan", "PL": "Poland", "PT": "Portugal", "RO": "Romania", "RS": "Serbia", "SE": "Sweden",
    "SG": "Singapore", "SI": "Slovenia", "SK": "Slovakia", "TH": "Thailand", "TR": "Türkiye", "TW": "Taiwan", "UA": "Ukraine",
    "US": "United States", "UY": "Uruguay", "VN": "Vietnam", "ZA": "South Africa",
  ]
}
