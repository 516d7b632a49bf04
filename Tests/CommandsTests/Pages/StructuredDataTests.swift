import Foundation
import Testing

/// What an article's page tells of itself to programs.
@Suite struct StructuredDataTests {
  private func article(_ site: SmallSite) throws -> [String: Any] {
    try site.replace(
      "{{article.introduction}}", with: "<script type=\"application/ld+json\">{{article.structured-data}}</script>{{article.introduction}}",
      in: "Templates/article.html")
    try site.mustBuild()
    let page = try #require(try site.output.text("articles/calm/index.html"))
    let json = try #require(page.firstMatch(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#)?.output.1)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `an article without aspects is an article and nothing more`() throws {
    let data = try article(try SmallSite())
    #expect(data["@type"] as? String == "Article")
    #expect(data["hasHealthAspect"] == nil)
    #expect(data["headline"] as? String == "Calm")
    #expect(data["datePublished"] as? String == "2026-01-10")
    #expect(data["image"] == nil)
  }

  @Test func `the aspects are those that the schema gives the roles of its sections, each once`() throws {
    let site = try SmallSite()
    try site.replace(
      "  - role: view\n", with: "  - role: view\n    health-aspect: [OverviewHealthAspect, SelfCareHealthAspect]\n",
      in: "Content/article-schema.yml")
    try site.replace(
      "  - role: questions\n", with: "  - role: questions\n    health-aspect: SelfCareHealthAspect\n", in: "Content/article-schema.yml")
    let data = try article(site)
    #expect(data["@type"] as? [String] == ["Article", "HealthTopicContent"])
    #expect(data["hasHealthAspect"] as? [String] == ["https://schema.org/OverviewHealthAspect", "https://schema.org/SelfCareHealthAspect"])
  }

  @Test func `what is no aspect of schema.org is an error`() throws {
    let site = try SmallSite()
    try site.replace(
      "  - role: view\n", with: "  - role: view\n    health-aspect: OverviewHealthAspects\n", in: "Content/article-schema.yml")
    let findings = try site.findings().filter { $0.severity == "error" }
    #expect(findings.map(\.rule) == ["site/invalid-setting"])
  }

  @Test func `a reviewer is named only where the front matter names one`() throws {
    let without = try article(try SmallSite())
    let page = without["mainEntityOfPage"] as? [String: Any]
    #expect(page?["lastReviewed"] as? String == "2026-05-01")
    #expect(page?["reviewedBy"] == nil)
    let site = try SmallSite()
    try site.replace("title: Calm", with: "title: Calm\nreviewer: A. Reader", in: "Content/articles/calm.md")
    let reviewed = try article(site)["mainEntityOfPage"] as? [String: Any]
    #expect((reviewed?["reviewedBy"] as? [String: Any])?["name"] as? String == "A. Reader")
  }

  @Test func `a title cannot end the script that it stands in`() throws {
    let site = try SmallSite()
    try site.replace("title: Calm", with: "title: \"</script><b>\"", in: "Content/articles/calm.md")
    #expect(try article(site)["headline"] as? String == "</script><b>")
  }
}
