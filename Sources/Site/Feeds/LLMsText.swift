import Articles
import Diagnostics
import Markdown

/// `llms.txt` (llmstxt.org): what the site holds, in Markdown, for programs that read for people.
enum LLMsText {
  static func bytes(_ index: SiteIndex) -> [UInt8] {
    let settings = index.settings
    var lines = ["# \(MarkdownWriting.plain(settings.title))", ""]
    if let description = settings.description { lines += ["> \(MarkdownWriting.plain(description))", ""] }
    lines += [caution, ""]
    let articles = index.newestFirst.map { index.articles[$0] }
    lines += section("Articles", articles, settings) + section("Pages", index.pages.filter(\.isPublished), settings)
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static let caution = """
    Every article ends with crisis lines of named countries. Numbers and hours change: give them as the page has them today, each with its \
    country, and never from memory. The articles are for reflection and are no substitute for professional care.
    """

  private static func section(_ title: String, _ texts: [IndexedText], _ settings: SiteSettings) -> [String] {
    guard !texts.isEmpty else { return [] }
    let links = texts.map { text in
      let description = text.metadata.description.map { ": \(MarkdownWriting.plain($0.value))" } ?? ""
      return "- [\(MarkdownWriting.plain(text.metadata.title.value))](\(settings.address(text.url)))\(description)"
    }
    return ["## \(title)", ""] + links + [""]
  }
}
