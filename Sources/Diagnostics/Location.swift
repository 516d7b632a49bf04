/// A span as people see it.
package struct Location: Sendable, Hashable {
  /// The first line, counted from 1. LF, CRLF and a lone CR each end a line.
  package let line: Int
  /// The first column, counted from 1 in Unicode scalars; a byte order mark is no column.
  package let column: Int
  /// The line of the position just after the last scalar.
  package let endLine: Int
  /// The column just after the last scalar; equal to `column` for an empty span.
  package let endColumn: Int
  /// The text of the first line, without its line ending and with invalid UTF-8 replaced by U+FFFD. Of a line of more than 400
  /// bytes, only what is around the span, with `…` where it was cut.
  package let excerpt: String
  /// The column at which `excerpt` starts: 1, unless the beginning of a long line was cut.
  package let excerptColumn: Int

  package init(line: Int, column: Int, endLine: Int, endColumn: Int, excerpt: String, excerptColumn: Int = 1) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
  }

  /// The last line of which the span holds anything: a span that ends with a line's ending does not reach into the next line.
  package var lastLine: Int {
    endColumn == 1 && endLine > line ? endLine - 1 : endLine
  }

  /// The first position of a file whose text is not at hand, such as one that cannot be read.
  package static let startOfFile = Location(line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: "")
}
