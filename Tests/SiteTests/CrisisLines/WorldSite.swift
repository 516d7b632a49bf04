import Articles
import Diagnostics
import Site

/// A small site whose registry has lines of many countries, for texts in which numbers go wrong.
struct WorldSite {
  static let today = CalendarDate("2026-10-01") ?? CalendarDate(daysSince1970: 0)

  static let registry = """
    lines:
      - {id: us-emergency, country: US, name: Emergency services, category: emergency, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "911", number: short, hours: 24/7}]}
      - id: us-988
        country: US
        languages: [en, es]
        name: 988 Suicide & Crisis Lifeline
        category: suicide-crisis
        website: https://988lifeline.org/
        supersedes: [1-800-273-8255]
        retired-names: [National Suicide Prevention Lifeline]
        retired-urls: [https://suicidepreventionlifeline.org/]
        retired-phrases: [Press 3]
        verified: {on: 2026-09-01}
        channels:
          - {kind: call, dial: "988", number: short, hours: 24/7, abroad: no}
          - {kind: text, dial: "988", number: short, hours: 24/7, abroad: no}
      - {id: us-988-legacy, country: US, name: 988 Lifeline's ten-digit number, category: suicide-crisis, status: superseded, replaced-by: us-988, verified: {on: 2026-09-01}, channels: [{kind: call, display: 1-800-273-8255, dial: "18002738255", number: national, hours: 24/7}]}
      - {id: us-crisis-text-line, country: US, languages: [en], name: Crisis Text Line, category: crisis-text, verified: {on: 2026-09-01}, channels: [{kind: text, dial: "741741", number: short, keyword: HOME, hours: 24/7}]}
      - {id: us-samhsa, country: US, name: SAMHSA National Helpline, category: referral, verified: {on: 2026-09-01}, channels: [{kind: call, display: 1-800-662-4357, dial: "18006624357", number: national, hours: 24/7}]}
      - {id: us-trevor, country: US, languages: [en], name: The Trevor Project, category: lgbtq-youth, verified: {on: 2026-09-01}, channels: [{kind: call, display: 1-866-488-7386, dial: "18664887386", number: national, hours: 24/7}]}
      - {id: ca-988, country: CA, languages: [en, fr], name: "9-8-8: Suicide Crisis Helpline", category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: 9-8-8, dial: "988", number: short, hours: 24/7}]}
      - {id: ca-qc-appelle, country: CA, region: CA-QC, languages: [fr], name: "Prévention du suicide, Québec", category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: 1-866-277-3553, dial: "18662773553", number: national, hours: 24/7}]}
      - {id: gb-emergency, country: GB, name: Emergency services, category: emergency, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "999", number: short, hours: 24/7}]}
      - {id: gb-samaritans, country: GB, languages: [en], name: Samaritans, category: emotional-support, verified: {on: 2026-09-01}, channels: [{kind: call, display: 116 123, dial: "116123", number: short, hours: 24/7}]}
      - {id: gb-nhs-111-2, country: GB, languages: [en], name: NHS 111, category: urgent-mental-health, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "111", number: short, menu: select 2, hours: 24/7}]}
      - {id: ie-samaritans, country: IE, languages: [en], name: Samaritans Ireland, category: emotional-support, verified: {on: 2026-09-01}, channels: [{kind: call, display: 116 123, dial: "116123", number: short, hours: 24/7}]}
      - {id: ie-50808, country: IE, languages: [en], name: "50808", category: crisis-text, verified: {on: 2026-09-01}, channels: [{kind: text, dial: "50808", number: short, keyword: HELLO, hours: 24/7}]}
      - {id: eu-112, country: EU, name: European emergency number, category: emergency, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "112", number: short, hours: 24/7}]}
      - {id: de-telefonseelsorge-1, country: DE, languages: [de], name: TelefonSeelsorge, category: emotional-support, verified: {on: 2026-09-01}, channels: [{kind: call, display: 0800 111 0 111, dial: "08001110111", number: national, hours: 24/7, abroad: no}]}
      - {id: fr-3114, country: FR, languages: [fr], name: 3114, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "3114", number: short, hours: 24/7}]}
      - {id: es-esperanza, country: ES, languages: [es], name: Teléfono de la Esperanza, category: emotional-support, verified: {on: 2026-09-01}, channels: [{kind: call, display: 717 003 717, dial: "717003717", number: national, hours: 24/7}]}
      - {id: it-telefono-amico, country: IT, languages: [it], name: Telefono Amico Italia, category: emotional-support, supersedes: [199.284.284], verified: {on: 2026-09-01}, channels: [{kind: call, display: 02 2327 2327, dial: "0223272327", number: national, hours: "daily 09:00-24:00", time-zone: Europe/Rome}]}
      - {id: nl-113, country: NL, languages: [nl], name: 113 Zelfmoordpreventie, category: suicide-crisis, supersedes: [0900-0113], verified: {on: 2026-09-01}, channels: [{kind: call, dial: "113", number: short, hours: 24/7}, {kind: call, display: 0800-0113, dial: "08000113", number: national, hours: 24/7}]}
      - {id: be-1813, country: BE, languages: [nl], name: Zelfmoordlijn 1813, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "1813", number: short, hours: 24/7}]}
      - {id: be-cps, country: BE, languages: [fr], name: Centre de Prévention du Suicide, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: 0800 32 123, dial: "080032123", number: national, hours: 24/7}]}
      - {id: no-116123, country: "NO", languages: [no], name: Hjelpetelefonen, category: emotional-support, supersedes: ["815 33 300"], verified: {on: 2026-09-01}, channels: [{kind: call, display: 116 123, dial: "116123", number: short, hours: 24/7}]}
      - {id: au-lifeline, country: AU, languages: [en], name: Lifeline Australia, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: 13 11 14, dial: "131114", number: national-only, hours: 24/7}]}
      - {id: jp-yorisoi, country: JP, languages: [ja], name: Yorisoi Hotline, category: emotional-support, verified: {on: 2026-09-01}, channels: [{kind: call, display: 0120-279-338, dial: "0120279338", number: national, hours: 24/7}]}
      - {id: jp-inochi-no-denwa, country: JP, languages: [ja], name: Inochi no Denwa, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: 0120-783-556, dial: "0120783556", number: national, hours: "daily 16:00-21:00", hours-exception: on the 10th of each month from 08:00 to 08:00 the next day, time-zone: Asia/Tokyo}]}
      - {id: jp-kokoro, country: JP, languages: [ja], name: Kokoro Dial, category: mental-health, verified: {on: 2026-09-01}, channels: [{kind: call, display: 0570-064-556, dial: "0570064556", number: national-only, hours: varies, hours-exception: by prefecture}]}
      - {id: jp-emergency, country: JP, name: Emergency services, category: emergency, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "119", number: short, hours: 24/7}]}
      - {id: id-emergency, country: ID, name: Emergency services, category: emergency, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "119", number: short, hours: 24/7}]}
      - {id: id-119-8, country: ID, languages: [id], name: SEJIWA, category: mental-health, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "119", number: short, menu: select 8, hours: 24/7}]}
      - {id: ar-cas, country: AR, region: AR-C, languages: [es], name: Centro de Asistencia al Suicida, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "135", number: short, hours: 24/7}]}
      - {id: ar-rest, country: AR, languages: [es], name: CAS, category: suicide-crisis, verified: {on: 2026-09-01}, channels: [{kind: call, display: (011) 5275-1135, dial: "01152751135", number: national, hours: 24/7}]}
      - {id: tw-1995, country: TW, languages: [zh], name: Lifeline Taiwan, category: emotional-support, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "1995", number: short, hours: 24/7}]}
      - {id: nz-1737, country: NZ, languages: [en], name: "1737, Need to talk?", category: mental-health, verified: {on: 2026-09-01}, channels: [{kind: call, dial: "1737", number: short, hours: 24/7}, {kind: text, dial: "1737", number: short, hours: 24/7}]}
      - {id: xx-directory, country: "*", name: A Directory, category: directory, verified: {on: 2026-09-01}, channels: [{kind: web, url: "https://lines.example.org/"}]}

    """

