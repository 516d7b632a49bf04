import Articles

extension ApproximateDate {
  /// `22 November 2026`, `November 2026` or `2026`.
  var inWords: String {
    switch precision {
    case .day: earliest.inWords
    case .month: String(earliest.inWords.drop { $0 != " " }.dropFirst())
    case .year: String(earliest.year)
    }
  }
}
