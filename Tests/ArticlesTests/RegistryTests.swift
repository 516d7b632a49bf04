import Articles
import Diagnostics
import Testing

struct RegistryReadingTests {
  private static func read(_ text: String) -> (Registry, [Diagnostic], Marked) {
    let marked = Marked(text)
    let (registry, diagnostics) = Registry.read(marked.source("Content/crisis-lines.yml"))
    return (registry, diagnostics, marked)
  }

  /// A registry of one line with these fields besides what every line needs.
  private static func line(_ fields: String) -> String {
    "lines:\n  - {id: a, name: A, country: NZ, category: suicide-crisis, \(fields)}\n"
  }

  private static func channel(_ fields: String) -> String {
    line("channels: [{\(fields)}]")
  }

  @Test func `every field is read`() throws {
    let (registry, diagnostics, _) = Self.read(
      """
      lines:
        - id: ca-qc
          name: A Line
          local-name: Une ligne
          country: CA
          region: CA-QC
          languages: [fr, en-CA]
          audience: everybody
          category: emotional-support
          status: disputed
          website: https://line.example.org/
          verified: {on: 2026-05-01, by: A. Author, how: contact, url: "https://line.example.org/contact"}
          since: 2020-01-01
          supersedes: [us-old, 1-800-273-8255]
          replaced-by: ca-988
          retired-names: [Old Line]
          retired-urls: [http://old.example.org]
          retired-phrases: [call the old line]
          channels:
            - {kind: call, display: "+1 866 277-3553", dial: "+18662773553", number: e164, menu: select 2, hours: "daily 08:00–20:00", hours-exception: closed on 1 January, time-zone: America/Toronto, cost: free, abroad: true}
            - {kind: text, dial: "535353", number: short, keyword: HELLO}
            - {kind: chat, url: "https://line.example.org/chat/"}
            - {kind: whatsapp, dial: "+18662773553"}
            - {kind: whatsapp, url: "https://wa.me/1"}
            - {kind: web, url: "https://line.example.org"}
      """)
    #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
    let line = try #require(registry.lines.first)
    #expect(line.id == "ca-qc" && line.name == "A Line" && line.localName == "Une ligne" && line.region.code == "CA-QC")
    #expect(line.languages.map(\.tag) == ["fr", "en-CA"] && line.audience == "everybody" && line.category == .emotionalSupport)
    #expect(line.status == .disputed && line.website == "https://line.example.org/")
    let verified = try #require(line.verified)
    #expect(
      verified.on?.description == "2026-05-01" && verified.by == "A. Author" && verified.how == .contact
        && verified.url?.hasSuffix("contact") == true)
    #expect(line.since?.description == "2020-01-01" && line.supersedes.map(\.value) == ["us-old", "1-800-273-8255"])
    #expect(line.replacedBy?.value == "ca-988")
    #expect(
      line.retiredNames == ["Old Line"] && line.retiredURLs == ["http://old.example.org"] && line.retiredPhrases == ["call the old line"])
    #expect(line.channels.map(\.kind) == [.call, .text, .chat, .whatsapp, .whatsapp, .web])
    #expect(
      line.channels.map(\.href) == [
        "tel:+18662773553", "sms:535353", "https://line.example.org/chat/", "https://wa.me/18662773553", "https://wa.me/1",
        "https://line.example.org",
      ])
    #expect(
      line.channels.map(\.label) == ["+1 866 277-3553", "535353", "line.example.org/chat", "+18662773553", "wa.me/1", "line.example.org"])
    let call = try #require(line.channels.first)
    #expect(call.numberKind == .e164 && call.menu == "select 2" && call.hours?.timeZone == "America/Toronto")
    let days = Hours.Weekday.allCases
    #expect(call.hours?.schedule == .weekly([Hours.Opening(days: days, opens: 480, closes: 1200)]))
    #expect(call.hours?.exception == "closed on 1 January")
    #expect(call.cost == "free" && call.isReachableFromAbroad == true && !call.isRoundTheClock)
    #expect(line.channels[1].keyword == "HELLO")
    #expect(!line.isUsable)
  }

  @Test func `a line needs no more than five fields`() throws {
    let (registry, diagnostics, _) = Self.read(Self.channel("kind: call, dial: \"111\", number: short"))
    #expect(diagnostics.isEmpty)
    let line = try #require(registry.lines.first)
    #expect(line.isUsable && line.status == .active && line.verified == nil && line.languages.isEmpty)
    #expect(line.channels.first?.display == "111")
    #expect(line.channels.first?.isReachableFromAbroad == nil)
  }

  @Test(arguments: [
    "[]", "⟦site/unknown-setting|line⟧: []", "lines: []\n⟦site/unknown-setting|sources⟧: x", "lines: ⟦site/syntax|⟧{a",
    "lines: [⟦site/invalid-setting|a⟧]",
    "lines: [⟦site/missing-setting|{name: A, country: NZ, category: youth}⟧]",
    "lines: [⟦site/missing-setting|{id: a, country: NZ, category: youth}⟧]",
    "lines: [⟦site/missing-setting|{id: a, name: A, category: youth}⟧]", "lines: [⟦site/missing-setting|{id: a, name: A, country: NZ}⟧]",
    "lines: [{id: a, name: A, country: ⟦site/invalid-setting|New Zealand⟧, category: youth}]",
    "lines: [{id: a, name: A, country: ⟦site/invalid-setting|UK⟧, category: youth}]",
    "lines: [{id: a, name: A, country: NZ, category: ⟦site/invalid-setting|suicide⟧}]",
    "lines: [{id: a, name: A, country: NZ, category: youth}, ⟦site/invalid-setting|{id: a, name: B, country: NZ, category: youth}⟧]",
    line("status: ⟦site/invalid-setting|open⟧"), line("languages: [en, ⟦site/invalid-setting|English⟧]"),
    line("region: ⟦site/invalid-setting|Auckland⟧"),
    line("website: ⟦site/invalid-setting|http://a.example.org⟧"), line("since: ⟦site/invalid-setting|20200⟧"),
    line("since: ⟦site/invalid-setting|2020-13⟧"),
    line("⟦site/unknown-setting|channel⟧: []"),
    line("⟦site/unknown-setting|local_name⟧: B"), line("⟦site/duplicate-setting|name⟧: B"), line("⟦site/invalid-setting|audience⟧: ~"),
    line("verified: ⟦site/missing-setting|{by: me}⟧"), line("verified: {on: ⟦site/invalid-setting|yesterday⟧}"),
    line("verified: {on: 2026-01-01, how: ⟦site/invalid-setting|guess⟧}"),
    line("verified: {on: 2026-01-01, url: ⟦site/invalid-setting|a.org⟧}"),
    line("verified: {on: 2026-01-01, ⟦site/unknown-setting|who⟧: me}"), line("verified: ⟦site/invalid-setting|2026-01-01⟧"),
    line("channels: [⟦site/invalid-setting|\"111\"⟧]"), channel("kind: ⟦site/invalid-setting|fax⟧"),
    line("channels: [⟦site/missing-setting|{dial: \"111\", number: short}⟧]"),
    line("channels: [⟦site/missing-setting|{kind: call, number: short}⟧]"),
    line("channels: [⟦site/missing-setting|{kind: text, dial: \"111\"}⟧]"),
    line("channels: [⟦site/missing-setting|{kind: chat}⟧]"), line("channels: [⟦site/missing-setting|{kind: web, dial: \"111\"}⟧]"),
    channel("kind: call, number: short, dial: ⟦site/invalid-setting|1 1 1⟧"),
    channel("kind: call, number: short, dial: ⟦site/invalid-setting|HELP⟧"),
    channel("kind: call, number: short, dial: ⟦site/invalid-setting|\"1\"⟧"),
    channel("kind: call, number: short, dial: ⟦site/invalid-setting|++111⟧"),
    channel("kind: call, number: short, dial: ⟦site/invalid-setting|\"1234567890123456\"⟧"),
    channel("kind: call, number: short, dial: ⟦site/invalid-setting|١١١⟧"),
    channel("kind: call, dial: \"111\", number: ⟦site/invalid-setting|local⟧"),
    channel("kind: call, dial: \"111\", number: short, display: ⟦site/invalid-setting|\"112\"⟧"),
    channel("kind: text, dial: \"111\", number: short, display: ⟦site/invalid-setting|1 1⟧"),
    channel("kind: call, dial: \"111\", number: short, ⟦site/unknown-setting|hour⟧: 24/7"),
    channel("kind: call, dial: \"111\", number: short, abroad: ⟦site/invalid-setting|maybe⟧"),
    channel("kind: chat, url: ⟦site/invalid-setting|http://a.example.org⟧"),
    channel("kind: chat, url: ⟦site/invalid-setting|javascript:alert(1)⟧"),
  ])
  func `each wrong value is told of at its place, and alone`(_ text: String) {
    let (_, diagnostics, marked) = Self.read(text)
    let expected = text == "[]" ? [Marked.Finding(rule: "site/invalid-setting", span: Span(0, 2))] : marked.findings
    #expect(diagnostics.errors == expected, "\(diagnostics.map(\.message))")
  }

  @Test(arguments: ["111", "1 1 1", "1-1-1", "(1) 11"])
  func `a number may be shown with the marks that numbers are written with`(_ display: String) {
    #expect(Self.read(Self.channel("kind: call, dial: \"111\", number: short, display: \"\(display)\"")).1.isEmpty)
  }
}

