/// What is known of the values that names are looked up in at one place of a template: the context stack, with shapes for values.
struct Scope: Hashable {
  /// The shape of `.`; nil where it is not known.
  private var current: Shape?
  /// The layouts of the records around, innermost last. One that occurs again further in can no longer be reached further out, so
  /// each is held once, and the scopes of a site are finite in number.
  private(set) var layouts: [Layout]
  /// Whether a section around has an unknown name, so that nothing can be said of the names inside.
  private var isUncertain = false

  init(_ layout: Layout) {
    current = .record(layout)
    layouts = [layout]
  }

  /// What a dotted name is.
  enum Resolution {
    case known(Shape)
    /// Nothing can be said, because of an error that is reported elsewhere.
    case uncertain
    /// The first part is not known at all.
    case unknown
    /// The part at `index` is not known in what stands before it.
    case unknownPart(index: Int, of: Shape)
    /// What stands before the part at `index` is a list whose items have it.
    case partOfList(index: Int)
  }

  func resolve(_ names: ArraySlice<Name>) -> Resolution {
    if isUncertain { return .uncertain }
    guard let first = names.first else { return current.map { .known($0) } ?? .uncertain }
    guard var shape = layouts.last(where: { $0.slot(of: first) != nil })?.shape(of: first) else { return .unknown }
    for (index, name) in names.enumerated().dropFirst() {
      switch shape {
      case .record(let layout):
        guard let part = layout.shape(of: name) else { return .unknownPart(index: index, of: shape) }
        shape = part
      case .list(.record(let item)) where item.slot(of: name) != nil: return .partOfList(index: index)
      case .text, .html, .flag, .list, .own: return .unknownPart(index: index, of: shape)
      }
    }
    return .known(shape)
  }

  /// The scope inside a section of a value of this shape; nil for a section whose name is not known.
  func entering(_ shape: Shape?) -> Scope {
    var inner = self
    switch shape {
    case .list(let item): inner.push(item)
    case .flag: break
    case .text, .html, .record, .own: inner.push(shape)
    case nil: inner.isUncertain = true
    }
    return inner
  }

  private mutating func push(_ shape: Shape?) {
    current = shape
    guard case .record(let layout) = shape else { return }
    layouts.removeAll { $0 == layout }
    layouts.append(layout)
  }
}
