import Diagnostics

/// Finds the places of the inlines of one block: walks them in order with a cursor in the block's content, and fails as a whole as
/// soon as the content does not say what the nodes do.
struct InlineLocator {
  /// What was found about one inline, as ranges of the content.
  struct Place: Sendable {
    var range: Range<Int>
    var destination: Range<Int>?
    /// The label of a link or image that refers to a definition.
    var label: Range<Int>?
    var mode = TextMatcher.Mode.text
  }

  /// How an open node was written, which says what its end must look like.
  enum Opening {
    case delimiters(UInt8, Int)
    case bracket
    case angle
    case bare
    case nothing
  }

  let document: Document
  let content: LeafContent
  let firstInline: Int
  var cursor = 0
  var places: [Place] = []
  var matcher = TextMatcher()
  var open: [(node: Int, opening: Opening)] = []

  init(_ document: Document, leaf: Int) {
    self.document = document
    self.content = document.leafContent(of: leaf)
    self.firstInline = leaf + 1
  }

  /// The places of all the leaf's descendants, in order; nil if they were not all found.
  static func places(in document: Document, leaf: Int) -> (places: [Place], content: LeafContent)? {
    var locator = InlineLocator(document, leaf: leaf)
    return locator.run(to: Int(document.nodes[leaf].end)) ? (locator.places, locator.content) : nil
  }

  private mutating func run(to end: Int) -> Bool {
    places.reserveCapacity(end - firstInline)
    for index in firstInline..<end {
      while let last = open.last, Int(document.nodes[last.node].end) == index {
        guard leave(last.node, last.opening) else { return false }
        open.removeLast()
      }
      places.append(Place(range: cursor..<cursor))
      guard let opening = enter(index) else { return false }
      places[index - firstInline].range = places[index - firstInline].range.lowerBound..<cursor
      if document.nodes[index].end > index + 1 {
        open.append((index, opening))
      } else if !leave(index, opening) {
        return false
      }
    }
    while let last = open.popLast() {
      guard leave(last.node, last.opening) else { return false }
    }
    return true
  }

  func byte(at position: Int) -> UInt8? {
    position < content.count ? content.bytes[position] : nil
  }

  /// The number of bytes equal to `byte` from `position`.
  func run(of byte: UInt8, at position: Int) -> Int {
    var end = position
    while end < content.count, content.bytes[end] == byte { end += 1 }
    return end - position
  }

  /// Moves the start of a node's place to where the cursor is: over blanks that belong to no node.
  mutating func startHere(_ index: Int) {
    places[index - firstInline].range = cursor..<cursor
  }
}
