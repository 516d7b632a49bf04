import Articles

/// What a browser makes of a page: what readers see of it, and what it would fetch from elsewhere.
struct PageReading {
  struct Link: Sendable {
    /// Where it leads, as a range of the addresses.
    let href: Range<Int>
    /// Its visible words, as a range of the page's text.
    let words: Range<Int>
    /// Whether a label takes the place of its words for screen readers.
    let isRelabelled: Bool

    func moved(addresses: Int, text: Int) -> Link {
      Link(
        href: href.lowerBound + addresses..<href.upperBound + addresses, words: words.lowerBound + text..<words.upperBound + text,
        isRelabelled: isRelabelled)
    }
  }

  /// The visible text, white space collapsed. Elements end words only where the page has white space; a tag alone is none.
  private(set) var text: [UInt8] = []
  var links: [Link] = []
  /// Where the links lead, one after another.
  var addresses: [UInt8] = []
  /// The addresses on other sites that a browser would ask for while showing the page.
  var requests: [String] = []
  /// Whether a refresh takes readers to another page before they have read this one.
  var leadsAway = false
  let ownOrigin: String

  /// `origin` is the site's own, such as `https://example.org`; addresses below it are no other site.
  init(_ page: [UInt8], origin: String, known: inout KnownStretches) {
    ownOrigin = origin
    text = page.withUnsafeBufferPointer { page in
      [UInt8](unsafeUninitializedCapacity: page.count) { memory, count in
        var text = VisibleText(memory)
        read(page, &text, &known)
        count = text.count
      }
    }
  }

  private mutating func read(_ page: UnsafeBufferPointer<UInt8>, _ text: inout VisibleText, _ known: inout KnownStretches) {
    var scanner = HTMLScanner(page)
    var open = OpenElements()
    /// How many elements are open outside the hidden one; nil while nothing is hidden.
    var visibleDepth: Int?
    var openLink: (href: Range<Int>, start: Int, isRelabelled: Bool)?
    var lesson: Lesson?
    while let token = scanner.next(after: &text, isVisible: visibleDepth == nil) {
      switch token {
      case .raw(let traits, let range):
        if traits.contains(.style) { readStyle(Array(page[range])) }
      case .tag(let tag):
        var isWanted = false
        if tag.traits.contains(.stretch), !tag.isEnd, visibleDepth == nil, openLink == nil {
          let (stretch, isNew) = known.look(at: scanner.tagStart, of: page, in: open, behind: text)
          if let stretch {
            append(stretch, to: &text)
            scanner.skip(to: scanner.tagStart + stretch.bytes.count)
            continue
          }
          isWanted = isNew && lesson == nil
        }
        let outside = open.count
        let requested = requests.count
        if !tag.isEnd, canFetch(tag, scanner.attributeTraits) { readRequests(of: tag, scanner, page) }
        let remaining = tag.isEnd ? open.end(tag) : open.start(tag, staysOpen: !tag.isComplete)
        if let current = lesson, remaining < current.depth || remaining == current.depth && !tag.isEnd { lesson = nil }
        if isWanted, remaining == outside {
          lesson = Lesson(
            start: scanner.tagStart, depth: outside, isBehindSpace: text.endsInSpace, text: text.count, links: links.count,
            addresses: addresses.count, requests: requested)
        }
        if let outside = visibleDepth, remaining <= outside { visibleDepth = nil }
        guard visibleDepth == nil else { continue }
        if !tag.isEnd, canHide(tag, scanner.attributeTraits), hides(tag, scanner, page) {
          if !tag.isComplete { visibleDepth = remaining }
        } else if tag.traits.contains(.link) {
          if let open = openLink {
            links.append(Link(href: open.href, words: open.start..<text.count, isRelabelled: open.isRelabelled))
            openLink = nil
          }
          if !tag.isEnd, let href = scanner.value(.href) {
            let start = addresses.count
            HTMLText.append(page[href], to: &addresses)
            openLink = (start..<addresses.count, text.count, scanner.attributeTraits.contains(.label))
          }
        } else if tag.traits.contains(.block) {
          text.appendSpace()
        }
        if tag.isEnd, let done = lesson, remaining == done.depth {
          lesson = nil
          // A tag that the page's end cut off would go on elsewhere.
          if openLink == nil, requests.count == done.requests, !leadsAway, scanner.offset < page.count {
            known.learn(stretch(done, page[done.start..<scanner.offset], text, open))
          }
        }
      }
    }
  }

  /// Where a link leads.
  func href(of link: Link) -> ArraySlice<UInt8> { addresses[link.href] }

  /// The visible words of a link.
  func words(of link: Link) -> ArraySlice<UInt8> { text[link.words] }

  /// The number of a link that leads to an address and holds some words, looked for from link `start` on and then from the first.
  func firstLink(to href: [UInt8], with words: [UInt8], from start: Int) -> Int? {
    func fits(_ link: Link) -> Bool {
      link.href.count == href.count && addresses[link.href].elementsEqual(href) && text.firstOffset(of: words, in: link.words) != nil
    }
    return links[start...].firstIndex(where: fits) ?? links[..<start].firstIndex(where: fits)
  }

  /// Whether a tag may be one that `hides`: most are not.
  private func canHide(_ tag: HTMLScanner.Tag, _ attributes: AttributeTraits) -> Bool {
    !tag.traits.isDisjoint(with: [.hidden, .closed]) || !attributes.isDisjoint(with: .hiding)
  }

  /// Whether a tag keeps what is inside it from readers: from their eyes, their screen reader, or until they do something.
  private func hides(_ tag: HTMLScanner.Tag, _ scanner: borrowing HTMLScanner, _ page: UnsafeBufferPointer<UInt8>) -> Bool {
    if tag.traits.contains(.hidden) { return true }
    if tag.traits.contains(.closed) { return !scanner.attributeTraits.contains(.open) }
    if scanner.attributeTraits.contains(.hidden) { return true }
    if let value = scanner.value(.ariaHidden), HTMLText.decoded(page[value]).lowercased() == "true" { return true }
    guard let style = scanner.value(.style) else { return false }
    return StyleVisibility.hides(HTMLText.decoded(page[style]))
  }
}
