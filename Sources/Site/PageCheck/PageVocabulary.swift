/// The names that say how a browser takes a page: made once, and asked at every tag.
final class PageVocabulary: Sendable {
  static let shared = PageVocabulary()

  private init() {}

  let link: MarkupName = .a

  /// Elements whose inside is text to a browser, whatever it looks like.
  let rawElements: NameSet = [
    "script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext",
  ]

  let hiddenElements: NameSet = [
    "template", "script", "style", "noscript", "textarea", "select", "datalist", "iframe", "object", "canvas", "audio", "video",
    "svg",
    "math", "title", "noembed", "noframes", "xmp", "plaintext", "map", "meter", "progress", "rp",
  ]

  /// Elements that show what is inside them only while they are open.
  let closedElements: NameSet = ["details", "dialog"]

  let hidingAttributes: NameSet = ["hidden", "inert", "popover", "aria-hidden", "style"]

  let voidElements: NameSet = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  let blockElements: NameSet = [
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
  ]

  /// All attributes that can make a browser fetch something.
  let watchedAttributes: NameSet = [
    "src", "poster", "background", "ping", "formaction", "xlink:href", "href", "data", "action", "srcset", "imagesrcset", "content",
    "style",
  ]

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
