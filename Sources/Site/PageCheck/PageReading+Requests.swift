/// What a page asks for from elsewhere.
extension PageReading {
  /// What of an element can make a browser fetch something. Where a link leads is asked for only when a reader follows it.
  private func watched(_ tag: HTMLScanner.Tag) -> AttributeTraits {
    tag.traits.contains(.link) ? .watched.subtracting(.href) : .watched
  }

  func canFetch(_ tag: HTMLScanner.Tag, _ attributes: AttributeTraits) -> Bool { !attributes.isDisjoint(with: watched(tag)) }

  mutating func readRequests(of tag: HTMLScanner.Tag, _ scanner: borrowing HTMLScanner, _ page: UnsafeBufferPointer<UInt8>) {
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
      return rel.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }.contains { PageVocabulary.shared.fetchingLinks.contains(MarkupName($0)) }
    }
    return HTMLText.decoded(rel).split(whereSeparator: \.isWhitespace).contains {
      PageVocabulary.shared.fetchingLinks.contains(MarkupName($0.utf8))
    }
  }

  /// `0; url=/new/`, with or without quotation marks and the word `url`.
  private mutating func requestRefresh(_ content: String) {
    leadsAway = true
    let rest = content.drop { $0 != ";" && $0 != "," }.dropFirst().drop(while: \.isWhitespace)
    let address = rest.lowercased().hasPrefix("url") ? rest.drop { $0 != "=" }.dropFirst() : rest
    request(String(address).filter { $0 != "'" && $0 != "\"" })
  }

  mutating func readStyle(_ sheet: [UInt8]) {
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
    !(address == site.origin || address.hasPrefix(site.origin + "/"))
  }
}
