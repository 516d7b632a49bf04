/// What a name stands for while a template is gone through.
enum Meaning {
  case known(Value)
  case later(Later)
}

/// A value that only the page knows: where it will be found, and what is known of it before.
struct Later {
  let place: PageStep.Place
  let shape: Shape
  let inquiry: Inquiry
  /// Whether many pages have the very same value here.
  var isShared = false
}
