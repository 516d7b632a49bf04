import Articles
import Diagnostics
import Testing

/// Which expressions of a site's owner an editor may be given: those that mean the same to it.
@Suite struct ECMAScriptPatternTests {
  @Test(arguments: [
    "^IFS and ", "[a-z]+(-[a-z]+)*", "^[0-9]{4}$", "a{2,}b{1,3}", "(?:a|b)?c", "^(?=.*x)(?!y)", #"\.html$"#, #"[^\]\-]"#, "[-a]", #"\S+\s"#,
    "ä+?",
  ])
  func `an expression that both know is given`(pattern: String) throws {
    #expect(try Self.written(pattern) == pattern)
  }

  @Test(arguments: [
    #"\w+"#, #"\d{4}"#, #"\bIFS"#, "(?i)ifs", "(?<year>[0-9]+)", "(?>a+)b", "a++", "a{2}+", "[a-z&&[^b]]", #"\h"#, "[[:alpha:]]",
  ])
  func `an expression that one of them reads otherwise is not`(pattern: String) throws {
    #expect(try Self.written(pattern) == nil)
  }

  /// The pattern as a JSON Schema has it.
  private static func written(_ pattern: String) throws -> String? {
    let yaml = "front-matter:\n  title: {pattern: '\(pattern)'}\n"
    let (schema, findings) = ArticleSchema.read(Source(path: "article-schema.yml", text: yaml))
    try #require(findings.isEmpty, "\(findings.map(\.message))")
    return FrontMatterJSONSchema(schema, rules: []).json["properties"]?["title"]?["allOf"]?.items.first?["pattern"]?.text
  }
}
