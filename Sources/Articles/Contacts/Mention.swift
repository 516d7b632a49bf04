/// A number that readers are meant to call or text, as a text has it.
struct Mention: Sendable {
  enum Place: Sendable {
    /// A range of the running text.
    case text(Range<Int>)
    /// A link that shows the number it leads to, as a whole.
    case link(node: Int)
    /// A link that shows no number: its destination.
    case destination(node: Int)
    /// A link that shows another number than it leads to; `shown` is what it shows.
    case mismatch(node: Int, shown: String)
    /// A link that dials on after the number.
    case dialsOn(node: Int)
  }

  let place: Place
  /// Its digits alone.
  let digits: String
  /// Whether it is written with a plus, or with `00` and a calling code in its place.
  let isInternational: Bool
  /// As it is written.
  let written: String
  /// The ways in which the text says to use it: calls, texts, both or none.
  let asked: Set<Contact.Kind>
  /// The services that are named closest to it in its sentence, as positions in the registry.
  let named: [Int]
  /// The node it begins in; nil outside Markdown.
  let node: Int?
}
