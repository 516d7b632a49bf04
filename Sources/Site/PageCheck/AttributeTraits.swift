/// What an attribute can do to a page: one bit for each set of names that do the same. An attribute without a bit says nothing to the check of
/// pages.
struct AttributeTraits: OptionSet {
  let rawValue: UInt32

  /// A browser fetches its value, on whatever element it stands.
  static let fetched = AttributeTraits(rawValue: 1 << 0)
  static let href = AttributeTraits(rawValue: 1 << 1)
  static let data = AttributeTraits(rawValue: 1 << 2)
  static let action = AttributeTraits(rawValue: 1 << 3)
  /// A list of addresses.
  static let srcset = AttributeTraits(rawValue: 1 << 4)
  static let content = AttributeTraits(rawValue: 1 << 5)
  static let style = AttributeTraits(rawValue: 1 << 6)
  static let rel = AttributeTraits(rawValue: 1 << 7)
  static let httpEquiv = AttributeTraits(rawValue: 1 << 8)
  static let open = AttributeTraits(rawValue: 1 << 9)
  /// Keeps what is inside its element from readers by being there.
  static let hidden = AttributeTraits(rawValue: 1 << 10)
  static let ariaHidden = AttributeTraits(rawValue: 1 << 11)
  /// Takes the place of its element's words for screen readers.
  static let label = AttributeTraits(rawValue: 1 << 12)

  /// Can make a browser fetch something.
  static let watched: AttributeTraits = [.fetched, .href, .data, .action, .srcset, .content, .style]
  /// Can keep what is inside its element from readers.
  static let hiding: AttributeTraits = [.hidden, .ariaHidden, .style]
}
