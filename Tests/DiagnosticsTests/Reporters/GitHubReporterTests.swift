import Diagnostics
import Testing

@Suite struct GitHubReporterTests {
  private func github(_ diagnostics: Diagnostic..., folder: String = "") -> String {
    Report(diagnostics: diagnostics, articles: 1, folder: folder).github()
  }

  @Test func `each finding is one command`() {
    let text = github(
      .sample("---\n⟦titel⟧: Foo\n", rule: .sample("front-matter/unknown-field"), "`titel` is no field", help: "Write `title`"),
      .sample("a⟦b\nc⟧d", rule: .sample("a/b", .warning)),
      .sample("a⟦⟧", rule: .sample("a/c", .hint)),
      .sample("a⟦b\n⟧d", rule: .sample("a/d")),
      folder: "site/")
    #expect(
      text == """
        ::error file=site/Content/articles/x.md,line=2,col=1,endLine=2,endColumn=5,title=front-matter/unknown-field::\
        `titel` is no field%0AWrite `title`
        ::warning file=site/Content/articles/x.md,line=1,endLine=2,title=a/b::It is wrong
        ::notice file=site/Content/articles/x.md,line=1,col=2,endLine=1,endColumn=2,title=a/c::It is wrong
        ::error file=site/Content/articles/x.md,line=1,col=2,endLine=1,title=a/d::It is wrong

        """)
  }

  @Test func `nothing to say is nothing at all`() {
    #expect(github().isEmpty)
  }

  @Test func `a command reads back as the same words`() throws {
    let nasty = "100%, a:b, %0A %25\r\n::set-env name=X::y\r\nline\n::endgroup::"
    let text = github(.sample("a", path: nasty, nasty, help: nasty))
    #expect(text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } == 1)
    let command = try #require(text.wholeMatch(of: #/::error (?<properties>.*?)::(?<message>.*)\n/#))
    let properties = command.output.properties.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
    #expect(properties.map { String($0[0]) } == ["file", "line", "col", "endLine", "endColumn", "title"])
    #expect(unescaped(properties[0][1]) == nasty)
    #expect(unescaped(command.output.message) == nasty + "\n" + nasty)
  }

  /// What the runner does to a value: the escapes of properties, then the per cent sign itself.
  private func unescaped(_ value: Substring) -> String {
    var text = String(value)
    for (escape, character) in [("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")] {
      text = String(text.replacing(escape, with: character))
    }
    return text
  }

  @Test func `each format renders the report`() {
    let report = Report(diagnostics: [.sample("a")], articles: 1)
    #expect(ReportFormat.allCases.map(\.rawValue) == ["text", "json", "github"])
    #expect(ReportFormat.allCases.map { $0.render(report) } == [report.text(), report.json(), report.github()])
  }
}
