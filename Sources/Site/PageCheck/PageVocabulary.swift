/// The names that say how a browser takes a page: made once, and asked at every tag.
final class PageVocabulary: Sendable {
  static let shared = PageVocabulary()

  private init() {}

  let elements = TraitTable<ElementTraits>(ElementNames.sets)

  let attributes = TraitTable<AttributeTraits>([(.hiding, hidingAttributes), (.watched, watchedAttributes)])

  private static let hidingAttributes: [MarkupName] = ["hidden", "inert", "popover", "aria-hidden", "style"]

  private static let watchedAttributes: [MarkupName] = [
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
