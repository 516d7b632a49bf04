import Articles

/// What a browser makes of a page: what readers see of it, and what it would fetch from elsewhere.
struct PageReading {
  struct Link {
    /// Where it leads, as a range of the addresses.
    let href: Range<Int>
    /// Its visible words, as a range of the page's text.
    let words: Range<Int>
    /// Whether a label takes the place of its words for screen readers.
    let isRelabelled: Bool
  }

  /// The visible text, white space collapsed. Elements end words only where the page has white space; a tag alone is none.
  private(set) var text: [UInt8] = []
  private(set) var links: [Link] = []
  /// Where the links lead, one after another.
  private var addresses: [UInt8] = []
  /// The addresses on other sites that a browser would ask for while showing the page.
  private(set) var requests: [String] = []
  /// Whether a refresh takes readers to another page before they have read this one.
  private(set) var leadsAway = false
  private let ownOrigin: String
  private let vocabulary = PageVocabulary.shared

  /// `origin` is the site's own, such as `https://example.org`; addresses below it are no other site.
  init(_ page: [UInt8], origin: String) {
    ownOrigin = origin
    text = page.withUnsafeBufferPointer { page in
      [UInt8](unsafeUninitializedCapacity: page.count) { memory, count in
        var text = VisibleText(memory)
        read(page, &text)
        count = text.count
      }
    }
  }

  private mutating func read(_ page: UnsafeBufferPointer<UInt8>, _ text: inout VisibleText) {
    var scanner = HTMLScanner(page)
    var open = OpenElements()
    /// How many elements are open outside the hidden one; nil while nothing is hidden.
    var visibleDepth: Int?
    var openLink: (href: Range<Int>, start: Int, isRelabelled: Bool)?
    while let token = scanner.next(after: &text, isVisible: visibleDepth == nil) {
      switch token {
      case .raw(let traits, let range):
        if traits.contains(.style) { readStyle(Array(page[range])) }
      case .tag(let tag):
        if !tag.isEnd, canFetch(tag, scanner.attributeTraits) { readRequests(of: tag, scanner, page) }
        let remaining = tag.isEnd ? open.end(tag) : open.start(tag, staysOpen: !tag.isComplete)
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

  /// What of an element can make a browser fetch something. Where a link leads is asked for only when a reader follows it.
  private func watched(_ tag: HTMLScanner.Tag) -> AttributeTraits {
    tag.traits.contains(.link) ? .watched.subtracting(.href) : .watched
  }

  private func canFetch(_ tag: HTMLScanner.Tag, _ attributes: AttributeTraits) -> Bool { !attributes.isDisjoint(with: watched(tag)) }

  private mutating func readRequests(of tag: HTMLScanner.Tag, _ scanner: borrowing HTMLScanner, _ page: UnsafeBufferPointer<UInt8>) {
    let watched = watched(tag)
    for attribute in scanner.attributes where !attribute.traits.isDisjoint(with: watched) {
      func value() -> String { HTMLText.decoded(page[attribute.value]) }
      func requestValue() { if !Self.isSurelyOwn(page[attribute.value]) { request(value()) } }
      if isFetched(attribute.traits, on: tag.traits) {
        requestValue()
      } else if attribute.traits.contains(.srcset) {
        for candidate in value().split(separator: ",") {
          request(candidate.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "")
        }
      } else if attribute.traits.contains(.href), tag.traits.contains(.resource), let rel = scanner.value(.rel) {
        if fetches(page[rel]) { requestValue() }
      } else if attribute.traits.contains(.content), tag.traits.contains(.meta), let kind = scanner.value(.httpEquiv) {
        if HTMLText.decoded(page[kind]).lowercased() == "refresh" { requestRefresh(value()) }
      } else if attribute.traits.contains(.style) {
        readStyle(Array(value().utf8))
      }
    }
  }

  /// Whether a browser fetches the value of an attribute on an element.
  private func isFetched(_ attribute: AttributeTraits, on element: ElementTraits) -> Bool {
    attribute.contains(.fetched) || attribute.contains(.href) && element.contains(.fetchesHref)
      || attribute.contains(.data) && element.contains(.fetchesData) || attribute.contains(.action) && element.contains(.fetchesAction)
  }

  /// Whether one of the words of a `rel` makes a browser fetch what a `link` leads to.
  private func fetches(_ rel: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if rel.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "&") }) {
      return rel.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }.contains { vocabulary.fetchingLinks.contains(MarkupName($0)) }
    }
    return HTMLText.decoded(rel).split(whereSeparator: \.isWhitespace).contains { vocabulary.fetchingLinks.contains(MarkupName($0.utf8)) }
  }

  /// `0; url=/new/`, with or without quotation marks and the word `url`.
  private mutating func requestRefresh(_ content: String) {
    leadsAway = true
    let rest = content.drop { $0 != ";" && $0 != "," }.dropFirst().drop(while: \.isWhitespace)
    let address = rest.lowercased().hasPrefix("url") ? rest.drop { $0 != "=" }.dropFirst() : rest
    request(String(address).filter { $0 != "'" && $0 != "\"" })
  }

  private mutating func readStyle(_ sheet: [UInt8]) {
    requests += CSSRequests.external(in: sheet).map(\.address).filter(isForeign)
  }

  /// Whether an address is a plain path of the site: the usual case, told without making text of it.
  private static func isSurelyOwn(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard address.first == UInt8(ascii: "/"), address.dropFirst().first != UInt8(ascii: "/") else { return false }
    return address.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "\\") }
  }

  private mutating func request(_ address: String) {
    // A browser drops tabs and line ends inside an address, and control characters around it (WHATWG URL, 4.4).
    let kept = address.unicodeScalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }.drop { $0.value <= 0x20 }
    let trimmed = String(String.UnicodeScalarView(kept)).replacing("\\", with: "/")
    if CSSRequests.isExternal(trimmed), isForeign(trimmed) { requests.append(trimmed) }
  }

  private func isForeign(_ address: String) -> Bool {
    !(address == ownOrigin || address.hasPrefix(ownOrigin + "/"))
  }
}
