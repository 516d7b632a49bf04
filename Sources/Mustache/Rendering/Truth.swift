extension Value {
  /// Whether a section of this value is rendered.
  var isTrue: Bool {
    switch self {
    case .absent: false
    case .flag(let isTrue): isTrue
    case .text(let text): !text.utf8.isEmpty
    case .html(let html): !html.range.isEmpty
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }
}
