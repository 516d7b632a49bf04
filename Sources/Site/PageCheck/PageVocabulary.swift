/// The names that say how a browser takes a page: made once, and asked at every tag.
final class PageVocabulary: Sendable {
  static let shared = PageVocabulary()

  private init() {}

  let elements = TraitTable<ElementTraits>(
    [
      (.link, ["a"]),
      (.foreign, ["svg", "math"]),
      (
        .raw,
        ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext"]
      ),
      (
        .hidden,
        [
          "template", "script", "style", "noscript", "textarea", "select", "datalist", "iframe", "object", "canvas", "audio", "video",
          "svg", "math", "title", "noembed", "noframes", "xmp", "plaintext", "map", "meter", "progress", "rp",
        ]
      ),
      (.closed, ["details", "dialog"]),
      (.void, ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]),
      (
        .block,
        [
          "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
          "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
        ]
      ),
    ] + Grammar.sets)

  let attributes = TraitTable<AttributeTraits>([
    (.hiding, ["hidden", "inert", "popover", "aria-hidden", "style"]),
    (
      .watched,
      [
        "src", "poster", "background", "ping", "formaction", "xlink:href", "href", "data", "action", "srcset", "imagesrcset", "content",
        "style",
      ]
    ),
  ])

  /// Attributes whose value a browser fetches, on whatever element they stand.
  let fetchedAttributes: NameSet = ["src", "poster", "background", "ping", "formaction", "xlink:href"]

  /// Attributes whose value a browser fetches only on these elements.
  let fetchedOn: [(attribute: MarkupName, elements: NameSet)] = [
    ("href", ["use", "image", "feimage", "base"]), ("data", ["object"]), ("action", ["form"]),
  ]

  /// What a link is to a page when a browser fetches it.
  let fetchingLinks: NameSet = [
    "stylesheet", "icon", "shortcut", "apple-touch-icon", "mask-icon", "manifest", "preload", "prefetch", "preconnect", "dns-prefetch",
    "modulepreload", "prerender",
  ]
}

/// Which elements end which.
private enum Grammar {
  static let sets: [(trait: ElementTraits, names: [MarkupName])] = [
    (.paragraph, ["p"]),
    (.endsParagraph, paragraphEnds),
    (.special, specialNames),
    (.scope, scopeNames),
    (.buttonScope, scopeNames + ["button"]),
    (.tableScope, ["html", "table", "template"]),
    (.itemScope, specialNames.filter { !["address", "div", "p", "li", "dt", "dd"].contains($0) }),
    (.neverEnded, ["html", "head", "body"]),
    (.listItem, ["li"]), (.description, ["dt", "dd"]), (.tableCell, ["td", "th"]), (.tableRow, ["tr"]),
    (.tablePart, ["tbody", "thead", "tfoot"]),
  ]

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
