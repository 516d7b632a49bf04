/// What kind of value a name stands for: all that is known about it before anything is rendered.
///
/// Any field may be absent when a page is rendered, so no shape promises a value. A number is `.text`.
package indirect enum Shape: Sendable, Hashable {
  /// Characters, escaped when they are written.
  case text
  /// Markup that is already escaped.
  case html
  /// Yes or no: good for a section, not for writing.
  case flag
  /// Any number of values of one shape.
  case list(Shape)
  /// A value with the names of a layout.
  case record(Layout)
  /// A record of the same layout that this field belongs to, for models that hold themselves: the subsections of a section.
  case own

  /// The shape with each `.own` replaced by the layout in which it was written.
  func seen(from layout: Layout) -> Shape {
    switch self {
    case .own: .record(layout)
    case .list(let item): .list(item.seen(from: layout))
    case .text, .html, .flag, .record: self
    }
  }

  /// The kind of value in words that fit “is …”.
  var description: String {
    switch self {
    case .text: "text"
    case .html: "markup"
    case .flag: "a yes or no"
    case .list: "a list"
    case .record, .own: "a record"
    }
  }
}
