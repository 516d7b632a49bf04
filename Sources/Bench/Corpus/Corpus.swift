/// Articles that a computer wrote: as many as asked for, the same ones for the same seed, and each to be had without the others.
struct Corpus: Sendable {
  let count: Int
  let seed: UInt64

  static let defaultSeed: UInt64 = 20_261_122

  /// The day as of which the corpus is fresh: nothing in it is younger, and no review has run out. It is the day on which the
  /// repository's crisis lines were last looked at.
  static let today = Day(number: 20_779)

  static let articlesInFolder = 1_000

  /// The path of an article below `Content/articles`: a folder for each thousand, and the file.
  func path(of number: Int) -> String {
    "\(folder(of: number))/\(ArticleName(number).slug).md"
  }

  func folder(of number: Int) -> String {
    let digits = String(number / Self.articlesInFolder)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The bytes of an article: about 6,000.
  func article(_ number: Int) -> [UInt8] {
    var writer = ArticleWriter(corpus: self, number: number)
    return writer.article()
  }
}
