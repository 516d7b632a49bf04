import Articles

/// What readers see of a page or of an element: its text and its links.
protocol PageContent {
  /// The visible text, white space collapsed. Elements end words only where the page has white space; a tag alone is none.
  var text: [UInt8] { get }
  var links: [PageLink] { get }
  /// Where the links lead, one after another.
  var addresses: [UInt8] { get }
}

struct PageLink: Sendable {
  /// Where it leads, as a range of the addresses.
  let href: Range<Int>
  /// Its visible words, as a range of the text.
  let words: Range<Int>
  /// Whether a label takes the place of its words for screen readers.
  let isRelabelled: Bool

  func moved(addresses: Int, text: Int) -> PageLink {
    PageLink(
      href: href.lowerBound + addresses..<href.upperBound + addresses, words: words.lowerBound + text..<words.upperBound + text,
      isRelabelled: isRelabelled)
  }
}

extension PageContent {
  /// The number of a link that leads to an address and holds some words, looked for from link `start` on and then from the first.
  func firstLink(to href: [UInt8], with words: [UInt8], from start: Int) -> Int? {
    func fits(_ link: PageLink) -> Bool {
      link.href.count == href.count && addresses[link.href].elementsEqual(href) && text.firstOffset(of: words, in: link.words) != nil
    }
    return links[start...].firstIndex(where: fits) ?? links[..<start].firstIndex(where: fits)
  }
}
