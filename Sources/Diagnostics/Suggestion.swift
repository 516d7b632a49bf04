/// “Did you mean …?”: the nearest of a set of known names.
package enum Suggestion {
  /// The candidate nearest to `name`, ignoring case, when it is near enough to be what was meant: within one edit for each three
  /// letters, a swap of neighbours counting as one. Ties go to the candidate that comes first in order of code points.
  ///
  /// Looks at every candidate; `SuggestionIndex` is for thousands of them.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = letters(of: name)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      guard let distance = distance(wanted, letters(of: candidate), atMost: best?.distance ?? allowed(for: wanted)) else { continue }
      if best.map({ (distance, candidate) < $0 }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }

  /// The letters of a name as they are compared.
  static func letters(of name: String) -> [Unicode.Scalar] { Array(name.lowercased().unicodeScalars) }

  /// How many edits a name with these letters may be away from what was meant.
  static func allowed(for letters: [Unicode.Scalar]) -> Int { max(1, letters.count / 3) }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two names (optimal string alignment); nil for more
  /// than `limit`.
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    var current = beforeLast
    var leastOfLast = 0
    for row in one.indices {
      current[0] = row + 1
      var leastOfRow = row + 1
      for column in other.indices {
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (one[row] == other[column] ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current[column + 1] = least
        leastOfRow = min(leastOfRow, least)
      }
      // No way leads on but through one of the last two rows.
      if min(leastOfRow, leastOfLast) > limit { return nil }
      leastOfLast = leastOfRow
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[other.count] <= limit ? last[other.count] : nil
  }
}
