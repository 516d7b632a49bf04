import Markdown

extension MarkdownWriting {
  /// The note at the top of a page that is made from the code.
  static let generated = "<!-- Made from the code by `make reference`. Changes belong there. -->"
}
