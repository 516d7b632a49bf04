/// What libyaml says of a broken text, in words for people who do not know YAML's grammar.
struct Advice {
  let message: String
  let help: String
  /// Whether the place to mend is where the quotation or list was opened, not where the reading stopped.
  let pointsAtOpening: Bool

  init(libyaml text: String) {
    pointsAtOpening = text == "found unexpected end of stream" || text.hasPrefix("did not find expected ','")
    switch text {
    case "mapping values are not allowed in this context":
      message = "A colon followed by a space stands where no field can start"
      help = "Put text that holds a colon in quotes: `title: \"One: two\"`. Otherwise check that the fields are indented alike."
    case "found character that cannot start any token":
      message = "A value cannot start with this character"
      help = "Put the value in quotes; and indent with spaces, never with tabs."
    case "found unexpected end of stream":
      message = "A quotation mark was opened and never closed"
      help = "Close the quotation mark on the same line."
    case "did not find expected ',' or ']'":
      message = "The list that `[` opens is not closed"
      help = "Write the items between `[` and `]`, with commas between them."
    case "did not find expected ',' or '}'":
      message = "The group that `{` opens is not closed"
      help = "Write the fields between `{` and `}`, with commas between them."
    case "did not find expected key", "could not find expected ':'":
      message = "A field `name: value` should stand here"
      help = "Write a colon and a space after the field's name, and start every field at the same column."
    case "did not find expected '-' indicator":
      message = "An item of the list should start here with `- `"
      help = "Start every item of the list at the same column."
    default:
      message = "This is not valid YAML: \(text)"
      help = "Write one `name: value` a line; put a value that starts with a special character in quotes."
    }
  }
}
