import Markdown
import Articles

/// What an article's page must show, taken from the article and not from any markup that a template could imitate.
struct PageRequirements {
  /// The words of the disclaimer's paragraphs as readers see them, cut where a picture or the mark of a footnote stands between them.
  private let passages: [[UInt8]]
  private let lines: LineRequirementList

  init(_ article: Article, _ requirements: LineRequirements) {
    guard let disclaimer = article.disclaimer else {
      passages = []
      lines = requirements.list([])
      return
    }
    let blocks = disclaimer.textBlocks
    passages = (blocks.before + blocks.after).map { article.blocks[$0] }.filter(article.document.isParagraph)
      .flatMap { Self.passages(of: $0, article.document) }
    lines = requirements.list(disclaimer.crisisLines)
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

  /// Where the words of the disclaimer begin in the text of a page; nil unless all of them can be read.
  func disclaimer(in page: PageReading) -> Int? {
    var first: Int?
    for passage in passages {
      guard let found = page.text.firstOffset(of: passage, from: first ?? 0) ?? page.text.firstOffset(of: passage, from: 0) else {
        return nil
      }
      if first == nil { first = found }
    }
    return first
  }

  /// The name of the first line of which the name, a number or a link is missing.
  ///
  /// - Parameter disclaimer: where the disclaimer begins.
  func firstDroppedLine(_ page: PageReading, behind disclaimer: Int, known: inout KnownStretches) -> String? {
    // Many articles show the same lines by the same markup: what that holds need not be looked for on each of their pages.
    // The lines stand near the end of most pages.
    if page.stretches.last(where: { known.shows(lines, $0) }) != nil { return nil }
    return lines.firstMissing(in: page, behind: disclaimer)
  }
}

/// What pages must show of a list of lines.
final class LineRequirementList: Sendable {
  private let lines: [LineRequirement]

  init(_ lines: [LineRequirement]) {
    self.lines = lines
  }

  /// The name of the first line of which the name, a number or a link is missing.
  ///
  /// - Parameter start: where in the text the lines are looked for first.
  func firstMissing(in page: some PageContent, behind start: Int) -> String? {
    // Pages show the lines behind the disclaimer and in their order: each is looked for behind the one before, and only then from the start.
    var offset = start
    var link = 0
    for line in lines {
      guard let found = page.text.firstOffset(of: line.name, from: offset) ?? page.text.firstOffset(of: line.name, from: 0) else {
        return line.line
      }
      offset = found
      for contact in line.contacts {
        guard let found = page.firstLink(to: contact.href, with: contact.label, from: link) else { return line.line }
        link = found
      }
    }
    return nil
  }
}

/// What a page must show of one crisis line.
final class LineRequirement: Sendable {
  /// The line's name, and the same as readers get it.
  let line: String
  let name: [UInt8]
  let contacts: [(href: [UInt8], label: [UInt8])]

  /// - Parameter shown: its name on pages of the language, where that is another.
  init(_ line: CrisisLine, named shown: String? = nil) {
    self.line = line.name
    name = HTMLText.collapsed(Array((shown ?? line.name).utf8))
    contacts = line.channels.map { (Array($0.href.utf8), HTMLText.collapsed(Array($0.label.utf8))) }
  }
}

/// What pages of a language must show of the lines of a registry, made once for all of them.
final class LineRequirements: Sendable {
  private let byID: [String: LineRequirement]
  private let lists = MadeOnce<SharedLines, LineRequirementList>()

  init(_ registry: Registry, named name: (CrisisLine) -> String) {
    byID = Dictionary(registry.lines.map { ($0.id, LineRequirement($0, named: name($0))) }) { first, _ in first }
  }

  func list(_ lines: [CrisisLine]) -> LineRequirementList {
    lists.value(SharedLines(lines: lines)) { LineRequirementList(lines.map { byID[$0.id] ?? LineRequirement($0) }) }
  }
}
