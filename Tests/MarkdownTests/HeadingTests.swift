import Diagnostics
import Markdown
import Testing

struct HeadingTests {
  @Test(arguments: [
    ("How IFS Sees It", "how-ifs-sees-it"), ("\u{1F56F}\u{FE0F} Questions to Sit With", "questions-to-sit-with"),
    ("Disclaimer & Support", "disclaimer-support"),
    ("Was heißt das? Größe ÄÖÜ", "was-heißt-das-größe-äöü"), ("日本語 の 見出し", "日本語-の-見出し"), ("e\u{301}te\u{301}", "e\u{301}te\u{301}"),
    ("Don’t — stop…", "don-t-stop"), ("a\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}b", "ab"), ("\u{1F56F}\u{FE0F}", "section"),
    ("!!!", "section"),
    ("3.2 Numbers ½", "3-2-numbers-½"), ("*Marked* `up` [text](x)", "marked-up-text"), ("Ελληνικά ΚΑΙ", "ελληνικά-και"),
    ("हिन्दी", "हिन्दी"),
    ("a_b-c", "a-b-c"), ("Fn 1", "section-fn-1"), ("fnref x", "section-fnref-x"), ("A\\* &amp; B", "a-b"), ("-x-", "x"),
  ])
  func `An id is made of the letters and digits of the text`(_ text: String, _ id: String) {
    #expect(headings("# " + text).map(\.id) == [id])
  }

  @Test func `Equal headings are numbered, and an explicit id wins wherever it stands`() {
    #expect(headings("# A\n\n# A\n\n# A-2\n\n# A").map(\.id) == ["a", "a-2", "a-2-2", "a-3"])
    #expect(headings("# Help\n\n# Other {#help}").map(\.id) == ["help-2", "help"])
    #expect(headings("# fn-1 {#fn-1}").map(\.id) == ["section-fn-1"])
  }

  @Test func `The second of two equal explicit ids says which one it repeats`() {
    let found = headings("# A {#x}\n\n# B {#x}\n\n# C {#y}\n")
    #expect(found.map(\.id) == ["x", "x-2", "y"])
    #expect(found.map(\.duplicateOfExplicit) == [nil, found[0].node, nil])
    #expect(found.map(\.explicitID) == ["x", "x", "y"])
  }

  @Test(arguments: [
    ("# A {#b}", "A", "b"), ("# A{#b-c_1} ##", "A", "b-c_1"), ("A\n{#b}\n===", "A", "b"), ("# {#b}", "", "b"), ("# **A** {#b}", "A", "b"),
    ("# A {#1}", "A {#1}", nil), ("# A {#b} c", "A {#b} c", nil), ("# A {#b c}", "A {#b c}", nil), ("# A {b}", "A {b}", nil),
    ("# A `{#b}`", "A {#b}", nil),
    ("# A {#}", "A {#}", nil), ("# A #b}", "A #b}", nil), ("# *A {#b}*", "A {#b}", nil), ("# A[^1] {#b}\n\n[^1]: c", "A", "b"),
  ])
  func `An id in braces is cut from the end of the text`(_ markdown: String, _ text: String, _ explicit: String?) {
    let found = headings(markdown)
    #expect(found.first?.text.trimmingPrefix(" ").hasPrefix(text) == true && found.first?.text.count ?? 99 <= text.count + 1)
    #expect(found.first?.explicitID == explicit)
  }

  @Test func `Only headings directly under the document have ids`() {
    let source = Source(path: "a.md", text: "# A\n\n> # B\n\n- # C\n\n## D {#e}\n")
    let document = Document.parse(source, body: source.content)
    #expect(document.headings.map(\.text) == ["A", "D"])
    #expect(document.headings.map(\.level) == [1, 2])
    let html = String(decoding: document.render().bytes, as: UTF8.self)
    #expect(
      html == "<h1 id=\"a\">A</h1>\n<blockquote>\n<h1>B</h1>\n</blockquote>\n<ul>\n<li>\n<h1>C</h1>\n</li>\n</ul>\n<h2 id=\"e\">D</h2>\n")
  }

  @Test func `Thousands of equal headings stay quick`() {
    let found = headings(String(repeating: "# a\n\n", count: 20_000))
    #expect(Set(found.map(\.id)).count == 20_000)
  }

  private func headings(_ markdown: String) -> [Heading] {
    let source = Source(path: "a.md", text: markdown)
    return Document.parse(source, body: source.content).headings
  }
}
