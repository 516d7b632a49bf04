/// The names of elements by what a browser does with them.
enum ElementNames {
  static let sets: [(trait: ElementTraits, names: [MarkupName])] = [
    (.link, links), (.foreign, foreign), (.raw, raw), (.hidden, hidden), (.closed, closed), (.void, void), (.block, blocks),
    (.paragraph, paragraphs), (.endsParagraph, paragraphEnds), (.special, special), (.scope, scope), (.buttonScope, buttonScope),
    (.tableScope, tableScope), (.itemScope, itemScope), (.neverEnded, neverEnded), (.listItem, listItems),
    (.description, descriptions), (.tableCell, tableCells), (.tableRow, tableRows), (.tablePart, tableParts),
    (.script, ["script"]), (.style, ["style"]), (.plaintext, ["plaintext"]), (.meta, ["meta"]), (.resource, ["link"]),
    (.fetchesHref, ["use", "image", "feimage", "base"]), (.fetchesData, ["object"]), (.fetchesAction, ["form"]),
    (.stretch, stretches),
  ]

  private static let links: [MarkupName] = ["a"]
  private static let foreign: [MarkupName] = ["svg", "math"]

  private static let raw: [MarkupName] = [
    "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext",
  ]

  private static let hidden: [MarkupName] = [
    "template", "script", "style", "noscript", "textarea", "select", "datalist", "iframe", "object", "canvas", "audio", "video", "svg",
    "math", "title", "noembed", "noframes", "xmp", "plaintext", "map", "meter", "progress", "rp",
  ]

  private static let closed: [MarkupName] = ["details", "dialog"]

  private static let void: [MarkupName] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private static let blocks: [MarkupName] = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
  ]

  private static let stretches: [MarkupName] = ["aside", "div", "footer", "header", "nav", "ol", "section", "table", "ul"]

  private static let paragraphs: [MarkupName] = ["p"]

  private static let paragraphEnds: [MarkupName] = [
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "dd", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "listing", "main", "menu", "nav", "ol",
    "p", "plaintext", "pre", "search", "section", "summary", "table", "ul", "xmp",
  ]

  private static let special: [MarkupName] =
    paragraphEnds + [
      "applet", "body", "button", "caption", "col", "colgroup", "frameset", "head", "html", "iframe", "marquee", "noembed", "noframes",
      "noscript", "object", "script", "select", "style", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr",
    ]

  private static let scope: [MarkupName] = ["html", "table", "td", "th", "caption", "marquee", "object", "applet", "template"]
  private static let buttonScope: [MarkupName] = scope + ["button"]
  private static let tableScope: [MarkupName] = ["html", "table", "template"]
  private static let notInItemScope: [MarkupName] = ["address", "div", "p", "li", "dt", "dd"]
  private static let itemScope: [MarkupName] = special.filter { !notInItemScope.contains($0) }
  private static let neverEnded: [MarkupName] = ["html", "head", "body"]
  private static let listItems: [MarkupName] = ["li"]
  private static let descriptions: [MarkupName] = ["dt", "dd"]
  private static let tableCells: [MarkupName] = ["td", "th"]
  private static let tableRows: [MarkupName] = ["tr"]
  private static let tableParts: [MarkupName] = ["tbody", "thead", "tfoot"]
}
