/// The elements that are open at one point of a page, as a browser's tree builder has them (WHATWG HTML, 13.2.6): end tags may be left out
/// where HTML allows it, and an end tag closes only what it can reach.
///
/// Only what decides about visibility is kept: content in foreign elements and the moving of misplaced table content are not.
struct OpenElements {
  /// The open elements, innermost last, and behind them what is left of others that were open.
  private var names: [MarkupName] = []
  private var count = 0
  private let grammar = Grammar.shared

  /// Opens an element, after closing those that it ends by starting. Returns how many of the elements before it are still open.
  mutating func start(_ name: MarkupName, staysOpen: Bool) -> Int {
    let grammar = grammar
    if grammar.endingParagraphs.contains(name) { close(within: grammar.buttonScope) { $0 == grammar.paragraph } }
    if grammar.kinds.contains(name) {
      for kind in grammar.kindsEndedByTheirOwn where kind.names.contains(name) {
        close(within: kind.scope) { kind.names.contains($0) }
      }
    }
    defer {
      if staysOpen { open(name) }
    }
    return count
  }

  /// Closes the element that an end tag can reach, with everything inside it; otherwise the tag means nothing. Returns how many
  /// are still open.
  mutating func end(_ name: MarkupName) -> Int {
    if !grammar.neverEnded.contains(name) {
      close(within: grammar.special.contains(name) ? grammar.scope : grammar.special) { $0 == name }
    }
    return count
  }

  private mutating func open(_ name: MarkupName) {
    if count < names.count { names[count] = name } else { names.append(name) }
    count += 1
  }

  /// Closes the innermost element that is wanted, unless one of `boundary` stands before it.
  private mutating func close(within boundary: NameSet, _ isWanted: (MarkupName) -> Bool) {
    for index in (0..<count).reversed() {
      if isWanted(names[index]) {
        count = index
        return
      }
      if boundary.contains(names[index]) { return }
    }
  }
}

/// Which elements end which, made once.
private final class Grammar: Sendable {
  static let shared = Grammar()

  private init() {}

  let paragraph: MarkupName = "p"

  /// Elements that end one of their own kind by starting.
  let kindsEndedByTheirOwn: [(names: NameSet, scope: NameSet)] = [
    (["li"], itemScope), (["dt", "dd"], itemScope), (["td", "th"], tableScope), (["tr"], tableScope),
    (["tbody", "thead", "tfoot"], tableScope),
  ]
  let kinds: NameSet = ["li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot"]

  /// Their end tags change nothing that matters here: what follows them is still in the body.
  let neverEnded: NameSet = ["html", "head", "body"]

  let scope: NameSet = NameSet(scopeNames)
  let buttonScope = NameSet(scopeNames + ["button"])
  private static let tableScope: NameSet = ["html", "table", "template"]
  private static let itemScope = NameSet(
    specialNames.filter { !["address", "div", "p", "li", "dt", "dd"].contains($0) })
  let endingParagraphs = NameSet(paragraphEnds)
  let special = NameSet(specialNames)

  private static let scopeNames: [MarkupName] = ["html", "table", "td", "th", "caption", "marquee", "object", "applet", "template"]

  private static let paragraphEnds: [MarkupName] = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol",
    "p", "plaintext", "pre", "search", "section", "summary", "table", "ul", "xmp",
  ]

  private static let specialNames: [MarkupName] =
    paragraphEnds + [
      "applet", "body", "button", "caption", "col", "colgroup", "frameset", "head", "html", "iframe", "marquee", "noembed", "noframes",
      "noscript", "object", "script", "select", "style", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr",
    ]
}
