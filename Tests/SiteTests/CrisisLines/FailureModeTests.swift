import Articles
import Diagnostics
import Site
import Testing

/// The ways in which crisis numbers have gone wrong on real pages, each with a text like the one it was found in: the right rule, at the right
/// place, with a suggestion that is a number of the registry and nothing else.
@Suite struct FailureModeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    var regions = "US"
    var language = "en"
    /// The rule, or nil where all is well.
    let rule: String?
    /// What the fix writes, where there is one.
    var fix: String?
    /// A part of the help.
    var help: String?

    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "F2 a superseded number", body: "Call ⟦1-800-273-8255⟧ at any hour.", rule: "crisis/superseded", fix: "988", help: "988"),
    Case(name: "F2 a superseded number behind a link", body: "[Call now](⟦tel:18002738255⟧)", rule: "crisis/superseded", fix: "tel:988"),
    Case(
      name: "F2 Norway's number of earlier times", body: "Ring ⟦815 33 300⟧.", regions: "NO", language: "no", rule: "crisis/superseded",
      fix: "116 123"),
    Case(
      name: "F2 Italy's number of earlier times", body: "Chiama ⟦199.284.284⟧.", regions: "IT", language: "it", rule: "crisis/superseded",
      fix: "02 2327 2327"),
    Case(
      name: "F3 the text updated, the link not", body: "Call [9-8-8](⟦tel:1-800-273-8255⟧).", rule: "crisis/link-mismatch", fix: "tel:988",
      help: "tel:988"),
    Case(
      name: "F3 the name updated, the address not", body: "See [988lifeline.org](⟦https://suicidepreventionlifeline.org/⟧).",
      rule: "crisis/link-mismatch", fix: "https://988lifeline.org/"),
    Case(name: "F4 a digit lost", body: "Text HOME to ⟦74141⟧.", rule: "crisis/near-miss", fix: "741741", help: "741741"),
    Case(
      name: "F4 two digits swapped", body: "Call ⟦0570-046-556⟧.", regions: "JP", language: "ja", rule: "crisis/near-miss",
      fix: "0570-064-556"),
    Case(
      name: "F5 a link cut at a space", body: "[717 003 717](⟦tel:717⟧)", regions: "ES", language: "es", rule: "crisis/link-mismatch",
      fix: "tel:717003717"),
    Case(
      name: "F5 a link cut after a bracket", body: "[02 2327 2327](⟦tel:(02)⟧)", regions: "IT", language: "it",
      rule: "crisis/link-mismatch", fix: "tel:0223272327"),
    Case(
      name: "F6 a short code forced to E.164", body: "[Call](⟦tel:+333114⟧)", regions: "FR", language: "fr", rule: "crisis/undialable",
      fix: "tel:3114"),
    Case(name: "F6 988 with a country code", body: "Call ⟦+1 988⟧.", rule: "crisis/undialable", fix: "988"),
    Case(
      name: "F7 a free number written for callers abroad", body: "Ruf ⟦+49 800 111 0 111⟧ an.", regions: "DE", language: "de",
      rule: "crisis/undialable", fix: "0800 111 0 111"),
    Case(name: "F8 988 in Britain", body: "Call ⟦988⟧.", regions: "GB", rule: "crisis/wrong-region", help: "Samaritans 116 123"),
    Case(name: "F8 988 in the United States", body: "Call 988.", rule: nil),
    Case(name: "F8 113 in the Netherlands", body: "Bel 113.", regions: "NL", language: "nl", rule: nil),
    Case(name: "F8 113 in Norway", body: "Ring ⟦113⟧.", regions: "NO", language: "no", rule: "crisis/wrong-region", help: "116 123"),
    Case(
      name: "F9 calling a service that takes texts", body: "Dial ⟦50808⟧ and talk it through.", regions: "IE", rule: "crisis/wrong-channel",
      help: "text HELLO to 50808"),
    Case(name: "F12 a menu step hidden in the link", body: "[988](⟦tel:988,1⟧)", rule: "crisis/undialable", help: "in words"),
    Case(
      name: "F12 a menu step lost in an international form", body: "[Call](⟦tel:+62119⟧)", regions: "ID", language: "id",
      rule: "crisis/undialable", fix: "tel:119"),
    Case(name: "F13 a dead menu option", body: "Call 988 and ⟦press 3⟧ for young people.", rule: "crisis/superseded"),
    Case(
      name: "F14 another service's number", body: "Yorisoi Hotline: ⟦0120-783-556⟧.", regions: "JP", language: "ja",
      rule: "crisis/name-mismatch",
      fix: "0120-279-338"),
    Case(
      name: "F17 a name of earlier times", body: "⟦National Suicide Prevention Lifeline⟧: 988.", rule: "crisis/superseded",
      fix: "988 Suicide & Crisis Lifeline"),
    Case(
      name: "F17 an address of earlier times", body: "[More](⟦https://suicidepreventionlifeline.org/talk⟧).", rule: "crisis/superseded",
      fix: "https://988lifeline.org/"),
    Case(
      name: "F19 a number of another part of the country", body: "Appelez le ⟦1-866-277-3553⟧.", regions: "CA-ON", language: "fr",
      rule: "crisis/wrong-region"),
    Case(name: "F19 a number of this part of the country", body: "Appelez le 1-866-277-3553.", regions: "CA-QC", language: "fr", rule: nil),
  ]

  @Test(arguments: cases)
  func `a number that went wrong is caught at its place`(_ one: Case) throws {
    let (found, marked) = try WorldSite(one.body, regions: one.regions, language: one.language).findings()
    guard let rule = one.rule else {
      #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
      return
    }
    try #require(found.count == 1, "\(found.map { "\($0.rule): \($0.message)" })")
    #expect(found[0].rule == rule)
    #expect(found[0].severity == .error)
    #expect(found[0].span == marked)
    #expect(found[0].fixes.first?.replacement == one.fix)
    #expect(found[0].fixes.allSatisfy { !$0.isSafe })
    if let help = one.help { #expect(found[0].help?.contains(help) == true, "\(found[0].help ?? "")") }
  }

  @Test func `F1 a list that is present but empty is caught at its label`() throws {
    let (found, marked) = try WorldSite(
      "Text.",
      disclaimer: "## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦Crisis Support Hotlines:⟧\n\nYou are not alone.\n"
    ).findings()
    #expect(found.map(\.rule) == ["crisis/empty"] && found.first?.span == marked)
  }

  @Test func `F10 a line without hours, and hours that are stale, are caught in the registry`() throws {
    let silent = WorldSite.registry.replacing("keyword: HOME, hours: 24/7", with: "keyword: HOME")
    let (found, _) = try WorldSite("Text.").with("Content/crisis-lines.yml", silent).findings()
    #expect(found.map(\.rule) == ["crisis/no-hours"] && found.first?.file == "Content/crisis-lines.yml")
    #expect(found.first?.message.contains("us-crisis-text-line") == true)
  }

  @Test func `F11 where nothing is open at night the emergency number stands beside it, and a region without one is caught`() throws {
    let page = try #require(try WorldSite("Text.", regions: "IT", language: "it").page())
    #expect(page.contains("tel:112") && page.contains("tel:0223272327"))
    let lonely = WorldSite.registry.replacing("id: eu-112, country: EU,", with: "id: eu-112, country: GB,").replacing(
      "dial: \"112\"", with: "dial: \"112\"")
    let (found, _) = try WorldSite("Text.", regions: "IT", language: "it").with("Content/crisis-lines.yml", lonely).findings()
    #expect(found.map(\.rule) == ["crisis/no-round-the-clock"])
  }

  @Test func `F11 a list of lines that sleep at night needs the emergency number`() throws {
    let list = "## Disclaimer\n\nThis is not a substitute for professional care.\n\n⟦- Telefono Amico Italia: 02 2327 2327⟧\n"
    let (found, marked) = try WorldSite("Text.", regions: "IT", language: "it", disclaimer: list).findings()
    #expect(found.map(\.rule) == ["crisis/no-round-the-clock"] && found.first?.span == marked)
  }

  @Test func `F12 a menu step is printed in words beside its number`() throws {
    let site = WorldSite("Text.", regions: "ID", language: "id").with(
      "Templates/partials/disclaimer.html",
      "{{article.disclaimer.body}}{{#article.disclaimer.crisis-lines}}<p>{{name}}{{#contacts}} <a href=\"{{href}}\">{{label}}</a>{{#menu}}, then {{menu}}{{/menu}}{{/contacts}}</p>{{/article.disclaimer.crisis-lines}}"
    )
    #expect(try site.page()?.contains("<p>SEJIWA <a href=\"tel:119\">119</a>, then select 8</p>") == true)
  }

  @Test func `F15 a referral line shown as a crisis line is caught`() throws {
    let list = "## Disclaimer\n\nThis is not a substitute for professional care.\n\n- 988\n⟦- SAMHSA National Helpline: 1-800-662-4357⟧\n"
    let (found, marked) = try WorldSite("Text.", disclaimer: list).findings()
    #expect(found.map(\.rule) == ["crisis/not-a-crisis-line"] && found.first?.span == marked)
    #expect(try WorldSite("Text.").page()?.contains("1-800-662-4357") == false)
  }

  @Test func `F16 a comparison that is too old warns, and then fails`() throws {
    for (today, severity) in [("2026-10-01", nil), ("2027-03-01", Severity.warning), ("2027-09-02", Severity.error)] {
      let report = try WorldSite("Text.").build(today: try #require(CalendarDate(today))).report
      let found = report.diagnostics.filter { $0.rule == "crisis/verification-expired" }
      #expect(Set(found.map(\.severity)) == Set([severity].compactMap { $0 }), "\(today)")
      #expect((report.published == nil) == (severity == .error))
    }
  }

  @Test func `F18 a hand-made label on a number is caught in the template`() throws {
    let site = WorldSite("Text.").with(
      "Templates/home.html",
      "<!doctype html><html lang=\"en\"><title>x</title><a href=\"tel:911\" aria-label=\"One. Nine. One. One.\">911</a></html>\n")
    let (found, _) = try site.findings()
    #expect(found.map(\.rule) == ["page/relabelled-number"])
  }

  @Test(arguments: [("nl", "1813", "080032123"), ("fr", "080032123", "1813")])
  func `F20 the line of a country with several languages is that of the article's`(_ language: String, _ own: String, _ other: String)
    throws
  {
    let page = try #require(try WorldSite("Text.", regions: "BE", language: language).page())
    #expect(page.contains("tel:\(own)") && !page.contains("tel:\(other)") && page.contains("tel:112"))
  }

  @Test func `F8 a service of another country is caught by its name where the digits are right`() throws {
    let registry =
      WorldSite.registry
      + "  - {id: no-emergency, country: \"NO\", name: Ambulance, category: emergency, verified: {on: 2026-09-01}, channels: [{kind: call, dial: \"113\", number: short, hours: 24/7}]}\n"
    let (wrong, marked) = try WorldSite("113 Zelfmoordpreventie: ring ⟦113⟧.", regions: "NO", language: "no").with(
      "Content/crisis-lines.yml", registry
    ).findings()
    #expect(Set(wrong.map(\.rule)) == ["crisis/wrong-region"] && wrong.map(\.span).contains { $0 == marked })
    let (right, _) = try WorldSite("Ring 113.", regions: "NO", language: "no").with("Content/crisis-lines.yml", registry).findings()
    #expect(right.isEmpty)
  }
}
