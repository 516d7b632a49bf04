package import Diagnostics

extension Document {
  /// Parses the part `body` of `source` as GitHub-flavoured Markdown: tables, strikethrough, autolinks, task lists, footnotes.
  ///
  /// Safe on any number of threads at once; documents that hold a `~` wait for each other. It never throws and never traps;
  /// bytes that are not UTF-8 are kept as they are, so check first. Bound the work with `Complexity.excess` before: on
  /// some inputs the library takes quadratic time. About 25 ns a byte otherwise.
  package static func parse(_ source: Source, body: Span) -> Document {
    parse(MarkdownText(source, body: body))
  }

  /// As above, of a text whose lines are known already.
  package static func parse(_ text: MarkdownText) -> Document {
    let range = text.isCountable ? text.body.start..<text.body.end : 0..<0
    let lines = text.lines
    let found = text.source.bytes.withUnsafeBufferPointer { bytes in
      let body = UnsafeBufferPointer(rebasing: bytes[range])
      return Library.shared.withTree(of: body, SyntaxNeeds(of: body)) { root in
        var conversion = Conversion(bytes, lines: lines, bodyLength: range.count)
        conversion.convert(root)
        conversion.findHeadings()
        return conversion
      }
    }
    let nodes = found.map(\.nodes) ?? [emptyRoot(start: range.lowerBound)]
    return Document(
      source: text.source, body: Span(range.lowerBound, range.upperBound), nodes: nodes, text: found?.text ?? [],
      headings: found?.headings ?? [], links: found?.links ?? [], rawHTML: found?.rawHTML ?? [],
      isParsed: found != nil && text.isCountable, lines: lines, places: Places())
  }

  private static func emptyRoot(start: Int) -> Node {
    Node(
      kind: .document, parent: -1, end: 1, literal: 0..<0, destination: 0..<0, title: 0..<0,
      start: Int32(truncatingIfNeeded: start), line: 0, endLine: 0)
  }
}
