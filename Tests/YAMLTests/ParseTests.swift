import Diagnostics
import Testing
import YAML

@Suite struct ParseTests {
  private func node(_ text: String) throws -> (Node, Source) {
    let source = Source(path: "test.yml", text: text)
    return (try #require(try parse(source, source.content).get()), source)
  }

  /// Every scalar with the text of its span, in order.
  private func places(_ node: Node, _ source: Source) -> [String] {
    switch node.kind {
    case .scalar(let scalar): ["\(scalar.text)=\(source.text(node.span))"]
    case .sequence(let items): items.flatMap { places($0, source) }
    case .mapping(let entries): entries.flatMap { ["\($0.key)@\(source.text($0.keySpan))"] + places($0.value, source) }
    }
  }

  @Test(arguments: [
    ("title: Hello\n", ["title@title", "Hello=Hello"]),
    ("title: \"Hé: 🕯️\"\ntags: [a, \"b c\"]\n", ["title@title", "Hé: 🕯️=\"Hé: 🕯️\"", "tags@tags", "a=a", "b c=\"b c\""]),
    ("a: 🕯️🕯️\nb: é\n", ["a@a", "🕯️🕯️=🕯️🕯️", "b@b", "é=é"]),
    ("a: 1\r\nb:\r\n  - x\r\n  - y\r\n", ["a@a", "1=1", "b@b", "x=x", "y=y"]),
    ("\u{FEFF}a: é\nb: c\n", ["a@a", "é=é", "b@b", "c=c"]),
    ("regions: [NO, no, 2026-01-01]", ["regions@regions", "NO=NO", "no=no", "2026-01-01=2026-01-01"]),
    ("empty:\nnext: x", ["empty@empty", "=", "next@next", "x=x"]),
    ("a:\n  b: {c: d, e: [f]}\n", ["a@a", "b@b", "c@c", "d=d", "e@e", "f=f"]),
  ])
  func `scalars stay text and know their exact place`(text: String, expected: [String]) throws {
    let (node, source) = try node(text)
    #expect(places(node, source) == expected)
  }

  @Test func `a collection ends where its last item ends`() throws {
    let (node, source) = try node("a:\n  - x\n  - yy\n\n# a comment\nb: [1, 2]\n")
    guard case .mapping(let entries) = node.kind else {
      Issue.record("expected a mapping")
      return
    }
    #expect(entries.map { source.text($0.value.span) } == ["- x\n  - yy", "[1, 2]"])
  }

  @Test(arguments: [
    ("a: b: c\n", 4, "colon"), ("a: \"b\n", 3, "quotation mark"), ("a: [b\nc: d\n", 3, "not closed"), ("a: *x\n", 3, "alias"),
    ("a: &x b\n", 3, "anchor"), ("a: !!str b\n", 3, "tag"), ("? [a]\n: b\n", 2, "must be text"), ("a: @b\n", 3, "cannot start"),
    ("é: b: c\n", 5, "colon"), ("a: 1\n---\nb: 2\n", 5, "second"),
  ])
  func `what cannot be read is named at its place`(text: String, offset: Int, word: String) {
    let source = Source(path: "test.yml", text: text)
    guard case .failure(let problem) = parse(source, source.content) else {
      Issue.record("expected a problem")
      return
    }
    #expect(problem.span.start == offset)
    #expect(problem.message.contains(word), "\(problem.message)")
  }

  @Test func `an empty text is nothing`() throws {
    let source = Source(path: "test.yml", text: "# only a comment\n")
    #expect(try parse(source, source.content).get() == nil)
  }

  @Test func `nesting is bounded`() {
    let source = Source(path: "test.yml", text: String(repeating: "[", count: 10_000))
    guard case .failure(let problem) = parse(source, source.content) else {
      Issue.record("expected a problem")
      return
    }
    #expect(problem.message.contains("nested"))
  }

  @Test func `a list without quotes around a question mark or hash is read whole`() throws {
    let (node, source) = try node("a: what? yes#no\n")
    #expect(places(node, source) == ["a@a", "what? yes#no=what? yes#no"])
  }
}
