import Markdown

extension AuthorsGuide {
  /// What stands at the top of an article's file.
  var frontMatter: [String] {
    let rows = schema.fields.map { spec in
      [MarkdownWriting.span(spec.name), spec.isRequired ? "yes" : "no", spec.expectation.onOneLine, spec.summary.onOneLine]
    }
    return [
      "## Front matter",
      """
      The file starts with a line `---`, then one `name: value` a line, then another `---`. A value with a colon stands in quotation marks; a list \
      is written `[one, another]`. No other fields are allowed.
      """,
      MarkdownWriting.table(["Field", "Required", "What to write", "What it is"], rows).joined(separator: "\n"),
    ]
  }
}
