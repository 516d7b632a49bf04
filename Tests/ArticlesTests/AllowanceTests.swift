import Articles
import Diagnostics
import Testing

struct AllowanceTests {
  private static let schema = "sections:\n  - {role: a, heading: {en: Alpha}}\n"

  private static func rules(_ allow: String, on today: String = "2024-10-04") throws -> [String] {
    let text = SmallArticle.text(body: "## Beta\n\nText.", fields: "allow: [\(allow)]\n")
    return SmallArticle(text, schema: schema, today: try #require(CalendarDate(today))).diagnostics.map(\.rule)
  }

  @Test func `a hint can be excused, with a reason`() throws {
    #expect(try Self.rules("{rule: structure/empty-label, reason: r}") == ["structure/unknown-section"])
    #expect(try Self.rules("{rule: structure/unknown-section, reason: r}").isEmpty)
  }

  @Test(arguments: [("2024-10-03", false), ("2024-10-04", true), ("2024-10-05", true)])
  func `an excuse holds to the end of its last day`(_ until: String, _ holds: Bool) throws {
    let rules = try Self.rules("{rule: structure/unknown-section, reason: r, until: \(until)}")
    #expect(rules.isEmpty == holds)
  }

  @Test func `a warning can be excused`() throws {
    let late = "2029-01-01"
    #expect(try Self.rules("{rule: structure/unknown-section, reason: r}", on: late) == ["review/expired"])
    #expect(try Self.rules("{rule: structure/unknown-section, reason: r}, {rule: review/expired, reason: r}", on: late).isEmpty)
  }

  @Test func `an error is never excused`() {
    let text = SmallArticle.text(body: "## Alpha\n\nIt shows as:", fields: "allow: [{rule: structure/empty-label, reason: r}]\n")
    #expect(SmallArticle(text, schema: Self.schema).diagnostics.errors.map(\.rule) == ["structure/empty-label"])
  }

  @Test(arguments: [
    ("structure/unknown-section", nil), ("review/expired", nil), ("disclaimer/missing", "Mend what it finds, and remove this entry."),
    ("crisis/empty", "Mend what it finds, and remove this entry."), ("structure/empty-label", "Mend what it finds, and remove this entry."),
    ("structure/unknown-sektion", "Did you mean `structure/unknown-section`?"), ("nonsense", "Name a rule as a finding names it."),
  ])
  func `only rules that are no errors can be listed`(_ rule: String, _ help: String?) {
    let source = Source(path: "a.md", text: SmallArticle.text(body: "", fields: "allow: [{rule: \(rule), reason: r}]\n"))
    let metadata = Metadata.read(source, FieldSpec.ofArticles).0
    #expect(ArticleRules.checkAllowances(metadata, in: source, catalogue: ArticleRules.all).map(\.help) == [help].compactMap(\.self))
  }
}