struct RegistrySelectionTests {
  private static let registry = Registry.read(
    Source(
      path: "r",
      text: """
        lines:
          - {id: us-text, country: US, languages: [en], name: T, category: crisis-text, channels: [{kind: text, dial: "741741", number: short}]}
          - {id: us-warm, country: US, languages: [en], name: W, category: emotional-support, channels: [{kind: call, dial: "800", number: short}]}
          - {id: us-crisis, country: US, languages: [en, es], name: C, category: suicide-crisis, channels: [{kind: call, dial: "988", number: short}]}
          - {id: us-crisis-2, country: US, languages: [en], name: C2, category: suicide-crisis, channels: [{kind: call, dial: "989", number: short}]}
          - {id: us-911, country: US, name: E, category: emergency, channels: [{kind: call, dial: "911", number: short}]}
          - {id: us-vets, country: US, name: V, category: veterans, channels: [{kind: call, dial: "838", number: short}]}
          - {id: us-old, country: US, name: O, category: suicide-crisis, status: closed, channels: [{kind: call, dial: "987", number: short}]}
          - {id: us-dir, country: US, name: D, category: directory, channels: [{kind: web, url: "https://us.example.org"}]}
          - {id: ca-crisis, country: CA, languages: [en], name: CC, category: suicide-crisis, channels: [{kind: call, dial: "988", number: short}]}
          - {id: ca-qc, country: CA, region: CA-QC, languages: [fr], name: Q, category: suicide-crisis, channels: [{kind: call, dial: "8662773553", number: national}]}
          - {id: any-dir, country: "*", name: AD, category: directory, channels: [{kind: web, url: "https://any.example.org"}]}
          - {id: any-line, country: "*", name: AL, category: suicide-crisis, channels: [{kind: chat, url: "https://line.example.org"}]}

        """)
  ).0

