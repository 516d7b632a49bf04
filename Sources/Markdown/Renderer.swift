/// Writes nodes as HTML. Open nodes are kept on a stack of its own, so no depth of nesting can exhaust the thread's.
struct Renderer: ~Copyable {
  var output: HTMLBuffer
  let nodes: [Node]
  private let text: UnsafeBufferPointer<UInt8>
  private let document: Document
  let destinations: [Int: String]
  let images: [Int: ImageMarkup]
  private var open: [Int] = []
  private var nextHeading = 0
  /// The footnote definitions by number, found when the first reference asks.
  private var definitions: [Int]?

  var isInTableHead = false
  var hasOpenTableBody = false
  var hasWrittenBackReferences = false

  init(document: Document, text: UnsafeBufferPointer<UInt8>, destinations: [Int: String], images: [Int: ImageMarkup], capacity: Int) {
    self.output = HTMLBuffer(capacity: capacity)
    self.document = document
    self.nodes = document.nodes
    self.text = text
    self.destinations = destinations
    self.images = images
  }

  /// Writes node `root` with all its descendants.
  mutating func render(_ root: Int) {
    let end = Int(nodes[root].end)
    var index = root
    while index < end {
      let after = Int(nodes[index].end)
      enter(index)
      if case .image = nodes[index].kind {
        index = after
      } else {
        if after == index + 1 { leave(index) } else { open.append(index) }
        index += 1
      }
      while let last = open.last, Int(nodes[last].end) == index {
        open.removeLast()
        leave(last)
      }
    }
  }

  func bytes(_ range: Range<Int32>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  mutating func appendEscaped(_ range: Range<Int32>) {
    HTMLEscape.append(bytes(range), to: &output)
  }

  mutating func appendURL(_ range: Range<Int32>) {
    HTMLEscape.appendURL(bytes(range), to: &output)
  }

  /// The id of a heading; nil for one that is not directly under the document.
  mutating func headingID(_ index: Int) -> String? {
    let headings = document.headings
    while nextHeading < headings.count, headings[nextHeading].node < index { nextHeading += 1 }
    guard nextHeading < headings.count, headings[nextHeading].node == index else { return nil }
    return headings[nextHeading].id
  }

  /// The definition of footnote `number`, counted from 1.
  mutating func definition(_ number: Int32) -> Int? {
    let known = definitions ?? document.footnoteDefinitions
    definitions = known
    return number >= 1 && Int(number) <= known.count ? known[Int(number) - 1] : nil
  }
}
