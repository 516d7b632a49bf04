import Testing

@testable import Diagnostics

@Suite struct TextReporterTests {
  private func text(_ diagnostics: Diagnostic..., articles: Int = 1, style: TextStyle = TextStyle()) -> String {
    Report(diagnostics: diagnostics, articles: articles).text(style: style)
  }

  @Test func `a finding shows its line, why it matters and what to write`() {
    let source = Source(path: "Content/articles/x.md", text: "---\ntitel: Foo\ntags: [a]\n---\n")
    let rule = Rule.sample("front-matter/unknown-field", why: "A field that nothing reads is silently lost.")
    let first = Diagnostic(
      rule, in: source, at: Span(4, 9), "`titel` is not a front-matter field", help: "Did you mean `title`?\n\nAll fields:\ndate",
      notes: ["Fields are listed in the guide."],
      fixes: [Fix("Write `title`", in: source, at: Span(4, 9), replacement: "title", isSafe: true)])
    let second = Diagnostic(rule, severity: .warning, in: source, at: Span(15, 19), "`tags` is not a front-matter field")
    let third = Diagnostic(.sample("site/missing", .hint, why: "It helps."), file: "Content/site.yml", "There is no `site.yml`")
    #expect(
      text(first, second, third, articles: 10) == """
        error[front-matter/unknown-field]: `titel` is not a front-matter field
          --> Content/articles/x.md:2:1
           |
         2 | titel: Foo
           | ^^^^^
           |
           = why: A field that nothing reads is silently lost.
           = help: Did you mean `title`?

                   All fields:
                   date
           = note: Fields are listed in the guide.

        warning[front-matter/unknown-field]: `tags` is not a front-matter field
          --> Content/articles/x.md:3:1
           |
         3 | tags: [a]
           | ^^^^
           |

        hint[site/missing]: There is no `site.yml`
          --> Content/site.yml:1:1
           = why: It helps.

        1 error, 1 warning, 1 hint in 2 files (10 articles checked).

        """)
  }

  @Test func `a fix is offered where the help does not spell it out`() {
    let source = Source(path: "a.md", text: "titel")
    let fix = Fix("Write `title`", in: source, at: Span(0, 5), replacement: "title", isSafe: true)
    let rule = Rule.sample("a/b", why: "")
    #expect(
      text(Diagnostic(rule, in: source, at: Span(0, 5), "Wrong", help: "Write another.", fixes: [fix])).contains("= fix: Write `title`"))
    #expect(!text(Diagnostic(rule, in: source, at: Span(0, 5), "Wrong", help: "Write `title`.", fixes: [fix])).contains("= fix:"))
  }

  @Test func `colour is there when it is asked for`() {
    let finding = Diagnostic.sample("a ⟦b⟧", rule: .sample("a/b", why: ""))
    let coloured = text(finding, style: TextStyle(colour: true))
    #expect(
      coloured == """
        \u{1B}[1;31merror[a/b]\u{1B}[0m\u{1B}[1m: It is wrong\u{1B}[0m
        \u{1B}[1;34m  -->\u{1B}[0m Content/articles/x.md:1:3
        \u{1B}[1;34m   |\u{1B}[0m
        \u{1B}[1;34m 1 |\u{1B}[0m a b
        \u{1B}[1;34m   |\u{1B}[0m   \u{1B}[1;31m^\u{1B}[0m
        \u{1B}[1;34m   |\u{1B}[0m

        1 error in 1 file (1 article checked).

        """)
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == text(finding))
    #expect(text(.sample("a", rule: .sample("a/b", .warning)), style: TextStyle(colour: true)).hasPrefix("\u{1B}[1;33mwarning"))
    #expect(text(.sample("a", rule: .sample("a/b", .hint)), style: TextStyle(colour: true)).hasPrefix("\u{1B}[1;36mhint"))
  }

  @Test func `the margin is as wide as the line number`() {
    let lines = text(.sample(String(repeating: "\n", count: 99) + "⟦a⟧")).split(separator: "\n")
    #expect(lines[1...4] == ["    --> Content/articles/x.md:100:1", "     |", " 100 | a", "     | ^"])
  }

  @Test func `an article cannot write to the terminal`() {
    let nasty = "\u{1B}[2J\u{7}\u{9B}1m\u{202E}\u{2066}\u{7F}\u{85}\u{2028}\0"
    let finding = Diagnostic.sample(
      "a" + nasty + "⟦b⟧", path: "x\(nasty)\n.md", "say \(nasty)\r\nno", help: nasty, notes: [nasty])
    let shown = text(finding, style: TextStyle())
    for scalar in shown.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(!("\u{202A}"..."\u{202E}").contains(scalar))
      #expect(!("\u{2066}"..."\u{2069}").contains(scalar))
      #expect(!("\u{2028}"..."\u{2029}").contains(scalar))
    }
    let picture = "␛[2J␇\u{FFFD}1m\u{FFFD}\u{FFFD}␡\u{FFFD}\u{FFFD}␀"
    let lines = shown.split(separator: "\n")
    #expect(lines[0] == "error[group/name]: say \(picture)␍␊no")
    #expect(lines[1] == "  --> x\(picture)␊.md:1:16")
    #expect(lines[3] == " 1 | a\(picture)b")
    #expect(lines[4] == "   |                ^")
  }

  @Test(arguments: [
    ([], 10, "No problems in 10 articles."), ([], 1, "No problems in 1 article."), ([], 0, "No problems in 0 articles."),
    ([Severity.error], 1, "1 error in 1 file (1 article checked)."),
    ([.warning, .warning], 2, "2 warnings in 2 files (2 articles checked)."),
    ([.hint, .error, .hint, .error, .warning], 10, "2 errors, 1 warning, 2 hints in 5 files (10 articles checked)."),
  ])
  func `the last line counts`(severities: [Severity], articles: Int, expected: String) {
    let diagnostics = severities.enumerated().map { Diagnostic(.sample("a/b", $1), file: "\($0).md", "m") }
    let text = Report(diagnostics: diagnostics, articles: articles).text()
    #expect(text.hasSuffix(expected + "\n"))
    #expect(!diagnostics.isEmpty || text == expected + "\n")
  }

  @Test func `paths start at the folder of the site`() {
    let report = Report(diagnostics: [.sample("a")], articles: 1, folder: "site/")
    #expect(report.text().contains("  --> site/Content/articles/x.md:1:1\n"))
  }
}