  private(set) var files = ExampleSite.files

  /// An article with a body for readers of some regions; its marks are still in it.
  init(_ body: String, regions: String = "US", language: String = "en", disclaimer: String = ExampleSite.disclaimer) {
    files["Content/crisis-lines.yml"] = Self.registry
    files["Content/article-schema.yml"] =
      "disclaimer:\n  phrases: {en: [not a substitute for professional care], de: not a substitute, fr: not a substitute, nl: not a substitute, no: not a substitute, id: not a substitute, es: not a substitute, ja: not a substitute, zh: not a substitute, it: not a substitute}\n"
    files[ExampleSite.articlePath] =
      "---\ntitle: Example\ndate: 2026-01-01\nreviewed: 2026-06-01\nregions: [\(regions)]\nlanguage: \(language)\n---\n\nAn introduction.\n\n\(body)\n\n\(disclaimer)"
  }

  /// With a file added or replaced.
  func with(_ path: String, _ text: String) -> WorldSite {
    var site = self
    site.files[path] = text
    return site
  }

  func build(today: CalendarDate = Self.today) throws -> (report: BuildReport, files: [String: String]) {
    let output = MemoryOutput()
    let report = try Build.run(MemoryTree(text: files), BuildOptions(today: today), into: output)
    return (report, output.files.mapValues { String(decoding: $0, as: UTF8.self) })
  }

  /// The page of the article; nil if nothing was published.
  func page(today: CalendarDate = Self.today) throws -> String? {
    try build(today: today).files["articles/example/index.html"]
  }

  /// The errors and warnings about the article, with the place of the one mark in it: `rule@start..<end`.
  func findings() throws -> (found: [Diagnostic], marked: Span?) {
    var site = self
    let marked = MarkedText(files[ExampleSite.articlePath] ?? "")
    site.files[ExampleSite.articlePath] = marked.text
    let diagnostics = try site.build().report.diagnostics.filter { $0.severity > .hint }
    return (diagnostics, marked.place.map { Span($0.lowerBound, $0.upperBound) })
  }
}
