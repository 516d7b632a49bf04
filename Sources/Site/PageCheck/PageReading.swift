/// What a browser makes of a page: what readers see of it, and what it would fetch from elsewhere.
struct PageReading {
  struct Link {
    let href: String
    /// The link's visible words, white space collapsed.
    let text: [UInt8]
  }

  /// The visible text, white space collapsed. Elements end words only where the page has white space; a tag alone is none.
  private(set) var text: [UInt8] = []
  private(set) var links: [Link] = []
  /// The addresses on other sites that a browser would ask for while showing the page.
  private(set) var requests: [String] = []
  private let ownOrigin: String

  /// `origin` is the site's own, such as `https://example.org`; addresses below it are no other site.
  init(_ page: [UInt8], origin: String) {
    ownOrigin = origin
    text.reserveCapacity(page.count)
    var scanner = HTMLScanner(page)
    var hidden: (name: String, depth: Int)?
    var openLink: (href: String, start: Int)?
    while let token = scanner.next() {
      switch token {
      case .text(let range):
        if hidden == nil { HTMLText.append(page[range], to: &text) }
      case .raw(let name, let range):
        if name == "style" { readStyle(page[range]) }
      case .tag(let tag):
        if !tag.isEnd { readRequests(of: tag) }
        if let element = hidden {
          guard tag.name == element.name, !tag.isSelfClosing else { continue }
          let depth = element.depth + (tag.isEnd ? -1 : 1)
          hidden = depth == 0 ? nil : (element.name, depth)
        } else if !tag.isEnd, Self.hides(tag) {
          if !Self.voidElements.contains(tag.name) { hidden = (tag.name, 1) }
        } else if tag.name == "a" {
          if let open = openLink {
            links.append(Link(href: open.href, text: Array(text[open.start...])))
            openLink = nil
          }
          if !tag.isEnd, let href = tag.text("href") { openLink = (href, text.count) }
        } else if Self.blockElements.contains(tag.name), text.last != 0x20 {
          text.append(0x20)
        }
      }
    }
  }

  /// Whether a tag keeps what is inside it from readers: from their eyes, their screen reader, or until they do something.
  private static func hides(_ tag: HTMLScanner.Tag) -> Bool {
    if hiddenElements.contains(tag.name) { return true }
    if tag.name == "details" || tag.name == "dialog" { return tag.value("open") == nil }
    if tag.value("hidden") != nil || tag.value("inert") != nil { return true }
    if tag.text("aria-hidden")?.lowercased() == "true" { return true }
    guard let style = tag.text("style") else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return ["display:none", "visibility:hidden", "visibility:collapse", "opacity:0;", "content-visibility:hidden", "font-size:0;"].contains { (plain + ";").contains($0) }
  }

  private static let hiddenElements: Set<String> = [
    "head", "template", "script", "style", "noscript", "textarea", "select", "datalist", "iframe", "object", "canvas", "audio", "video", "svg",
    "math", "title", "noembed", "noframes", "xmp", "plaintext", "map", "meter", "progress", "rp",
  ]

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private static let blockElements: Set<String> = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
  ]

  private static let fetchingLinks: Set<String> = [
    "stylesheet", "icon", "shortcut", "apple-touch-icon", "mask-icon", "manifest", "preload", "prefetch", "preconnect", "dns-prefetch",
    "modulepreload", "prerender",
  ]

  private mutating func readRequests(of tag: HTMLScanner.Tag) {
    for attribute in tag.attributes {
      switch (attribute.name, tag.name) {
      case ("src", _), ("poster", _), ("data", "object"), ("background", _), ("ping", _), ("action", "form"), ("formaction", _), ("xlink:href", _),
        ("href", "use"), ("href", "image"), ("href", "feimage"), ("href", "base"):
        request(HTMLText.decoded(attribute.value))
      case ("srcset", _), ("imagesrcset", _):
        for candidate in HTMLText.decoded(attribute.value).split(separator: ",") {
          request(candidate.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "")
        }
      case ("href", "link"):
        let kinds = tag.text("rel")?.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) ?? []
        if kinds.contains(where: Self.fetchingLinks.contains) { request(HTMLText.decoded(attribute.value)) }
      case ("content", "meta") where tag.text("http-equiv")?.lowercased() == "refresh":
        let content = HTMLText.decoded(attribute.value)
        if let range = content.lowercased().firstRange(of: "url=") {
          let offset = content.lowercased().distance(from: content.lowercased().startIndex, to: range.upperBound)
          request(String(content.dropFirst(offset)).filter { $0 != "'" && $0 != "\"" })
        }
      case ("style", _):
        requests += CSSRequests.external(in: Array(HTMLText.decoded(attribute.value).utf8)).map(\.address).filter(isForeign)
      default:
        break
      }
    }
  }

  private mutating func readStyle(_ bytes: ArraySlice<UInt8>) {
    requests += CSSRequests.external(in: Array(bytes)).map(\.address).filter(isForeign)
  }

  private mutating func request(_ address: String) {
    let trimmed = String(address.drop(while: \.isWhitespace))
    if CSSRequests.isExternal(trimmed), isForeign(trimmed) { requests.append(trimmed) }
  }

  private func isForeign(_ address: String) -> Bool {
    !(address == ownOrigin || address.hasPrefix(ownOrigin + "/"))
  }
}
