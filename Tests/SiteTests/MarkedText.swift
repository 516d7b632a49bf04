/// A text with `⟦` and `⟧` around one place, taken apart.
struct MarkedText {
  let text: String
  /// The place as bytes of the text without marks; nil for a text without marks.
  let place: Range<Int>?

  init(_ marked: String) {
    guard let open = marked.range(of: "⟦"), let close = marked.range(of: "⟧") else {
      text = marked
      place = nil
      return
    }
    let before = marked[..<open.lowerBound]
    let inside = marked[open.upperBound..<close.lowerBound]
    text = String(before + inside + marked[close.upperBound...])
    place = before.utf8.count..<before.utf8.count + inside.utf8.count
  }
}

extension String {
  fileprivate func range(of character: Character) -> Range<Index>? {
    firstIndex(of: character).map { $0..<index(after: $0) }
  }
}
