/// What is measured, in the order in which a round does it.
enum Work: String, CaseIterable, Codable, Sendable {
  case floor
  case build
  case unchanged
  case edited
  case check
  case hugo

  var title: String {
    switch self {
    case .floor: "floor"
    case .build: "tealight build"
    case .unchanged: "  nothing changed"
    case .edited: "  one article edited"
    case .check: "tealight check"
    case .hugo: "Hugo"
    }
  }

  /// The words at the end of its line in the plot.
  var label: String {
    switch self {
    case .floor: "floor"
    case .build: "build"
    case .unchanged: "nothing changed"
    case .edited: "one edited"
    case .check: "check"
    case .hugo: "Hugo"
    }
  }
}
