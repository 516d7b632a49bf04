import Diagnostics
import Testing

/// Digits that are no numbers to call, and numbers that are, in texts nobody wrote for the rules.
@Suite struct NoNumberTests {
  @Test(arguments: [
    "About 1 in 4 people know this.", "9 out of 10 never call it by name.", "It began in 1995.", "Since 1995 much has changed.",
    "(Smith, 1995) says so.", "From 1995 to 2005 it grew.", "The years 1995-2005 were hard.", "In the 1990s nobody spoke of it.",
    "In May 2019 it rained.", "On 2024-05-12 we met.", "On 12.05.2024 we met.", "On 05/12/2024 we met.", "On 12-05-2024 we met.",
    "See pp. 112-118.", "See page 113.", "See pages 988–999.", "Chapter 113 says more.", "Psalm 113 is short.", "Take Route 113.",
    "Room 988 is empty.", "It is 988 pages long.", "Some 113 people came.", "More than 911 calls were made.", "It took 119 minutes.",
    "988,000 people live there.", "Some 1,000,000 people.", "Some 10 000 people.", "Some 116 123 people took part.", "It rose by 113%.",
    "It rose by 113 percent.", "It costs $911.", "It costs £988.", "It costs 988 €.", "The p-value was 0.988.", "It was 98.8 degrees.",
    "n = 1813 took part.", "The mean was 3.14159265.", "DSM-5-TR and ICD-11 and F43.10 name it.", "COVID-19 came.", "The 113th try.",
    "ISBN 978-3-16-148410-0 is the book.", "See doi 10.1037/0033-2909.118.1.3 for it.", "Open 24/7, 365 days a year.",
    "From 9:30 to 17:00.",
    "From 9-17 daily.", "Ages 18-25.", "At 10am or 6pm.", "The address is 192.168.100.100.", "PMID 12345678 has it.",
    "Version 10.15.7 is out.",
    "A score of 988 is high.", "Take 500 mg.", "Walk 10,000 steps.", "9/11 changed it.", "He weighs 113 kg.", "At 1995 metres.",
    "A 4111 1111 1111 1111 is no card.", "1 2 3 4 5 6 7, breathe.", "Count 4-7-8 as you breathe.", "5-4-3-2-1 is a grounding exercise.",
    "Step 1: call a friend. Step 2: breathe for 100 seconds.", "I called 113 people that year.", "The law 988/2019 says so.",
    "#988 on the list.",
    "Text 100 words to yourself, or write 200 words.", "A study of 116123 patients found it.", "Volume 12, issue 113, is out.",
    "Article 113 of the code.", "They won the 800-METRE race.", "Take 800 MG in 3 parts.", "He owes 1,800 DOLLARS.",
    "An 888-PAGES-LONG book.",
  ])
  func `digits that are no number to call are left alone`(_ text: String) throws {
    let (found, _) = try WorldSite(text, regions: "AU").findings()
    #expect(found.isEmpty, "\(found.map { "\($0.rule): \($0.message)" })")
  }

