import Diagnostics
import Testing

@Suite struct DiagnosticOrderTests {
  private let rule = Rule.sample("group/name")

  @Test func `findings are told by path, position, rule and message`() {
    let source = Source(path: "b.md", text: "0123456789")
    let other = Rule.sample("group/other")
    let expected = [
      Diagnostic(rule, file: "a.md", "last of all in its message"),
      Diagnostic(rule, in: source, at: Span(1, 2), "a"),
      Diagnostic(rule, in: source, at: Span(1, 2), "b"),
      Diagnostic(other, in: source, at: Span(1, 2), "a"),
      Diagnostic(rule, in: source, at: Span(1, 3), "a"),
      Diagnostic(rule, in: source, at: Span(2, 3), "a"),
    ]
    #expect(expected.reversed().inOrder() == expected)
    #expect(expected.shuffled().inOrder() == expected)
  }

  @Test func `a finding that was made twice is told once`() {
    let twice = Diagnostic.sample("⟦a⟧", help: "Do it", notes: ["so"])
    #expect([twice, .sample("b⟦c⟧"), twice].inOrder().count == 2)
  }

  @Test func `findings that differ only in their help, severity, notes or fixes have one order`() {
    let source = Source(path: "b.md", text: "0123456789")
    let fixes = ["a", "b"].map { Fix("Write it", in: source, at: Span(1, 2), replacement: $0, isSafe: true) }
    let findings = [
      Diagnostic(rule, in: source, at: Span(1, 2), "m"),
      Diagnostic(rule, in: source, at: Span(1, 2), "m", fixes: [fixes[0]]),
      Diagnostic(rule, in: source, at: Span(1, 2), "m", fixes: [fixes[1]]),
      Diagnostic(rule, in: source, at: Span(1, 2), "m", notes: ["n"]),
      Diagnostic(rule, in: source, at: Span(1, 2), "m", notes: ["n", "o"]),
      Diagnostic(rule, in: source, at: Span(1, 2), "m", help: "h"),
      Diagnostic(rule, severity: .warning, in: source, at: Span(1, 2), "m"),
    ]
    for _ in 0..<20 { #expect(findings.shuffled().inOrder() == findings) }
  }

  @Test func `files whose names look the same but are other bytes are other files`() {
    let findings = ["\u{E9}.md", "e\u{301}.md"].map { Diagnostic(rule, file: $0, "m") }
    #expect(findings.inOrder().map { Array($0.file.utf8).first } == [UInt8(ascii: "e"), 0xC3])
  }

  @Test func `only an error is an error`() {
    #expect(![Diagnostic.sample("a", rule: .sample("a/b", .warning)), .sample("a", rule: .sample("a/b", .hint))].hasErrors)
    #expect([Diagnostic.sample("a")].hasErrors)
  }
}
