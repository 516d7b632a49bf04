import Markdown
import Articles

/// What an article's page must show, taken from the article and not from any markup that a template could imitate.
struct PageRequirements {
  /// The paragraphs of the disclaimer's text as readers see them.
  private let paragraphs: [[UInt8]]
  private let lines: [CrisisLine]

  init(_ article: Article) {
    guard let disclaimer = article.disclaimer else {
      paragraphs = []
      lines = []
      return
    }
    let blocks = disclaimer.textBlocks
    paragraphs = (blocks.before + blocks.after).map { article.blocks[$0] }.filter(article.document.isParagraph)
      .map { HTMLText.collapsed(article.document.plainBytes(of: $0)) }.filter { !$0.isEmpty }
    lines = disclaimer.crisisLines
  }

  /// Whether every paragraph of the disclaimer can be read.
  func showsDisclaimer(_ page: PageReading) -> Bool {
    !paragraphs.isEmpty && paragraphs.allSatisfy { page.text.holds($0) }
  }

  /// The first line of which the name, a number or a link is missing.
  func firstDroppedLine(_ page: PageReading) -> CrisisLine? {
    lines.first { line in
      !page.text.holds(HTMLText.collapsed(Array(line.name.utf8)))
        || !line.channels.allSatisfy { contact in
          let label = HTMLText.collapsed(Array(contact.label.utf8))
          return page.links.contains { $0.href == contact.href && $0.text.holds(label) }
        }
    }
  }
}