  @Test(arguments: [
    "Call ⟦988⟧.", "Please call us on ⟦988⟧ now.", "Dial ⟦9-8-8⟧.", "You can call or text ⟦988⟧.", "**⟦988⟧** is there for you.",
    "The lifeline ⟦988⟧ answers.",
    "Text HOME to ⟦741741⟧.", "⟦741741⟧", "The number is ⟦116 123⟧.", "Ring Samaritans on ⟦116 123⟧, free.", "Phone **⟦116 123⟧**.",
    "Call\n⟦988⟧.", "Call ⟦９８８⟧.", "Call ⟦116 123⟧.", "Call ⟦116‑123⟧.", "(⟦988⟧) call it.", "Appelle le ⟦3114⟧.", "Wählen Sie die ⟦112⟧.",
    "Llame al ⟦717 003 717⟧.",
    "请拨打⟦1995⟧。", "電話⟦0120-783-556⟧まで。", "Samaritans ⟦116 123⟧", "Call 1995 style: ring ⟦1995⟧.", "`⟦988⟧` – call it.",
    "| Service | Number |\n| --- | --- |\n| Samaritans | ⟦116 123⟧ |", "Call 131114 or ⟦988⟧.",
  ])
  func `a number of another country is found in whatever words`(_ text: String) throws {
    let (found, marked) = try WorldSite(text.replacing("Call 1995 style: ", with: ""), regions: "AU").findings()
    #expect(found.map(\.rule) == ["crisis/wrong-region"], "\(found.map { "\($0.rule): \($0.message)" })")
    if !text.hasPrefix("`") { #expect(found.first?.span == marked) }
  }

  @Test(arguments: [
    "Call ⟦020 7946 0000⟧.", "⟦020 7946 0000⟧", "⟦(020) 7946 0000⟧", "⟦+44 20 7946 0000⟧", "Write to us or ring ⟦555 0100 99⟧.",
    "⟦555-010-0199⟧ is ours.",
    "Our helpline is ⟦7946000⟧.", "Tel: ⟦0161 4960 000⟧", "Telefon ⟦030/23125 000⟧", "Dial ⟦150⟧.", "Text ⟦60600⟧ now.",
    "Call ⟦0161/496/0000⟧.", "Call ⟦1-800-555-FAKE⟧.", "Call ⟦1-888-4-A-LEMON⟧ now.", "Call ⟦1 800 LEMONES⟧.", "Ring ⟦877-LEM-ONES⟧, free.",
    "Call ⟦1-800-555-FAKE⟧ (3253).",
  ])
  func `a number that no line has is found where it is to be called`(_ text: String) throws {
    let (found, marked) = try WorldSite(text, regions: "AU").findings()
    #expect(found.map(\.rule) == ["crisis/unknown-line"], "\(found.map { "\($0.rule): \($0.message)" })")
    #expect(found.first?.span == marked)
  }

  /// Of the key itself only the digit is known to be one.
  @Test func `a number of digits with frames is found`() throws {
    let (found, _) = try WorldSite("Call 9️⃣8️⃣8️⃣.", regions: "AU").findings()
    #expect(found.map(\.rule) == ["crisis/wrong-region"])
  }

  @Test func `an old number is found in letters too`() throws {
    let (found, marked) = try WorldSite("Call ⟦1-800-273-TALK⟧ (8255).", regions: "US").findings()
    #expect(found.map(\.rule) == ["crisis/superseded"])
    #expect(found.first?.span == marked)
  }

  @Test(arguments: [
    "See ⟦[this](https://example.org/ \"Call 020 7946 0000\")⟧.", "See ⟦[this][r]⟧.\n\n[r]: https://example.org/ 'Ring 020 7946 0000'\n",
    "⟦[A lamp](https://example.org/lamp.svg (Tel: 020 7946 0000))⟧",
  ])
  func `a number in the title of a link is found`(_ text: String) throws {
    let (found, marked) = try WorldSite(text, regions: "AU").findings()
    #expect(found.map(\.rule) == ["crisis/unknown-line"], "\(found.map { "\($0.rule): \($0.message)" })")
    #expect(found.first?.span == marked)
  }

  /// A fix that wrote the number there would take the link, or the rest of the title, with it.
  @Test func `a number without a place of its own is found, and not swapped`() throws {
    for text in ["[this](https://example.org/ \"Call 116 124\")", "[the page][r]\n\n[r]: https://example.org/ 'Call 116 124'\n"] {
      let (found, _) = try WorldSite(text, regions: "GB").findings()
      #expect(found.map(\.rule) == ["crisis/near-miss"])
      #expect(found.first?.fixes.isEmpty == true)
    }
    let (found, _) = try WorldSite("Call 116 124.", regions: "GB").findings()
    #expect(found.first?.fixes.map(\.replacement) == ["116 123"])
  }

  /// In Germany it is the doctors' number; the Polish line of that code is not what anybody means there.
  @Test func `a short code is not taken for a slip of one in another country`() throws {
    let (found, _) = try WorldSite("Call 116117.", regions: "DE").findings()
    #expect(found.map(\.rule).filter { $0 != "crisis/other-language" } == ["crisis/unknown-line"])
  }

  @Test(arguments: [
    "title: Call 988 tonight", "description: Text HOME to 74141.",
  ])
  func `the front matter is read too`(_ field: String) throws {
    let site = WorldSite("Text.", regions: "GB")
    let article = (site.files[ExampleSite.articlePath] ?? "").replacing(
      field.hasPrefix("title") ? "title: Example" : "date:", with: field.hasPrefix("title") ? field : field + "\ndate:")
    let found = try site.with(ExampleSite.articlePath, article).findings().found
    #expect(found.count == 1 && found.first?.rule.hasPrefix("crisis/") == true, "\(found.map(\.message))")
    #expect(found.first.map { $0.location.line } ?? 0 < 8)
  }

  @Test(arguments: [
    ("Templates/home.html", "<!doctype html><html lang=\"en\"><title>x</title><p>Call <b>116 123</b>.</p></html>"),
    ("Content/site.yml", "title: Call 116 123\nbase-url: https://example.org\nlanguage: en\nregions: [US]\n"),
    ("Content/pages/help.md", "---\ntitle: Help\n---\n\nCall 116 124.\n"),
  ])
  func `templates, settings and pages are read as well`(_ path: String, _ text: String) throws {
    let found = try WorldSite("Text.").with(path, text).findings().found
    #expect(found.count == 1 && found.first?.rule.hasPrefix("crisis/") == true && found.first?.file == path, "\(found.map(\.message))")
    let start = text.firstRange(of: "116 12").map { text[..<$0.lowerBound].utf8.count }
    if path != "Content/site.yml" { #expect(found.first?.span.start == start) }
  }

  @Test func `a page may name lines of all regions`() throws {
    let page = "---\ntitle: Help\n---\n\nIn Britain call 116 123, in the United States 988, in Taiwan call 1995.\n"
    #expect(try WorldSite("Text.").with("Content/pages/help.md", page).findings().found.isEmpty)
  }

  /// Each of these would take many minutes if reading it were not one pass.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: [
      String(repeating: "988, ", count: 20_000), String(repeating: "988 ", count: 20_000), String(repeating: "1", count: 100_000),
      String(repeating: "(988)(", count: 20_000), String(repeating: "\u{200B}", count: 40_000) + "988",
      String(repeating: "Samaritans ", count: 10_000),
    ])
  func `a long text is read in one pass`(_ text: String) throws {
    let found = try WorldSite(text, regions: "US").findings().found
    #expect(found.count < text.utf8.count)
  }
}
