@testable import Bench
import Testing

@Suite struct CorpusTests {
  private let corpus = Corpus(count: 3_000, seed: Corpus.defaultSeed)

  @Test func `the generator gives the published numbers`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect((0..<3).map { _ in random.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `the same seed writes the same article`() {
    #expect(corpus.article(42) == Corpus(count: 3_000, seed: Corpus.defaultSeed).article(42))
  }

  @Test func `another seed or number writes another article`() {
    #expect(corpus.article(42) != Corpus(count: 3_000, seed: 1).article(42))
    #expect(corpus.article(42) != corpus.article(43))
  }

  @Test func `every article is about six thousand bytes`() {
    let sizes = (0..<corpus.count).map { corpus.article($0).count }
    #expect(sizes.allSatisfy { (5_500...6_500).contains($0) }, "\(sizes.min() ?? 0) to \(sizes.max() ?? 0)")
  }

  @Test func `no text holds a digit that could be part of a number to call`() {
    let wrong = (0..<200).filter { number in
      let text = String(decoding: corpus.article(number), as: UTF8.self)
      let words = text.split(separator: "\n").filter { !$0.hasPrefix("date: ") && !$0.hasPrefix("reviewed: ") }
      return words.contains { line in
        // What is left are the numbers of lists and the folders in links.
        line.replacing(/^\d\. |\.\.\/\d{3}\//, with: "").contains { $0.isNumber }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `some articles have a footnote, and all have a table and a quotation`() {
    let texts = (0..<100).map { String(decoding: corpus.article($0), as: UTF8.self) }
    #expect((10..<60).contains(texts.filter { $0.contains("\n[^note]: ") }.count))
    #expect(texts.allSatisfy { $0.contains("\n| --- |") && $0.contains("\n> ") })
  }

  @Test func `there are a million names and forty tags, no two alike`() {
    #expect(ArticleName.count == 1_000_000)
    #expect(Set((0..<20_000).map { ArticleName($0 * 50).slug }).count == 20_000)
    #expect(Set((0..<20_000).map { ArticleName($0).slug }).count == 20_000)
    #expect(Set(ListItems.tags.all).count == 40)
    for words in [ArticleName.adjectives, ArticleName.nouns, ArticleName.places, ArticleName.moments] {
      #expect(Set(words.map { $0.split(separator: " ").last }).count == words.count)
    }
  }

  @Test func `a folder holds a thousand articles`() {
    #expect(corpus.path(of: 999).hasPrefix("000/"))
    #expect(corpus.path(of: 1_000).hasPrefix("001/"))
    #expect(Corpus(count: 1_000_000, seed: 1).folder(of: 999_999) == "999")
  }

  @Test(arguments: [(0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (Corpus.today.number, "2026-11-22")])
  func `days are those of the calendar`(number: Int, text: String) {
    #expect(Day(number: number).description == text)
  }
}
