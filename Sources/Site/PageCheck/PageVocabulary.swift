/// The names that say how a browser takes a page: made once, and asked at every tag.
final class PageVocabulary: Sendable {
  static let shared = PageVocabulary()

  private init() {}

  let elements = TraitTable<ElementTraits>(ElementNames.sets)

  let attributes = TraitTable<AttributeTraits>([
    (.fetched, ["src", "poster", "background", "ping", "formaction", "xlink:href"]), (.href, ["href"]), (.data, ["data"]),
    (.action, ["action"]), (.srcset, ["srcset", "imagesrcset"]), (.content, ["content"]), (.style, ["style"]), (.rel, ["rel"]),
    (.httpEquiv, ["http-equiv"]), (.open, ["open"]), (.hidden, ["hidden", "inert", "popover"]), (.ariaHidden, ["aria-hidden"]),
    (.label, ["aria-label", "aria-labelledby"]),
  ])

  /// What a link is to a page when a browser fetches it.
  let fetchingLinks: NameSet = [
    "stylesheet", "icon", "shortcut", "apple-touch-icon", "mask-icon", "manifest", "preload", "prefetch", "preconnect", "dns-prefetch",
    "modulepreload", "prerender",
  ]
}
