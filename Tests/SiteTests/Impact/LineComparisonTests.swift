import Articles
import Diagnostics
import Testing

@testable import Site

@Suite struct LineComparisonTests {
  private static let record = """
    lines:
      - id: gb-line
        country: GB
        languages: [en]
        name: A line
        category: crisis-text
        channels:
          - {kind: call, display: 0800 111 222, dial: "0800111222", number: national, hours: 24/7}
          - {kind: text, dial: "85258", number: short, keyword: HELP, hours: 24/7}
        website: https://example.org/
        verified: {on: 2026-05-01}

    """

  private func line(_ text: String) throws -> CrisisLine {
    let (registry, findings) = Registry.read(Source(path: "Content/crisis-lines.yml", text: text))
    try #require(findings.isEmpty, "\(findings.map(\.message))")
    return try #require(registry.lines.first)
  }

  private func changes(_ old: String, _ new: String) throws -> [String] {
    try #require(Self.record.contains(old))
    return LineComparison.changes(from: try line(Self.record), to: try line(Self.record.replacing(old, with: new))).map { $0.words { $0 } }
  }

  @Test(arguments: [
    ("country: GB", "country: GB\n    region: GB-SCT", "region: GB → GB-SCT"), ("[en]", "[en, cy]", "languages: en → en, cy"),
    ("name: A line", "name: The line", "name: A line → The line"),
    ("name: A line", "name: A line\n    local-name: Y llinell", "local-name: none → Y llinell"),
    ("crisis-text", "youth", "category: crisis-text → youth"),
    ("name: A line", "name: A line\n    audience: everyone", "audience: none → everyone"),
    ("    website: https://example.org/\n", "", "website: https://example.org/ → none"),
    ("{on: 2026-05-01}", "{on: 2026-05, how: contact, by: Ann}", "verified: 2026-05-01 (source) → 2026-05 (contact, by Ann)"),
    ("name: A line", "name: A line\n    since: 2020-01", "since: none → 2020-01"),
    ("name: A line", "name: A line\n    supersedes: [\"0800 111 333\"]", "supersedes: none → 0800 111 333"),
    ("name: A line", "name: A line\n    retired-names: [Old, Older]", "retired-names: none → Old, Older"),
    ("name: A line", "name: A line\n    retired-urls: [https://old.example/]", "retired-urls: none → https://old.example/"),
    ("name: A line", "name: A line\n    retired-phrases: [Press 3]", "retired-phrases: none → Press 3"),
    ("display: 0800 111 222", "display: 0800 111222", "number of call: 0800 111 222 → 0800 111222"),
    ("keyword: HELP", "keyword: HI", "keyword of text 85258: HELP → HI"),
    ("\"85258\", number: short", "\"85258\", number: short, menu: press 1", "menu of text 85258: none → press 1"),
    (
      "\"0800111222\", number: national", "\"0800111222\", number: national-only",
      "kind of number of call 0800 111 222: national → national-only"
    ),
    ("\"85258\", number: short", "\"85258\", number: short, cost: free", "cost of text 85258: none → free"),
    ("\"85258\", number: short", "\"85258\", number: short, abroad: no", "abroad of text 85258: none → no"),
    (
      "keyword: HELP, hours: 24/7", "keyword: HELP, hours: 24/7, hours-exception: closed at New Year",
      "hours of text 85258: 24/7 → 24/7; closed at New Year"
    ),
    ("      - {kind: text, dial: \"85258\", number: short, keyword: HELP, hours: 24/7}\n", "", "channels: text 85258 (HELP), 24/7 → none"),
    (
      "    website:", "      - {kind: chat, url: \"https://chat.example/\", hours: 24/7}\n    website:",
      "channels: none → chat chat.example, 24/7"
    ),
  ])
  func `each field that is different is told in words`(old: String, new: String, words: String) throws {
    #expect(try changes(old, new) == [words])
  }

  @Test func `channels in another order are told of as such`() throws {
    let lines = Self.record.split(separator: "\n", omittingEmptySubsequences: false)
    let call = try #require(lines.first { $0.contains("kind: call") })
    let text = try #require(lines.first { $0.contains("kind: text") })
    #expect(
      try changes("\(call)\n\(text)", "\(text)\n\(call)") == [
        "order of channels: call 0800 111 222, 24/7; text 85258 (HELP), 24/7 → text 85258 (HELP), 24/7; call 0800 111 222, 24/7"
      ])
  }

  @Test func `a number and its hours that change together are told of together`() throws {
    #expect(
      try changes(
        "display: 0800 111 222, dial: \"0800111222\", number: national, hours: 24/7",
        "display: 0800 111 333, dial: \"0800111333\", number: national, hours: \"Mon-Fri 09:00-17:00\", time-zone: Europe/London") == [
          "number of call: 0800 111 222 → 0800 111 333",
          "hours of call 0800 111 333: 24/7 → Mon–Fri 09:00–17:00 (Europe/London)",
        ])
  }

  @Test func `where a record stands in the file makes no difference`() throws {
    #expect(LineComparison.changes(from: try line(Self.record), to: try line("# A comment.\n" + Self.record)).isEmpty)
  }

  /// A field that is added to the model must be compared, or be a place in a file: it belongs into the comparison, and then here.
  @Test func `no field of a line or contact is forgotten`() throws {
    let line = try line(Self.record)
    let contact = try #require(line.channels.first)
    #expect(
      Mirror(reflecting: line).children.compactMap(\.label) == [
        "id", "region", "languages", "name", "localName", "audience", "category", "channels", "website", "verified", "since", "supersedes",
        "replacedBy", "retiredNames", "retiredURLs", "retiredPhrases", "status", "span", "idSpan", "standIn", "isReplacedForNow",
      ])
    #expect(
      Mirror(reflecting: contact).children.compactMap(\.label) == [
        "kind", "display", "dial", "numberKind", "url", "menu", "keyword", "hours", "cost", "isReachableFromAbroad", "isForCallersAbroad",
        "span",
      ])
  }
}
