import Articles
import Diagnostics
@testable import Site
import Testing

/// The words of the site in its languages, and the files that they come from.
@Suite struct StringsTests {
  /// A German site, with this instead of its strings file.
  private func findings(_ strings: String?) throws -> [Diagnostic] {
    var site = try LanguageSite()
    site.files["Content/strings/de.yml"] = strings
    return try site.build().report.diagnostics.filter { !$0.rule.hasPrefix("crisis/") }
  }

  @Test(arguments: ["de", "es", "fr"])
  func `a shipped file has every phrase, and words for the lines of its own countries`(language: String) throws {
    let text = try LanguageSite.strings(language)
    let source = Source(path: "Content/strings/\(language).yml", bytes: Array(text.utf8))
    let tag = try #require(LanguageTag(language))
    let (strings, findings) = SiteStrings.read(source, language: tag, isUsed: true)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    #expect(strings.languages.keys.sorted() == EnglishNames.languages.keys.sorted())
    #expect(strings.regions.keys.sorted() == EnglishNames.regions.keys.sorted())
    #expect(strings.registry["everyone"] != nil && strings.registry["free"] != nil)
    #expect(strings[.languageName] != SiteStrings.english[.languageName])
  }

  @Test func `the English file is the same as none`() throws {
    let source = Source(path: "Content/strings/en.yml", bytes: Array(EnglishStringsFile.yaml.utf8))
    let (strings, findings) = SiteStrings.read(source, language: .english, isUsed: true)
    #expect(findings.isEmpty)
    #expect(strings.texts == SiteStrings.english.texts && strings.counted == SiteStrings.english.counted)
    #expect(strings.lists == SiteStrings.english.lists && strings.plurals == SiteStrings.english.plurals)
    #expect(strings.languages == SiteStrings.english.languages && strings.regions == SiteStrings.english.regions)
  }

  @Test func `a wording for a single number may say it in words`() throws {
    #expect(try findings(LanguageSite.strings("de").replacing("Lesezeit: {count} Minute.", with: "Lesezeit: eine Minute.")).isEmpty)
  }

  @Test func `a language other than English needs a file`() throws {
    let found = try findings(nil)
    #expect(found.map(\.rule) == ["site/missing-file"] && found.map(\.file) == ["Content/strings/de.yml"])
  }

  @Test func `a phrase that is missing is told with its English`() throws {
    let found = try findings(LanguageSite.strings("de").replacing("home: \"Startseite\"\n", with: ""))
    #expect(found.map(\.message) == ["The strings of `de` has no `home`"])
    #expect(found.first?.help?.contains("“Home”") == true)
  }

  @Test(arguments: [
    ("home: \"Startseite\"", "hume: \"Startseite\"", "site/unknown-setting", "hume"),
    ("date: \"{day}. {month} {year}\"", "date: \"{tag}. {month} {year}\"", "strings/wrong-place", "\"{tag}. {month} {year}\""),
    ("page: \"Seite {number}\"", "page: \"Seite\"", "strings/wrong-place", "\"Seite\""),
    ("skip: \"Zum Haupttext springen\"", "skip: \"Zum {text} springen\"", "strings/wrong-place", "\"Zum {text} springen\""),
    ("  other: \"Lesezeit: {count} Minuten.\"", "  other: \"Lesezeit: Minuten.\"", "strings/wrong-place", "\"Lesezeit: Minuten.\""),
    ("weekdays: [Mo, Di,", "weekdays: [Mo,", "site/invalid-setting", "[Mo, Mi, Do, Fr, Sa, So]"),
    ("one: \"n = 1\"", "one: \"x = 1\"", "site/invalid-setting", "\"x = 1\""),
    ("  \"*\": Überall", "  UK: Überall", "site/invalid-setting", "UK"),
  ])
  func `what is wrong in a file is told at its place`(was: String, becomes: String, rule: String, place: String) throws {
    let text = try LanguageSite.strings("de")
    try #require(text.contains(was))
    let changed = text.replacing(was, with: becomes, maxReplacements: 1)
    let found = try findings(changed).filter { $0.rule == rule }
    #expect(found.count == 1, "\(found.map(\.message))")
    let span = try #require(found.first).span
    #expect(String(decoding: Array(changed.utf8)[span.start..<span.end], as: UTF8.self) == place)
  }

  @Test func `a file for a language that the site does not have may be unfinished, and is read all the same`() throws {
    var site = try LanguageSite()
    site.files["Content/strings/fr.yml"] = "home: Accueil\n"
    #expect(try site.findings() == [])
    site.files["Content/strings/fr.yml"] = "hume: Accueil\n"
    #expect(try site.findings() == ["site/unknown-setting: `hume` is not a setting"])
  }

  @Test func `a number that the registry does not have cannot hide in a strings file`() throws {
    var site = try LanguageSite()
    site.files["Content/strings/de.yml"]?.replace("Diese Website verlassen", with: "Rufen Sie 0800 555 0 555 an")
    let found = try site.build().report.diagnostics.filter { $0.severity == .error }
    #expect(found.map(\.rule) == ["crisis/unknown-line"] && found.map(\.file) == ["Content/strings/de.yml"])
  }

