import Diagnostics
import Foundation
import Testing

@Suite struct JSONReporterTests {
  @Test func `a report is one object with its keys in order`() {
    let source = Source(path: "Content/articles/x.md", text: "---\ntitel: Foo\n---\n")
    let rule = Rule.sample("front-matter/unknown-field", why: "It is lost.")
    let first = Diagnostic(
      rule, in: source, at: Span(4, 9), "`titel` is <not> a field", help: "Did you mean `title`?", notes: ["One", "Two"],
      fixes: [Fix("Write `title`", in: source, at: Span(4, 9), replacement: "title", isSafe: true)])
    let second = Diagnostic(.sample("a/b", .warning), file: "y.md", "It cannot be read")
    #expect(
      Report(diagnostics: [first, second], articles: 3, folder: "site/").json() == #"""
        {
          "version": 1,
          "diagnostics": [
            {
              "rule": "front-matter/unknown-field",
              "severity": "error",
              "file": "Content/articles/x.md",
              "line": 2,
              "column": 1,
              "endLine": 2,
              "endColumn": 6,
              "message": "`titel` is \u003cnot> a field",
              "why": "It is lost.",
              "help": "Did you mean `title`?",
              "notes": [
                "One",
                "Two"
              ],
              "fixes": [
                {
                  "title": "Write `title`",
                  "line": 2,
                  "column": 1,
                  "endLine": 2,
                  "endColumn": 6,
                  "replacement": "title",
                  "safe": true
                }
              ]
            },
            {
              "rule": "a/b",
              "severity": "warning",
              "file": "y.md",
              "line": 1,
              "column": 1,
              "endLine": 1,
              "endColumn": 1,
              "message": "It cannot be read",
              "why": "Readers trust it.",
              "help": null,
              "notes": [],
              "fixes": []
            }
          ],
          "summary": {
            "errors": 1,
            "warnings": 1,
            "hints": 0,
            "articles": 3
          }
        }

        """#)
  }

  @Test func `nothing to say is an empty list`() {
    #expect(
      Report(diagnostics: [], articles: 0).json() == """
        {
          "version": 1,
          "diagnostics": [],
          "summary": {
            "errors": 0,
            "warnings": 0,
            "hints": 0,
            "articles": 0
          }
        }

        """)
  }

  @Test func `another program reads back the same words`() throws {
    let nasty = "\"\\/\u{8}\u{C}\n\r\n\t\0\u{1B}[31m\u{7F}\u{9B}\u{2028}\u{2029}</script><!-- & 🕯️ 👩‍👩‍👧 e\u{301} \u{10FFFF} \u{FFFD}"
    let source = Source(path: nasty, text: "a\n" + nasty)
    let finding = Diagnostic(
      .sample("a/b", why: nasty), in: source, at: Span(2, 4), nasty, help: nasty, notes: [nasty, ""],
      fixes: [Fix(nasty, in: source, at: Span(at: 2), replacement: nasty, isSafe: false)])
    let json = Report(diagnostics: [finding], articles: 1).json()
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let found = try #require((parsed["diagnostics"] as? [[String: Any]])?.first)
    for key in ["file", "message", "why", "help"] { #expect(same(found[key], nasty), "\(key)") }
    let notes = try #require(found["notes"] as? [String])
    #expect(notes.count == 2 && same(notes[0], nasty) && notes[1].isEmpty)
    let fix = try #require((found["fixes"] as? [[String: Any]])?.first)
    #expect(same(fix["title"], nasty))
    #expect(same(fix["replacement"], nasty))
    #expect(fix["safe"] as? Bool == false)
    #expect(found["line"] as? Int == finding.location.line)
    #expect(found["endColumn"] as? Int == finding.location.endColumn)
  }

  private func same(_ value: Any?, _ text: String) -> Bool {
    (value as? String).map { Array($0.unicodeScalars) == Array(text.unicodeScalars) } ?? false
  }
}
