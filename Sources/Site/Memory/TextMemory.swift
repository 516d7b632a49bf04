import Articles
import Bytes

/// Knows which texts need not be read again, and writes down what came of the others.
final class TextMemory: Sendable {
  private let index: SiteIndex
  private let last: BuildMemory?
  private let today: CalendarDate
  private let review: ReviewPolicy
  private let pages: PageWriter
  /// The articles that have a social card, by their numbers.
  private let cards: Set<Int>
  /// Whether every link leads where it led in the build before.
  private let hasSameAddresses: Bool

  init(_ reading: SiteReading, _ pages: PageWriter, cards: Set<Int>, hasSameAddresses: Bool) {
    index = reading.index
    last = reading.memory
    today = reading.options.today
    review = reading.inputs.settings.review
    self.pages = pages
    self.cards = cards
    self.hasSameAddresses = hasSameAddresses
  }

  /// Everything besides its file that text `number` is made from, except where its links lead.
  func surroundings(of number: Int) -> Digest {
    let text = index.text(number)
    return Digest.make { digester in
      digester.add(text.shown)
      digester.add(index.versionsGround(of: number))
      guard text.kind == .article else { return digester.add(pages.ground(of: .page, text.edition)) }
      digester.add(pages.ground(of: .article, text.edition))
      digester.add(cards.contains(number))
      digester.add(index.feedArticles.contains(number) ? pages.ground(of: .feedEntry, text.edition) : nil)
      let neighbours = index.neighbours
      digester.add(neighbours.older[number].map { index.articles[$0].shown })
      digester.add(neighbours.newer[number].map { index.articles[$0].shown })
      for related in neighbours.related[number] { digester.add(index.articles[related].shown) }
    }
  }

  /// What came of the text in the build before, when it would be the same today, and the files that were written for it are as they were.
  func outcome(of number: Int, content: Digest, _ output: any OutputStore) -> TextStage.Outcome? {
    let text = index.text(number)
    guard let known = text.remembered, known.sources.content == content, known.sources.days.contains(today),
      known.sources.surroundings == surroundings(of: number),
      known.sources.pictureGround == index.pictures.ground(of: known.sources.pictures), var outcome = known.outcome(index)
    else { return nil }
    if !hasSameAddresses {
      // What a finding proposes is looked for among all addresses.
      guard outcome.diagnostics.isEmpty, known.sources.answers == index.answers(to: known.sources.asked, from: text.path) else {
        return nil
      }
    }
    for place in PageWriter.places(of: text, index.settings) {
      guard let stamp = last?.files[place]?.stamp, output.keep(place, stamp) else { return nil }
      outcome.written.append(stamp)
    }
    outcome.record = text.stamp == known.stamp ? known.record : RememberedText.record(text, known.sources, outcome, index)[...]
    return outcome
  }

  /// Writes down what came of a text.
  func record(_ number: Int, content: Digest, asked: TextStage.Asked, _ outcome: TextStage.Outcome) -> [UInt8] {
    let text = index.text(number)
    let sources = RememberedText.Sources(
      content: content, surroundings: surroundings(of: number), asked: asked.links.map(\.path),
      answers: index.digest(of: asked.links.lazy.map(\.target)), pictures: asked.pictures,
      pictureGround: index.pictures.ground(of: asked.pictures), days: days(text.metadata, outcome))
    return RememberedText.record(text, sources, outcome, index)
  }

  /// Findings speak of today, and an allowance ends; a text with neither is the same until its review is due.
  private func days(_ metadata: Metadata, _ outcome: TextStage.Outcome) -> ClosedRange<CalendarDate> {
    guard outcome.diagnostics.isEmpty, metadata.allowances.isEmpty else { return today...today }
    let due = metadata.reviewed?.value.adding(days: review.days) ?? CalendarDate(daysSince1970: .max)
    return today...max(today, due)
  }
}
