/// The elements that are open at one point of a page, as a browser's tree builder has them (WHATWG HTML, 13.2.6): end tags may be left out
/// where HTML allows it, and an end tag closes only what it can reach.
///
/// Only what decides about visibility is kept: content in foreign elements and the moving of misplaced table content are not.
struct OpenElements {
  private var names: [MarkupName] = []

  /// Opens an element, after closing those that it ends by starting. Returns how many of the elements before it are still open.
  mutating func start(_ name: MarkupName, staysOpen: Bool) -> Int {
    if Self.endingParagraphs.contains(name) { close(["p"], within: Self.buttonScope) }
    switch name {
    case "li": close(["li"], within: Self.itemScope)
    case "dt", "dd": close(["dt", "dd"], within: Self.itemScope)
    case "td", "th": close(["td", "th"], within: Self.tableScope)
    case "tr": close(["tr"], within: Self.tableScope)
    case "tbody", "thead", "tfoot": close(["tbody", "thead", "tfoot"], within: Self.tableScope)
    default: break
    }
    defer {
      if staysOpen { names.append(name) }
    }
    return names.count
  }

  /// Closes the element that an end tag can reach, with everything inside it; otherwise the tag means nothing. Returns how many
  /// are still open.
  mutating func end(_ name: MarkupName) -> Int {
    if !Self.neverEnded.contains(name) { close([name], within: Self.special.contains(name) ? Self.scope : Self.special) }
    return names.count
  }

  /// Closes the innermost of `wanted`, unless one of `boundary` stands before it.
  private mutating func close(_ wanted: Set<MarkupName>, within boundary: Set<MarkupName>) {
    for index in names.indices.reversed() {
      if wanted.contains(names[index]) {
        names.removeSubrange(index...)
        return
      }
      if boundary.contains(names[index]) { return }
    }
  }

  /// Their end tags change nothing that matters here: what follows them is still in the body.
  private static let neverEnded: Set<MarkupName> = ["html", "head", "body"]

  private static let scope: Set<MarkupName> = ["html", "table", "td", "th", "caption", "marquee", "object", "applet", "template"]
  private static let buttonScope = scope.union(["button"])
  private static let tableScope: Set<MarkupName> = ["html", "table", "template"]
  private static let itemScope = special.subtracting(["address", "div", "p", "li", "dt", "dd"])

  private static let endingParagraphs: Set<MarkupName> = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol",
    "p", "plaintext", "pre", "search", "section", "summary", "table", "ul", "xmp",
  ]

  private static let special = endingParagraphs.union([
    "applet", "body", "button", "caption", "col", "colgroup", "frameset", "head", "html", "iframe", "marquee", "noembed", "noframes",
    "noscript", "object", "script", "select", "style", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr",
  ])
}
