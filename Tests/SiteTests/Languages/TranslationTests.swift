import Diagnostics
import Site
import Testing

/// Texts and their translations: the ways between them, and what a translation must have of its source. The rules' own examples hold the rest.
@Suite struct TranslationTests {
  private static let sections = "## Questions\n\n- Who?\n- What?\n\n## How IFS Sees It\n\n**A part** is here.\n\n**A second** too.\n"
  private static let german = "## Fragen\n\n- Wer?\n- Was?\n\n## Wie IFS es sieht\n\n**Ein Teil** ist da.\n\n**Ein zweiter** auch.\n"

  /// A site with an article and its translation, whose front matter and sections a test gives.
  private func site(_ fields: String = "", sections: String = german) throws -> LanguageSite {
    var site = try LanguageSite()
    site.files["Content/articles/storm.md"] = LanguageSite.english("Storm", sections: Self.sections)
    site.files["Content/articles/de/sturm.md"] = LanguageSite.german(
      "Sturm", fields: "translation-of: storm\n" + fields, sections: sections)
    return site
  }

  @Test func `a text and its translations lead to each other`() throws {
    let files = try site().build().files
    let ways =
      "en=https://example.org/articles/storm/ de=https://example.org/de/articles/sturm/ x-default=https://example.org/articles/storm/"
    let english = try #require(files["articles/storm/index.html"])
    #expect(english.contains(" en=/articles/storm/*! de=/de/articles/sturm/* \(ways) "))
    let german = try #require(files["de/articles/sturm/index.html"])
    #expect(german.contains(" en=/articles/storm/* de=/de/articles/sturm/*! \(ways) "))
  }

  @Test func `a text without a translation leads to the home page of the other language`() throws {
    var site = try site()
    site.files["Content/articles/alone.md"] = LanguageSite.english("Alone")
    let page = try #require(try site.build().files["articles/alone/index.html"])
    #expect(page.contains(" en=/articles/alone/! de=/de/ ") && !page.contains("x-default"))
  }

  @Test func `free pages are translations too`() throws {
    var site = try site()
    site.files["Content/pages/about.md"] = "---\ntitle: About\n---\n\nText.\n"
    site.files["Content/pages/de/ueber.md"] = "---\ntitle: Über\ntranslation-of: about\n---\n\nText.\n"
    let files = try site.build().files
    #expect(files["about/index.html"]?.contains("en=/about/*! de=/de/ueber/*") == true)
    #expect(files["de/ueber/index.html"]?.contains("x-default=https://example.org/about/") == true)
  }

  @Test func `a draft is no version of a published text`() throws {
    let site = try site("draft: true\n")
    #expect(try site.build().files["articles/storm/index.html"]?.contains("sturm") == false)
    #expect(try site.build(drafts: true).files["articles/storm/index.html"]?.contains("sturm") == true)
  }

  @Test func `a translation of a translation belongs to the same texts`() throws {
    var site = try site()
    site.files["Content/site.yml"] = LanguageSite.settings + "  en-GB: {}\n"
    site.files["Content/articles/en-gb/storm.md"] = LanguageSite.english(
      "Storm", fields: "translation-of: de/sturm\n", sections: Self.sections)
    let page = try #require(try site.build().files["articles/storm/index.html"])
    #expect(page.contains("en=/articles/storm/*! de=/de/articles/sturm/* en-GB=/en-gb/articles/storm/*"))
  }

  @Test func `texts that are translations of each other end in no circle`() throws {
    var site = try site()
    site.files["Content/articles/storm.md"] = LanguageSite.english(
      "Storm", fields: "translation-of: de/sturm\n", sections: Self.sections)
    #expect(try site.build().files["articles/storm/index.html"]?.contains("de=/de/articles/sturm/*") == true)
  }

  @Test func `a second translation into one language is an error`() throws {
    var site = try site()
    site.files["Content/articles/de/zweiter.md"] = LanguageSite.german(
      "Zweiter", fields: "translation-of: storm\n", sections: Self.german)
    #expect(try site.findings().contains("translation/same-language: `storm` has a translation into `de` already"))
  }

  @Test func `a draft that translates the same text again takes no place`() throws {
    var site = try site()
    site.files["Content/articles/de/anders.md"] = LanguageSite.german(
      "Anders", fields: "draft: true\ntranslation-of: storm\n", sections: Self.german)
    #expect(try site.build().files["articles/storm/index.html"]?.contains("de=/de/articles/sturm/*") == true)
  }

  @Test func `a long chain of translations is one group of texts`() throws {
    var site = try site()
    for number in 1...3000 {
      let source = number == 1 ? "de/sturm" : "chain-\(number - 1)"
      site.files["Content/articles/chain-\(number).md"] = LanguageSite.english("Chain", fields: "translation-of: \(source)\ndraft: true\n")
    }
    let told = try site.findings().filter { $0.hasPrefix("translation/same-language") }
    #expect(told.count == 3000)
  }

  @Test func `what is missing is told section by section`() throws {
    let site = try site(sections: "## Fragen\n\n- Wer?\n")
    #expect(
      try site.findings() == [
        "translation/fewer-items: “Fragen” has fewer questions than its source: 1 of 2",
        "translation/missing-role: The translation has no section for “How IFS Sees It” of its source",
        "translation/unmarked: The translation does not say which version of `storm` it was made from",
      ])
  }

  @Test func `a translation is stale when the words of its source change, and not when its dates do`() throws {
    var site = try site()
    let told = try #require(try site.build().report.diagnostics.first { $0.rule == "translation/unmarked" })
    let fix = try #require(told.fixes.first)
    site.files["Content/articles/de/sturm.md"]?.replace("translation-of: storm\n", with: "translation-of: storm\(fix.replacement)\n")
    #expect(try site.findings() == [])
    site.files["Content/articles/storm.md"]?.replace("reviewed: 2026-06-01\n", with: "reviewed: 2026-07-01\ntags: [rest]\n")
    #expect(try site.findings() == [])
    site.files["Content/articles/storm.md"]?.replace("An introduction.", with: "Another introduction.")
    #expect(try site.findings() == ["translation/stale: The source `storm` has changed since this translation was made"])
    site.files["Content/articles/de/sturm.md"]?.replace(
      "translation-of: storm\n", with: "allow: [{rule: translation/stale, reason: It will be done}]\ntranslation-of: storm\n")
    #expect(try site.findings() == [])
  }

  @Test func `what is wrong with a draft's translation stops nothing`() throws {
    let site = try site("draft: true\n", sections: "## Fragen\n\n- Wer?\n")
    #expect(try site.build().report.published != nil)
    #expect(try site.findings().contains { $0.hasPrefix("translation/missing-role") })
  }

  @Test func `the parts of a site find what the whole finds`() throws {
    let site = try site(sections: "## Fragen\n\n- Wer?\n")
    var found: [Diagnostic] = []
    for number in 1...3 {
      var options = BuildOptions(today: ExampleSite.today)
      options.shard = try #require(Shard(number, of: 3))
      found += try Build.check(MemoryTree(text: site.files), options).diagnostics.filter { $0.rule.hasPrefix("translation/") }
    }
    let whole = try site.build().report.diagnostics.filter { $0.rule.hasPrefix("translation/") }
    #expect(Set(found) == Set(whole) && found.count == whole.count)
  }
}
