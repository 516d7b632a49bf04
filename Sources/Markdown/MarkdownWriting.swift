/// How Markdown is written by pages that are made from the code or from a schema.
package enum MarkdownWriting {
  /// One row of a table. What stands in a cell keeps its markup; only the line of the cell is kept whole.
  package static func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ") + " |"
  }

  package static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    [row(head), row(head.map { _ in "---" })] + rows.map(row)
  }

  /// A block of code whose fence is longer than any run of backticks in it.
  package static func code(_ text: String, _ language: String) -> [String] {
    let fence = String(repeating: "`", count: max(3, longestRunOfBackticks(text) + 1))
    return [fence + language, text, fence]
  }

  /// Code inside a line, with more backticks around it than any run in it.
  package static func span(_ text: String) -> String {
    let fence = String(repeating: "`", count: longestRunOfBackticks(text) + 1)
    let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + space + text.replacing("\n", with: " ") + space + fence
  }

  /// The address that code hosts give a heading: lower case, hyphens for spaces, without other punctuation.
  package static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
      })
  }

  private static func longestRunOfBackticks(_ text: String) -> Int {
    var longest = 0
    var current = 0
    for character in text {
      current = character == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
