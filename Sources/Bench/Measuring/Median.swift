extension Collection where Element == Double {
  /// The value in the middle, or halfway between the two in the middle; nil of none.
  var median: Double? {
    let ordered = sorted()
    guard let upper = ordered.indices.contains(count / 2) ? ordered[count / 2] : nil else { return nil }
    return count.isMultiple(of: 2) ? (ordered[count / 2 - 1] + upper) / 2 : upper
  }
}
