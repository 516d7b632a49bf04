/// What a browser makes of a page: what readers see of it, and what it would fetch from elsewhere.
struct PageReading: PageContent {
  private(set) var text: [UInt8] = []
  var links: [PageLink] = []
  var addresses: [UInt8] = []
  /// What is wrong with links that call or text a number, in their order.
  var numberFindings: [PageFinding] = []
  /// The elements of the page that were known from others, in their order.
  var stretches: [KnownStretches.Stretch] = []
  /// The addresses on other sites that a browser would ask for while showing the page.
  var requests: [String] = []
  /// Whether a refresh takes readers to another page before they have read this one.
  var leadsAway = false
  let site: PageSite

  init(_ page: [UInt8], _ site: PageSite, known: inout KnownStretches) {
    self.site = site
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
            addresses: addresses.count, requests: requested, numberFindings: numberFindings.count)
        }
        if let outside = visibleDepth, remaining <= outside { visibleDepth = nil }
        guard visibleDepth == nil else { continue }
        if !tag.isEnd, canHide(tag, scanner.attributeTraits), hides(tag, scanner, page) {
          if !tag.isComplete { visibleDepth = remaining }
        } else if tag.traits.contains(.link) {
          if let open = openLink {
            let link = PageLink(href: open.href, words: open.start..<text.count, isRelabelled: open.isRelabelled)
            links.append(link)
            if let finding = PageFinding.find(in: link, to: addresses[link.href], text, site.numbers) { numberFindings.append(finding) }
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
