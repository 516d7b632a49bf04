extension MarkdownWriting {
  /// A text that says in Markdown what it says as it stands: what could be taken for markup has a backslash. A bar is left to the table.
  package static func plain(_ text: String) -> String {
    var plain = ""
    for character in text {
      if character.isNewline {
        plain += " "
      } else {
        if "\\`*_{}[]<>#~&!".contains(character) { plain += "\\" }
        plain.append(character)
      }
    }
    return plain
  }
}
