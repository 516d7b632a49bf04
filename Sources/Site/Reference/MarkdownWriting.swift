/// How the pages of the reference write Markdown.
enum MarkdownWriting {
  /// One row of a table. What stands in a cell keeps its markup; only the line of the cell is kept whole.
  static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }

  static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    [row(head), row(head.map { _ in "---" })] + rows.map(row)
  }

  /// A block of code whose fence is longer than any run of backticks in it.
  static func code(_ text: String, _ language: String) -> [String] {
    var longest = 0
    var current = 0
    for character in text {
      current = character == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + language, text, fence]
  }

  /// The address that code hosts give a heading: lower case, hyphens for spaces, without other punctuation.
  static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
      })
  }

  /// The note at the top of a page that is made from the code.
  static let generated = "<!-- Made from the code by `make reference`. Changes belong there. -->"
}
