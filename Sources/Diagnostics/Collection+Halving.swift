extension RandomAccessCollection {
  /// Where the elements end that a collection in order begins with, found by halving.
  ///
  /// - Parameter isBefore: true for elements up to some place in the collection, and false from there on.
  @inlinable
  package func endOfPrefix(where isBefore: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isBefore(self[middle]) {
        low = index(after: middle)
        count -= half + 1
      } else {
        count = half
      }
    }
    return low
  }
}
