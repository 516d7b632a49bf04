import Articles
import Markdown
import Mustache

/// An article with its HTML, ready to be shown.
final class RenderedArticle: Sendable {
  let article: Article
  let text: IndexedText
  let body: RenderedBody
  /// What is written instead of the author's destinations, by node.
  let destinations: [Int: String]
  /// What is written of pictures besides, by node.
  let images: [Int: ImageMarkup]
  let index: SiteIndex
  /// The article's position in the index.
  let position: Int
  /// Whether a social card was drawn for it.
  let hasCard: Bool
  let lineValues: LineValues

  init(
    article: Article, text: IndexedText, body: RenderedBody, destinations: [Int: String], images: [Int: ImageMarkup], index: SiteIndex,
    position: Int, hasCard: Bool, lineValues: LineValues
  ) {
    self.lineValues = lineValues
    self.article = article
    self.text = text
    self.body = body
    self.destinations = destinations
    self.images = images
    self.hasCard = hasCard
    self.index = index
    self.position = position
  }

  var settings: SiteSettings { index.settings }

  var edition: Edition { index.settings.edition(text.edition) }

  /// A day in the words of the article's language; absent for nil.
  func date(_ date: CalendarDate?) -> Value { .text(date.map { edition.strings.date($0) }) }

  /// The HTML of a passage.
  func html(_ passage: Passage) -> HTML {
    body.html(passage.blocks, of: article.blocks, in: article.document)
  }

  /// The HTML of a section with the sections inside it; parts and lists of questions stand in elements that say what they are.
  func html(_ section: Section) -> HTML {
    var roles: [(node: Int, role: BlockRole)] = []
    addRoles(in: section, to: &roles)
    return body.html(section.passage.blocks, of: article.blocks, in: article.document, roles: roles)
  }

  private func addRoles(in section: Section, to roles: inout [(node: Int, role: BlockRole)]) {
    for part in section.passage.parts { add(.parts, to: &roles, of: part.node) }
    for question in section.passage.questions { add(.questions, to: &roles, of: question.node) }
    for inner in section.subsections { addRoles(in: inner, to: &roles) }
  }

  private func add(_ role: BlockRole, to roles: inout [(node: Int, role: BlockRole)], of node: Int) {
    let block = topLevelBlock(of: node)
    // The questions of one list follow each other.
    if let last = roles.last, last.node == block, last.role == role { return }
    roles.append((block, role))
  }

  /// The paragraph itself, or the list of an item.
  private func topLevelBlock(of node: Int) -> Int {
    article.document.parent(of: node).flatMap { $0 == 0 ? nil : $0 } ?? node
  }

  /// The HTML of the blocks at these positions, one after another.
  func html(_ blocks: [Int]) -> HTML {
    var bytes: [UInt8] = []
    for block in blocks where block < body.blocks.count { bytes += body.bytes[body.blocks[block]] }
    return HTML(bytes)
  }

  func link(to position: Int?, _ asked: AskedNames) -> Value {
    position.map { position in
      let text = index.articles[position]
      return LinkViews.link.value(LinkViews.Link(title: text.metadata.title.value, url: settings.link(text.url)), asked)
    } ?? .absent
  }
}
