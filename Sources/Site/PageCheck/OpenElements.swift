/// The elements that are open at one point of a page, as a browser's tree builder has them (WHATWG HTML, 13.2.6): end tags may be left out
/// where HTML allows it, and an end tag closes only what it can reach.
///
/// Only what decides about visibility is kept: content in foreign elements and the moving of misplaced table content are not.
struct OpenElements {
  private struct Element {
    let name: MarkupName
    let traits: ElementTraits
    /// Its own traits and those of all elements that it is in.
    let allTraits: ElementTraits
  }

  /// The open elements, innermost last, and behind them what is left of others that were open.
  private var elements: [Element] = []
  private(set) var count = 0

  var names: [MarkupName] { elements[..<count].map(\.name) }

  /// Whether exactly these are open.
  func are(_ names: [MarkupName]) -> Bool {
    guard names.count == count else { return false }
    for index in 0..<count where elements[index].name != names[index] { return false }
    return true
  }

  /// Opens an element, after closing those that it ends by starting. Returns how many of the elements before it are still open.
  mutating func start(_ tag: HTMLScanner.Tag, staysOpen: Bool) -> Int {
    if tag.traits.contains(.endsParagraph) { close(.paragraph, within: .buttonScope) }
    if !tag.traits.isDisjoint(with: .endsItsOwnKind) { closeKind(of: tag.traits) }
    defer {
      if staysOpen { open(tag) }
    }
    return count
  }

  /// Closes the element that an end tag can reach, with everything inside it; otherwise the tag means nothing. Returns how many
  /// are still open.
  mutating func end(_ tag: HTMLScanner.Tag) -> Int {
    if tag.traits.contains(.neverEnded) { return count }
    let boundary: ElementTraits = tag.traits.contains(.special) ? .scope : .special
    var index = count - 1
    while index >= 0 {
      if elements[index].name == tag.name {
        count = index
        break
      }
      if elements[index].traits.contains(boundary) { break }
      index -= 1
    }
    return count
  }

  private mutating func open(_ tag: HTMLScanner.Tag) {
    let element = Element(name: tag.name, traits: tag.traits, allTraits: allTraits.union(tag.traits))
    if count < elements.count { elements[count] = element } else { elements.append(element) }
    count += 1
  }

  private var allTraits: ElementTraits { count > 0 ? elements[count - 1].allTraits : [] }

  private mutating func closeKind(of traits: ElementTraits) {
    if traits.contains(.listItem) { close(.listItem, within: .itemScope) }
    if traits.contains(.description) { close(.description, within: .itemScope) }
    if traits.contains(.tableCell) { close(.tableCell, within: .tableScope) }
    if traits.contains(.tableRow) { close(.tableRow, within: .tableScope) }
    if traits.contains(.tablePart) { close(.tablePart, within: .tableScope) }
  }

  /// Closes the innermost element of a kind, unless one of `boundary` stands before it.
  private mutating func close(_ wanted: ElementTraits, within boundary: ElementTraits) {
    guard allTraits.contains(wanted) else { return }
    var index = count - 1
    while index >= 0 {
      let traits = elements[index].traits
      if traits.contains(wanted) {
        count = index
        return
      }
      if traits.contains(boundary) { return }
      index -= 1
    }
  }
}
