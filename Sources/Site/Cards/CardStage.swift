import Articles
import Bytes
import Diagnostics
import Mustache
import Synchronization

/// The stage that draws the social cards of articles, where the site asks for them. A card that the last build drew is kept while its drawing
/// is the same.
struct CardStage {
  /// What was drawn, or kept.
  struct Drawn: Sendable {
    /// The articles that have a card, by their numbers.
    var articles: Set<Int> = []
    var files: [SiteStage.Remembered] = []
    /// Nil where all is well.
    var summary: CardSummary?
  }

  private enum Outcome: Sendable {
    case none
    case drawn(SiteStage.Remembered)
    case failed(CardFailure)
    case unpublished(MachineError)
  }

  let reading: SiteReading
  let pages: PageWriter
  /// Set when a drawer hung: no other card is tried then.
  private let hasGivenUp = GiveUp()

  init(_ reading: SiteReading, _ pages: PageWriter) {
    self.reading = reading
    self.pages = pages
  }

  func draw() throws(MachineError) -> Drawn {
    var drawn = Drawn()
    guard reading.index.settings.hasSocialCards, let output = pages.output else { return drawn }
    guard let drawer = reading.options.cardDrawer else {
      drawn.summary = .withoutDrawer
      return drawn
    }
    let shard = reading.options.shard
    let articles = reading.index.published.filter { shard.contains($0) }
    // The other parts of a site draw the cards of their own articles, which feeds name here.
    drawn.articles = Set(reading.index.published.filter { !shard.contains($0) })
    let outcomes = reading.options.stage(.cards, total: articles.count) {
      let outcomes = reading.options.workers(.cards, articles.count, empty: { _ in .none }) { card(of: articles[$0], drawer, output) }
      return (outcomes, outcomes.count)
    }
    var failures: [(file: String, reason: String)] = []
    for (article, outcome) in zip(articles, outcomes) {
      switch outcome {
      case .none: break
      case .drawn(let file):
        drawn.articles.insert(article)
        drawn.files.append(file)
      case .failed(let failure): failures.append((reading.index.articles[article].path, failure.reason))
      case .unpublished(let error): throw error
      }
    }
    if let first = failures.min(by: { $0.file.precedesInBytes($1.file) }) {
      drawn.summary = .failed(count: failures.count, first: first.file, reason: first.reason)
    }
    return drawn
  }

  /// Where the card of an article stands: `/cards/SLUG.png`, or `/cards/de/SLUG.png` for `/de/articles/SLUG/`.
  static func url(of article: IndexedText) -> String {
    let page = article.url.dropLast()
    let slug = page[(page.lastIndex(of: "/") ?? page.startIndex)...]
    return "/cards" + page.dropLast("/articles".count + slug.count) + slug + ".png"
  }

  private func card(of number: Int, _ drawer: any CardDrawer, _ output: any OutputStore) -> Outcome {
    let article = reading.index.articles[number]
    let place = OutputPath.path(of: Self.url(of: article))
    let svg = drawing(of: article)
    let key = Digest.make {
      $0.add(drawer.identity)
      $0.add(bytes: svg)
    }
    if let known = reading.memory?.files[place], known.key == key, output.keep(place, known.stamp) {
      return .drawn((place, known))
    }
    if let failure = hasGivenUp.failure { return .failed(failure) }
    let png: [UInt8]
    do throws(CardFailure) {
      png = try drawer.png(of: svg, .standard)
      guard case .size(PictureSize(width: CardSize.standard.width, height: CardSize.standard.height)) = PictureHeader.read(png) else {
        return .failed(CardFailure(reason: "what was drawn is no picture of 1200 by 630 pixels"))
      }
    } catch {
      if error.isFinal { hasGivenUp.remember(error) }
      return .failed(error)
    }
    do {
      return .drawn((place, BuildMemory.File(key: key, stamp: try output.stage(place, png))))
    } catch {
      return .unpublished(error)
    }
  }

  private func drawing(of article: IndexedText) -> [UInt8] {
    let title = article.metadata.title.value
    let card = CardView.Card(title: title, language: article.language, text: CardText(title))
    var svg: [UInt8] = []
    let values: [Value] = [.record(pages.site(article.edition)), CardView.card.value(card, AskedNames.all)]
    pages.theme.templates.render(CardView.template, with: Record(CardView.layout, values), into: &svg)
    return svg
  }
}

/// Why no other card is to be drawn in this build; told from many threads.
private final class GiveUp: Sendable {
  private let known = Mutex<CardFailure?>(nil)

  var failure: CardFailure? { known.withLock { $0 } }

  func remember(_ failure: CardFailure) { known.withLock { $0 = $0 ?? failure } }
}
