/// What a browser does with an element, as far as the check of pages needs to know: one bit for each set of names that has it.
struct ElementTraits: OptionSet {
  let rawValue: UInt32

  /// `a`.
  static let link = ElementTraits(rawValue: 1 << 0)
  /// Never closed.
  static let void = ElementTraits(rawValue: 1 << 1)
  /// A picture or formula, which can close itself.
  static let foreign = ElementTraits(rawValue: 1 << 2)
  /// Its inside is text to a browser, whatever it looks like.
  static let raw = ElementTraits(rawValue: 1 << 3)
  /// Its inside is never seen.
  static let hidden = ElementTraits(rawValue: 1 << 4)
  /// Its inside is seen only while it is open.
  static let closed = ElementTraits(rawValue: 1 << 5)
  /// Ends the word before it.
  static let block = ElementTraits(rawValue: 1 << 6)

  // How elements end each other (WHATWG HTML, 13.2.6).

  /// `p`.
  static let paragraph = ElementTraits(rawValue: 1 << 7)
  /// Ends an open paragraph by starting.
  static let endsParagraph = ElementTraits(rawValue: 1 << 8)
  static let special = ElementTraits(rawValue: 1 << 9)
  static let scope = ElementTraits(rawValue: 1 << 10)
  static let buttonScope = ElementTraits(rawValue: 1 << 11)
  static let tableScope = ElementTraits(rawValue: 1 << 12)
  static let itemScope = ElementTraits(rawValue: 1 << 13)
  /// Its end tag changes nothing that matters here: what follows is still in the body.
  static let neverEnded = ElementTraits(rawValue: 1 << 14)
  // The kinds of elements that end one of their own kind by starting.
  static let listItem = ElementTraits(rawValue: 1 << 15)
  static let description = ElementTraits(rawValue: 1 << 16)
  static let tableCell = ElementTraits(rawValue: 1 << 17)
  static let tableRow = ElementTraits(rawValue: 1 << 18)
  static let tablePart = ElementTraits(rawValue: 1 << 19)
  static let endsItsOwnKind: ElementTraits = [.listItem, .description, .tableCell, .tableRow, .tablePart]

  // Elements that are more than their insides.

  static let script = ElementTraits(rawValue: 1 << 20)
  static let style = ElementTraits(rawValue: 1 << 21)
  static let plaintext = ElementTraits(rawValue: 1 << 22)
  static let meta = ElementTraits(rawValue: 1 << 23)
  /// `link`, of which the `rel` says whether its `href` is fetched.
  static let resource = ElementTraits(rawValue: 1 << 24)
  /// A browser fetches its `href`, `data` or `action`.
  static let fetchesHref = ElementTraits(rawValue: 1 << 25)
  static let fetchesData = ElementTraits(rawValue: 1 << 26)
  static let fetchesAction = ElementTraits(rawValue: 1 << 27)
  /// Pages may have it alike, with much in it.
  static let stretch = ElementTraits(rawValue: 1 << 28)
}
