import Markdown
import Articles

/// What an article's page must show, taken from the article and not from any markup that a template could imitate.
struct PageRequirements {
  /// The words of the disclaimer's paragraphs as readers see them, cut where a picture or the mark of a footnote stands between them.
  private let passages: [[UInt8]]
  private let lines: [CrisisLine]

  init(_ article: Article) {
    guard let disclaimer = article.disclaimer else {
      passages = []
      lines = []
      return
    }
    let blocks = disclaimer.textBlocks
    passages = (blocks.before + blocks.after).map { article.blocks[$0] }.filter(article.document.isParagraph)
      .flatMap { Self.passages(of: $0, article.document) }
    lines = disclaimer.crisisLines
  }

  private static func passages(of paragraph: Int, _ document: Document) -> [[UInt8]] {
    var passages: [[UInt8]] = [[]]
    var node = paragraph
    let end = Int(document.nodes[paragraph].end)
    while node < end {
      switch document.nodes[node].kind {
      case .text, .code: passages[passages.count - 1] += document.literal(of: node)
      case .softBreak, .lineBreak: passages[passages.count - 1].append(0x20)
      case .image:
        passages.append([])
        node = Int(document.nodes[node].end) - 1
      case .footnoteReference: passages.append([])
      case .document, .blockQuote, .list, .item, .taskItem, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
        .footnoteDefinition, .table, .tableRow, .tableCell, .htmlInline, .emphasis, .strong, .link, .strikethrough, .unknown:
        break
      }
      node += 1
    }
    return passages.map { HTMLText.collapsed($0) }.filter { !$0.isEmpty }
  }

  /// Whether all words of the disclaimer can be read.
  func showsDisclaimer(_ page: PageReading) -> Bool {
    !passages.isEmpty && passages.allSatisfy { page.text.holds($0) }
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
