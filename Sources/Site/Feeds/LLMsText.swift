import Articles
import Markdown

/// `llms.txt` (llmstxt.org): what the site holds, in Markdown, for programs that read for people.
struct LLMsText {
  private let settings: SiteSettings
  private var bytes: [UInt8] = []

  static func bytes(_ index: SiteIndex) -> [UInt8] {
    var text = LLMsText(index.settings)
    text.writeHead()
    for (number, list) in index.editions.enumerated() {
      text.write("Articles", list.newestFirst, of: index.articles, number)
      text.write(
        "Pages", index.pages.indices.filter { index.pages[$0].isPublished && index.pages[$0].edition == number }, of: index.pages, number)
    }
    return text.bytes
  }

  private init(_ settings: SiteSettings) {
    self.settings = settings
  }

  private static let caution = """
    Every article ends with crisis lines of named countries. Numbers and hours change: give them as the page has them today, each with its \
    country, and never from memory. The articles are for reflection and are no substitute for professional care.
    """

  private mutating func writeHead() {
    bytes += "# ".utf8
    MarkdownWriting.append(plain: settings.main.title, to: &bytes)
    if let description = settings.main.description {
      bytes += "\n\n> ".utf8
      MarkdownWriting.append(plain: description, to: &bytes)
    }
    bytes += "\n\n".utf8
    bytes += Self.caution.utf8
    bytes += "\n".utf8
  }

  /// A heading, and a link to each of the texts with these numbers in the language of an edition.
  private mutating func write(_ title: String, _ numbers: [Int], of texts: [IndexedText], _ edition: Int) {
    guard !numbers.isEmpty else { return }
    bytes += "\n## ".utf8
    bytes += title.utf8
    if edition > 0 {
      bytes += " in ".utf8
      MarkdownWriting.append(plain: settings.edition(edition).name, to: &bytes)
    }
    bytes += "\n\n".utf8
    for number in numbers { writeLink(to: texts[number]) }
  }

  private mutating func writeLink(to text: IndexedText) {
    bytes += "- [".utf8
    MarkdownWriting.append(plain: text.metadata.title.value, to: &bytes)
    bytes += "](".utf8
    bytes += settings.baseURL.utf8
    bytes += URLPath.percentEncoded(text.url).utf8
    bytes += ")".utf8
    if let description = text.metadata.description {
      bytes += ": ".utf8
      MarkdownWriting.append(plain: description.value, to: &bytes)
    }
    bytes += "\n".utf8
  }
}
