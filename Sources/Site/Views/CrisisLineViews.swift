import Articles
import Mustache

/// A crisis line as pages show it: everything from the registry, nothing from the author.
enum CrisisLineViews {
  /// Something of the registry in the words of one language.
  struct Told<Subject: Sendable>: Sendable {
    let it: Subject
    let strings: SiteStrings

    func words(_ text: String?) -> Value { .text(text.map { strings.registry($0) }) }
  }

  static let contact = View<Told<Contact>>(
    "contact",
    [
      ViewField("is-call", .flag, "A number to call.") { .flag($0.it.kind == .call) },
      ViewField("is-text", .flag, "A number to text.") { .flag($0.it.kind == .text) },
      ViewField("is-chat", .flag, "A chat to open.") { .flag($0.it.kind == .chat) },
      ViewField("is-whatsapp", .flag, "A number or address for WhatsApp.") { .flag($0.it.kind == .whatsapp) },
      ViewField("is-web", .flag, "A page to open.") { .flag($0.it.kind == .web) },
      ViewField("href", .text, "What the link must lead to: `tel:`, `sms:` or an address.") { .text($0.it.href) },
      ViewField("label", .text, "What the link must say: the number, or the address.") { .text($0.it.label) },
      ViewField("keyword", .text, "The word to text.") { .text($0.it.keyword) },
      ViewField("menu", .text, "What to select after the call is answered, in words.") { $0.words($0.it.menu) },
      ViewField("hours", .text, "When somebody answers, in words.") { told in .text(told.it.hours.map { $0.words(in: told.strings) }) },
      ViewField("hours-exception", .text, "What holds on other days, in words.") { $0.words($0.it.hours?.exception) },
      ViewField("time-zone", .text, "The time zone of the hours; absent for hours without a time.") { .text($0.it.hours?.timeZone) },
      ViewField("is-round-the-clock", .flag, "Whether somebody answers at every hour.") { .flag($0.it.isRoundTheClock) },
      ViewField("is-for-callers-abroad", .flag, "A number for callers in other countries alone.") { .flag($0.it.isForCallersAbroad) },
      ViewField("is-national-only", .flag, "A number that works inside its country alone.") { .flag($0.it.numberKind == .nationalOnly) },
      ViewField("is-international", .flag, "A whole international number.") { .flag($0.it.numberKind == .e164) },
      ViewField("is-reachable-from-abroad", .flag, "Whether it can be reached from other countries, as far as is known.") {
        .flag($0.it.isReachableFromAbroad ?? false)
      },
      ViewField("cost", .text, "What it costs.") { $0.words($0.it.cost) },
    ])

  static let standIn = View<Told<StandIn>>(
    "stand-in",
    [
      ViewField("replaced-name", .text, "The name of the line that cannot be reached.") { $0.words($0.it.replacedName) },
      ViewField("because", .text, "What readers must know.") { $0.words($0.it.because) },
      ViewField("until", .text, "The last day on which it stands in, as `2026-09-01`.") { .text($0.it.until.description) },
      ViewField("until-text", .text, "The same day in words.") { .text($0.strings.date($0.it.until)) },
    ])

  static let line = View<Told<CrisisLine>>(
    "crisis line",
    [
      ViewField("id", .text, "Its id in the registry.") { .text($0.it.id) },
      ViewField("name", .text, "The service's name.") { $0.words($0.it.name) },
      ViewField("local-name", .text, "Its name in its own language.") { .text($0.it.localName) },
      ViewField("local-language", .text, "The tag of that language; absent where the line has several, or none is known.") {
        .text($0.it.localLanguage?.tag)
      },
      ViewField("local-direction", .text, "The direction of that language: `ltr` or `rtl`.") {
        .text($0.it.localLanguage?.direction.rawValue)
      },
      ViewField("audience", .text, "Whom it is for.") { $0.words($0.it.audience) },
      ViewField("region", .text, "The code of its region.") { .text($0.it.region.code) },
      ViewField("website", .text, "Its own site.") { .text($0.it.website) },
      ViewField("language-list", .text, "The languages it answers in, by their tags; absent where they are not known.") {
        .text($0.it.languages.isEmpty ? nil : $0.it.languages.map(\.tag).joined(separator: ", "))
      },
      ViewField("language-names", .text, "The same languages by their names.") {
        told in
        .text(told.it.languages.isEmpty ? nil : told.strings.joined(told.it.languages.map { told.strings.name(of: $0) }))
      },
      ViewField("category", .text, "What kind of line it is, as in the registry.") { .text($0.it.category.rawValue) },
      ViewField("is-emergency", .flag, "The emergency number of its region.") { .flag($0.it.category == .emergency) },
      ViewField("checked-on", .text, "When it was last checked, as `2026-09-01`, or `2026-09` or `2026` where no more is known.") {
        .text($0.it.verified?.on?.description)
      },
      ViewField("checked-on-text", .text, "The same date in words.") { told in
        .text(told.it.verified?.on.map { told.strings.date($0) })
      },
      ViewField("is-checked-on-day", .flag, "Whether the day of the check is known, and not only its month or year.") {
        .flag($0.it.verified?.on?.precision == .day)
      },
      ViewField("is-checked-by-contact", .flag, "Whether somebody dialled, texted or opened it, rather than read its source.") {
        .flag($0.it.verified?.how == .contact)
      },
      ViewField("stand-in", standIn.shape, "Why it stands in another line's place today; absent for a line that stands for itself.") {
        told, asked in told.it.standIn.map { standIn.value(Told(it: $0, strings: told.strings), asked) } ?? .absent
      },
      ViewField("contacts", .list(contact.shape), "The ways to reach it.") { told, asked in
        .list(told.it.channels.map { contact.value(Told(it: $0, strings: told.strings), asked) })
      },
    ])

  static let region = View<Told<RegionLines>>(
    "region",
    [
      ViewField("code", .text, "The region's code.") { .text($0.it.region.code) },
      ViewField("name", .text, "The region's name.") { .text($0.strings.name(of: $0.it.region)) },
      ViewField("lines", .list(line.shape), "Its crisis lines.") { told, asked in
        .list(told.it.lines.map { line.value(Told(it: $0, strings: told.strings), asked) })
      },
    ])
}

extension CrisisLine {
  /// The language of its local name: the one that it answers in.
  fileprivate var localLanguage: LanguageTag? {
    localName != nil && languages.count == 1 ? languages.first : nil
  }
}