  @Test func `words that the registry says and the language lacks are told of, where pages show them`() throws {
    var site = try LanguageSite()
    site.files["Content/articles/de/sturm.md"] = LanguageSite.german("Sturm")
    #expect(try site.findings() == [])
    site.files["Content/strings/de.yml"]?.replace("  everyone: alle\n", with: "")
    #expect(try site.findings() == ["strings/untranslated: `Content/strings/de.yml` has no words for “everyone”, which `de-one` says"])
    site.files["Content/strings/de.yml"]?.replace("  DE: Deutschland\n", with: "")
    #expect(try site.findings().count == 2)
    site.files["Content/articles/de/sturm.md"] = nil
    #expect(try site.findings() == [])
  }

  @Test func `a template can ask for phrases that there are, and no others`() throws {
    var site = try LanguageSite()
    site.files["Templates/not-found.html"] = "{{strings.not-found}}{{strings.hme}}"
    let found = try site.build().report.diagnostics.filter { $0.rule == "template/unknown-name" }
    #expect(found.count == 1 && found.first?.help?.contains("home") == true)
  }

  @Test func `a frame gives templates what stands around its places`() throws {
    var site = try LanguageSite()
    site.files["Templates/not-found.html"] =
      "{{strings.text-word.before}}<b>A</b>{{strings.text-word.between}}<i>B</i>{{strings.text-word.after}} {{strings.moved.before}}C"
    #expect(try site.build().files["404.html"] == "Text <b>A</b> to <i>B</i> This page has moved. It is now at C")
  }

  @Test func `French says the first of a month in its own way, and has one wording for none and one`() throws {
    let source = Source(path: "Content/strings/fr.yml", bytes: Array(try LanguageSite.strings("fr").utf8))
    let strings = SiteStrings.read(source, language: try #require(LanguageTag("fr")), isUsed: true).0
    #expect(strings.date(try #require(CalendarDate("2026-09-01"))) == "1er septembre 2026")
    #expect(strings.date(try #require(CalendarDate("2026-09-02"))) == "2 septembre 2026")
    #expect(strings.date(try #require(ApproximateDate("2026-09"))) == "septembre 2026")
    #expect([0, 1, 2].map { strings.counted(.articlesOnTopic, $0) }.map { $0.contains("articles") } == [false, false, true])
  }
}

/// Plural forms as the Unicode CLDR writes them.
@Suite struct PluralFormsTests {
  @Test func `a number has the form whose condition holds, in the order of the forms`() throws {
    // Russian (CLDR, plural rules for whole numbers).
    let forms = PluralForms(forms: [
      .init(name: "one", condition: try #require(PluralForms.condition("n % 10 = 1 and n % 100 != 11"))),
      .init(name: "few", condition: try #require(PluralForms.condition("n % 10 = 2..4 and n % 100 != 12..14"))),
      .init(name: "many", condition: try #require(PluralForms.condition("n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14"))),
    ])
    let expected = [
      0: "many", 1: "one", 2: "few", 4: "few", 5: "many", 11: "many", 12: "many", 14: "many", 21: "one", 22: "few", 25: "many", 111: "many",
    ]
    for (number, form) in expected { #expect(forms.form(of: number) == form, "\(number)") }
  }

  @Test(arguments: ["n = 1", "n = 0,1", "n = 0..1", "n % 10 = 2..4, 6", "n != 1"])
  func `a condition is read`(text: String) {
    #expect(PluralForms.condition(text) != nil)
  }

  @Test(arguments: [
    "", "n", "n = ", "n = a", "i = 1", "n % 0 = 1", "n = 4..2", "n = 1 and", "or n = 1", "n = 1...3", "n = 1..", "n == 1", "n = 1,,2",
    "n = 99999999999999999999",
  ])
  func `what is no condition is refused`(text: String) {
    #expect(PluralForms.condition(text) == nil)
  }
}

/// Words with places.
@Suite struct PhraseTextTests {
  @Test func `places are filled, and other braces left alone`() {
    let text = PhraseText("{a}-{b}: {not one} {} {c")
    #expect(text.places == ["a", "b"])
    #expect(text.filled(["a": "1", "b": "2"]) == "1-2: {not one} {} {c")
    #expect(text.parts == ["", "-", ": {not one} {} {c"])
  }

  @Test func `every frame has one or two places, so that its parts have names`() {
    for phrase in Phrase.all where phrase.form == .frame { #expect([1, 2].contains(phrase.places.count), "\(phrase.name)") }
  }

  @Test func `no two phrases have one name, and a counted one has a place for its number`() {
    #expect(Set(Phrase.all.map(\.name)).count == Phrase.all.count)
    for phrase in Phrase.all where phrase.form == .counted { #expect(phrase.places == ["count"], "\(phrase.name)") }
  }
}

/// Which way a language runs.
@Suite struct DirectionTests {
  @Test(arguments: [
    ("ar", "rtl"), ("he", "rtl"), ("fa-IR", "rtl"), ("ur", "rtl"), ("az-Arab", "rtl"), ("en", "ltr"), ("ar-Latn", "ltr"),
    ("sr-Cyrl", "ltr"),
  ])
  func `the script decides`(tag: String, direction: String) {
    #expect(LanguageTag(tag)?.direction.rawValue == direction)
  }
}
