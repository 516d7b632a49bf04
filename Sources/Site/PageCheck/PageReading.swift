/// What a browser makes of a page: what readers see of it, and what it would fetch from elsewhere.
struct PageReading {
  struct Link {
    let href: String
    /// Its visible words, as a range of the page's text.
    let words: Range<Int>
    /// Whether a label takes the place of its words for screen readers.
    let isRelabelled: Bool
  }

  /// The visible text, white space collapsed. Elements end words only where the page has white space; a tag alone is none.
  private(set) var text: [UInt8] = []
  private(set) var links: [Link] = []
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
    var openLink: (href: String, start: Int, isRelabelled: Bool)?
    while let token = scanner.next() {
      switch token {
      case .text(let range):
        if visibleDepth == nil { text.append(page, range) }
      case .raw(let name, let range):
        if name == .style { readStyle(Array(page[range])) }
      case .tag(let tag):
        if !tag.isEnd, scanner.attributeTraits.contains(.watched) { readRequests(of: tag, scanner, page) }
        let remaining = tag.isEnd ? open.end(tag) : open.start(tag, staysOpen: !tag.isComplete)
        if let outside = visibleDepth, remaining <= outside { visibleDepth = nil }
        guard visibleDepth == nil else { continue }
        if !tag.isEnd, hides(tag, scanner, page) {
          if !tag.isComplete { visibleDepth = remaining }
        } else if tag.traits.contains(.link) {
          if let open = openLink {
            links.append(Link(href: open.href, words: open.start..<text.count, isRelabelled: open.isRelabelled))
            openLink = nil
          }
          if !tag.isEnd, let href = scanner.value(.href) {
            let isRelabelled = scanner.value(.ariaLabel) != nil || scanner.value(.ariaLabelledby) != nil
            openLink = (HTMLText.decoded(page[href]), text.count, isRelabelled)
          }
        } else if tag.traits.contains(.block) {
          text.appendSpace()
        }
      }
    }
  }

  /// The visible words of a link.
  func words(of link: Link) -> ArraySlice<UInt8> { text[link.words] }

  /// Whether a tag keeps what is inside it from readers: from their eyes, their screen reader, or until they do something.
  private func hides(_ tag: HTMLScanner.Tag, _ scanner: HTMLScanner, _ page: UnsafeBufferPointer<UInt8>) -> Bool {
    if tag.traits.contains(.hidden) { return true }
    if tag.traits.contains(.closed) { return scanner.value(.open) == nil }
    guard scanner.attributeTraits.contains(.hiding) else { return false }
    if scanner.value(.hidden) != nil || scanner.value(.inert) != nil || scanner.value(.popover) != nil { return true }
    if let value = scanner.value(.ariaHidden), HTMLText.decoded(page[value]).lowercased() == "true" { return true }
    guard let style = scanner.value(.style) else { return false }
    return StyleVisibility.hides(HTMLText.decoded(page[style]))
  }

  private mutating func readRequests(of tag: HTMLScanner.Tag, _ scanner: HTMLScanner, _ page: UnsafeBufferPointer<UInt8>) {
    for attribute in scanner.attributes where attribute.traits.contains(.watched) {
      // Where a link leads is asked for only when a reader follows it.
      if attribute.name == .href, tag.traits.contains(.link) { continue }
      func value() -> String { HTMLText.decoded(page[attribute.value]) }
      func requestValue() { if !Self.isSurelyOwn(page[attribute.value]) { request(value()) } }
      if vocabulary.fetchedAttributes.contains(attribute.name)
        || vocabulary.fetchedOn.contains(where: { $0.attribute == attribute.name && $0.elements.contains(tag.name) })
      {
        requestValue()
      } else if attribute.name == .srcset || attribute.name == .imagesrcset {
        for candidate in value().split(separator: ",") {
          request(candidate.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "")
        }
      } else if attribute.name == .href, tag.name == .link, let rel = scanner.value(.rel) {
        if fetches(page[rel]) { requestValue() }
      } else if attribute.name == .content, tag.name == .meta, let kind = scanner.value(.httpEquiv) {
        if HTMLText.decoded(page[kind]).lowercased() == "refresh" { requestRefresh(value()) }
      } else if attribute.name == .style {
        readStyle(Array(value().utf8))
      }
    }
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
