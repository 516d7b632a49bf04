import Articles
import Diagnostics
import Site
import Testing

/// An outage of 988, played through: for some days another number stands in its place, and then everything is as before.
@Suite struct IncidentTests {
  private static let incidents = """
    incidents:
      - replace: us-988
        with: us-988-legacy
        from: 2026-10-03
        until: 2026-10-05
        because: Calls to 988 do not go through. The ten-digit number works.

    """

  private static let disclaimer = """
    {{article.disclaimer.body}}{{#article.disclaimer.crisis-lines}}<p>{{name}}{{#stand-in}} in place of {{replaced-name}} until {{until}}: {{because}}{{/stand-in}}{{#contacts}} <a href="{{href}}">{{label}}</a>{{/contacts}}</p>{{/article.disclaimer.crisis-lines}}
    """

  private static func site(_ body: String = "Text.") -> WorldSite {
    WorldSite(body).with("Templates/partials/disclaimer.html", disclaimer)
  }

  private static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func `while it holds pages show the other number and say so, and afterwards they are what they were`() throws {
    let before = try Self.site().build(today: Self.day("2026-10-04"))
    #expect(before.files["articles/example/index.html"]?.contains("tel:988") == true)
    let site = Self.site().with("Content/incidents.yml", Self.incidents)

    #expect(try site.build(today: Self.day("2026-10-02")).files == before.files)
    for day in ["2026-10-03", "2026-10-05"] {
      let during = try site.build(today: Self.day(day))
      let page = try #require(during.files["articles/example/index.html"])
      #expect(!page.contains("tel:988\"") && page.contains("<a href=\"tel:18002738255\">1-800-273-8255</a>"))
      #expect(page.contains("in place of 988 Suicide &amp; Crisis Lifeline until 2026-10-05: Calls to 988 do not go through."))
      #expect(during.report.standIns.map(\.pages) == [1] && during.report.standIns.first?.replaced == "us-988")
      #expect(during.report.diagnostics.filter { $0.severity > .hint } == [])
    }
    let after = try site.build(today: Self.day("2026-10-06"))
    #expect(after.files == before.files)
    #expect(after.report.standIns == [])
    #expect(after.report.diagnostics.filter { $0.severity > .hint }.map(\.rule) == ["incident/ended"])
    #expect(after.report.diagnostics.first { $0.rule == "incident/ended" }?.severity == .warning)
  }

  @Test func `an author's own words about the number warn, and do not keep the site from being published`() throws {
    let site = Self.site("Call [988](tel:988), or text 988.").with("Content/incidents.yml", Self.incidents)
    let (report, files) = try site.build(today: Self.day("2026-10-04"))
    #expect(files["articles/example/index.html"]?.contains("tel:18002738255") == true)
    #expect(report.diagnostics.filter { $0.severity > .hint }.map(\.rule) == ["crisis/replaced-for-now", "crisis/replaced-for-now"])
    #expect(!report.diagnostics.hasErrors)
  }

  @Test func `a line that stands in is shown however long ago it was looked at`() throws {
    let old = WorldSite.registry.replacing(
      "replaced-by: us-988, verified: {on: 2026-09-01}", with: "replaced-by: us-988, verified: {on: 2022}")
    let site = Self.site().with("Content/incidents.yml", Self.incidents).with("Content/crisis-lines.yml", old)
    let (report, files) = try site.build(today: Self.day("2026-10-04"))
    #expect(files["articles/example/index.html"]?.contains("tel:18002738255") == true)
    #expect(report.diagnostics.filter { $0.severity > .hint }.map(\.rule) == ["crisis/verification-expired"])
  }

  @Test(arguments: ["us-crisis-text-line", "us-emergency"])
  func `a line that has a place of its own keeps it when it stands in`(_ id: String) throws {
    let site = Self.site().with("Content/incidents.yml", Self.incidents.replacing("us-988-legacy", with: id))
    let page = try #require(try site.build(today: Self.day("2026-10-04")).files["articles/example/index.html"])
    let label = id == "us-emergency" ? "tel:911" : "sms:741741"
    #expect(page.split(separator: label).count == 2, "\(page)")
    #expect(page.contains("in place of 988 Suicide"))
  }

  @Test func `the number that stands in may be named in a text while it does`() throws {
    let site = Self.site("Call 1-800-273-8255.").with("Content/incidents.yml", Self.incidents)
    #expect(try site.build(today: Self.day("2026-10-04")).report.diagnostics.filter { $0.severity > .hint } == [])
    #expect(try site.build(today: Self.day("2026-10-08")).report.diagnostics.map(\.rule).contains("crisis/superseded"))
  }
}
