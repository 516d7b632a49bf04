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
  let index: SiteIndex
  /// The article's position in the index.
  let position: Int
  let lineValues: LineValues

  init(
    article: Article, text: IndexedText, body: RenderedBody, destinations: [Int: String], index: SiteIndex, position: Int,
    lineValues: LineValues
  ) {
    self.lineValues = lineValues
    self.article = article
    self.text = text
    self.body = body
    self.destinations = destinations
    self.index = index
    self.position = position
  }

  var settings: SiteSettings { index.settings }

  /// The HTML of some of the top-level blocks, without a copy.
  func html(_ blocks: Range<Int>) -> HTML {
    guard let first = blocks.first, let last = blocks.last, last < body.blocks.count else { return HTML([]) }
    return HTML(body.bytes, body.blocks[first].lowerBound..<body.blocks[last].upperBound)
  }

  /// The HTML of the blocks at these positions, one after another.
  func html(_ blocks: [Int]) -> HTML {
    var bytes: [UInt8] = []
    for block in blocks where block < body.blocks.count { bytes += body.bytes[body.blocks[block]] }
    return HTML(bytes)
  }

  func link(to position: Int?) -> Value {
    position.map { position in
      let text = index.articles[position]
      return LinkViews.link.value(LinkViews.Link(title: text.metadata.title.value, url: settings.link(text.url)))
    } ?? .absent
  }
}