  @Test(arguments: [
    ("US", "en", ["us-911", "us-crisis", "us-crisis-2", "us-warm", "us-text", "us-vets"]),
    ("US", "en-GB", ["us-911", "us-crisis", "us-crisis-2", "us-warm", "us-text", "us-vets"]),
    ("US", "es-MX", ["us-911", "us-crisis", "us-vets"]),
    ("US", "de", ["us-911", "us-crisis", "us-crisis-2", "us-warm", "us-text", "us-vets"]),
    ("US-NY", "en", ["us-911", "us-crisis", "us-crisis-2", "us-warm", "us-text", "us-vets"]),
    ("CA", "en", ["ca-crisis"]), ("CA", "fr", ["ca-crisis"]),
    ("CA-QC", "fr", ["ca-qc"]), ("CA-QC", "en", ["ca-crisis"]), ("CA-QC", "de", ["ca-qc", "ca-crisis"]),
    ("*", "en", ["any-dir"]), ("*", "de", ["any-dir"]), ("NZ", "en", []),
  ])
  func `a region's lines are those that help now, the most urgent first, in the reader's language where there are any`(
    _ region: String, _ language: String, _ ids: [String]
  ) throws {
    let selection = Self.registry.selection(for: try #require(Region(region)), language: try #require(LanguageTag(language)))
    #expect(selection.map(\.id) == ids)
  }

  @Test func `regions come in the order in which they are named`() {
    let regions = ["CA", "*", "US-NY"].compactMap { Region($0) }
    let ids = Self.registry.selection(for: regions, language: .english).map(\.id)
    #expect(ids == ["ca-crisis", "any-dir", "us-911", "us-crisis", "us-crisis-2", "us-warm", "us-text", "us-vets"])
  }

  @Test(arguments: [
    ("https://any.example.org/", ["any-dir"]), ("http://www.ANY.example.org", ["any-dir"]), ("https://example.org", []),
    ("https://any.example.org/x", []), ("", []), ("any.example.org", []),
  ])
  func `a line is found by its address, however it is written`(_ url: String, _ ids: [String]) {
    #expect(Self.registry.lines(at: url).map(\.id) == ids)
  }

  @Test(arguments: [("988", ["us-crisis", "ca-crisis"]), ("741741", ["us-text"]), ("98", []), ("", [])])
  func `a line is found by its digits`(_ digits: String, _ ids: [String]) {
    let entries = Self.registry.numbers.entries(digits, isInternational: false)
    #expect(entries.map { Self.registry.lines[$0.line].id } == ids)
  }
}
