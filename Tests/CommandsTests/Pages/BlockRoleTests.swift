import Testing

/// The elements that say what a paragraph or list is beyond its Markdown.
@Suite struct BlockRoleTests {
  private func page(_ body: String) throws -> String {
    let site = try SmallSite()
    try site.replace(
      "  - role: questions",
      with: "  - role: parts\n    title: Parts\n    heading: Parts\n    contains:\n      parts: {min: 1}\n  - role: questions",
      in: "Content/article-schema.yml")
    try site.replace("## Questions\n", with: body + "\n\n## Questions\n", in: "Content/articles/calm.md")
    try site.mustBuild()
    return try #require(try site.output.text("articles/calm/index.html"))
  }

  @Test func `neighbouring parts stand together, apart from the text around them`() throws {
    let text = try page("## Parts\n\nBefore.\n\n**One part** may wait.\n\n**Another part** may not.\n\nAfter **all**.")
    #expect(
      text.contains(
        """
        <p>Before.</p>
        <div class="parts">
        <p><strong>One part</strong> may wait.</p>
        <p><strong>Another part</strong> may not.</p>
        </div>
        <p>After <strong>all</strong>.</p>
        """))
  }

  @Test func `parts that are items are marked with their list`() throws {
    let text = try page("## Parts\n\n- **One part** may wait.\n- **Another part** may not.")
    #expect(text.contains("<div class=\"parts\">\n<ul>\n<li><strong>One part</strong>"))
  }

  @Test func `a list of questions is marked, and a list of anything else is not`() throws {
    let text = try page("## Parts\n\n**One part** may wait.")
    #expect(text.contains("<div class=\"questions\">\n<ul>\n<li>“Who is here?”</li>\n</ul>\n</div>"))
    #expect(text.contains("<p>Its signs are:</p>\n<ul>"))
  }

  @Test func `each table can be moved by itself, in articles and in pages`() throws {
    let table = "| a | b |\n| --- | --- |\n| c | d |\n"
    let text = try page("## Parts\n\n**One part** may wait.\n\n\(table)\n\nBetween.\n\n\(table)")
    #expect(text.ranges(of: "<div class=\"table\" tabindex=\"0\">\n<table>").count == 2)
    let site = try SmallSite()
    try site.write("Content/pages/about.md", "---\ntitle: About\n---\n\n\(table)\n\nA note.[^1]\n\n[^1]: Its words.\n")
    try site.mustBuild()
    let about = try #require(try site.output.text("about/index.html"))
    #expect(about.contains("<div class=\"table\" tabindex=\"0\">\n<table>"))
    #expect(about.contains("Its words."))
  }
}
