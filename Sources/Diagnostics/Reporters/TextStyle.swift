/// How a report looks on a terminal.
package struct TextStyle: Sendable {
  /// Whether to colour it, which only a terminal understands.
  package let colour: Bool
  /// How many columns of a source line are shown at most; a longer line is cut around what is wrong in it.
  package let width: Int

  package init(colour: Bool = false, width: Int = 120) {
    self.colour = colour
    self.width = width
  }

  /// What a piece of text is, which decides its colour.
  enum Role {
    case severity(Severity)
    case message
    case frame
  }

  /// `text` in the colour of its role, if there is to be colour. It must not hold control characters of its own.
  func paint(_ text: String, as role: Role) -> String {
    guard colour else { return text }
    let code =
      switch role {
      case .severity(.error): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.hint): "1;36"
      case .message: "1"
      case .frame: "1;34"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
