/// How elements get to be known, and what is done with those that are.
extension PageReading {
  /// An element that is being read to be known on other pages.
  struct Lesson {
    let start: Int
    /// How many elements are open outside.
    let depth: Int
    let isBehindSpace: Bool
    let text: Int
    let links: Int
    let addresses: Int
    let requests: Int
    let numberFindings: Int
  }

  /// What reading the bytes of a lesson came to.
  func stretch(
    _ lesson: Lesson, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ text: VisibleText, _ open: OpenElements
  ) -> KnownStretches.Stretch {
    KnownStretches.Stretch(
      bytes: Array(bytes), outside: open.names, isBehindSpace: lesson.isBehindSpace, text: text.suffix(from: lesson.text),
      links: links[lesson.links...].map { $0.moved(addresses: -lesson.addresses, text: -lesson.text) },
      addresses: Array(addresses[lesson.addresses...]), numberFindings: Array(numberFindings[lesson.numberFindings...]))
  }

  /// Appends what reading a stretch came to.
  mutating func append(_ stretch: KnownStretches.Stretch, to text: inout VisibleText) {
    for link in stretch.links { links.append(link.moved(addresses: addresses.count, text: text.count)) }
    addresses += stretch.addresses
    stretch.text.withUnsafeBufferPointer { text.append($0) }
    numberFindings += stretch.numberFindings
    stretches.append(stretch)
  }
}
