import Articles
import Diagnostics
import Markdown

/// `llms.txt` (llmstxt.org): what the site holds, in Markdown, for programs that read for people.
enum LLMsText {
  static func bytes(_ index: SiteIndex) -> [UInt8] {
    let settings = index.settings
    var lines = ["# \(MarkdownWriting.plain(settings.main.title))", ""]
    if let description = settings.main.description { lines += ["> \(MarkdownWriting.plain(description))", ""] }
    lines += [caution, ""]
    for (number, list) in index.editions.enumerated() {
      let place = number == 0 ? "" : " in \(MarkdownWriting.plain(list.edition.name))"
      lines += section("Articles" + place, list.newestFirst.map { index.articles[$0] }, settings)
      lines += section("Pages" + place, index.pages.filter { $0.isPublished && $0.edition == number }, settings)
    }
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
