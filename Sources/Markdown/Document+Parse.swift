package import Diagnostics

extension Document {
  /// Parses the part `body` of `source` as GitHub-flavoured Markdown: tables, strikethrough, autolinks, task lists, footnotes.
  ///
  /// Safe on any number of threads at once; documents that hold a `~` wait for each other. It never throws and never traps;
  /// bytes that are not UTF-8 are kept as they are, so check first. Bound the work with `Complexity.excess` before: on
  /// some inputs the library takes quadratic time. About 25 ns a byte otherwise.
  package static func parse(_ source: Source, body: Span) -> Document {
    let start = min(max(body.start, 0), source.bytes.count)
    let end = min(max(body.end, start), source.bytes.count)
    let range = end <= Excess.Limit.bytes.allowed ? start..<end : 0..<0
    let made = source.bytes.withUnsafeBufferPointer { bytes in
      let lines = LineStarts(bytes, in: range)
      let nodes = Library.shared.withTree(of: UnsafeBufferPointer(rebasing: bytes[range]), hasTilde: lines.hasTilde) { root in
        var conversion = Conversion(bytes, lines: lines, bodyLength: range.count)
        conversion.convert(root)
        return conversion
      }
      return (lines: lines, conversion: nodes)
    }
    let isParsed = made.conversion != nil && range == start..<end
    var nodes = made.conversion?.nodes ?? []
    let text = made.conversion?.text ?? []
    if nodes.isEmpty { nodes = [emptyRoot(start: range.lowerBound)] }
    let headings = Heading.find(in: &nodes, text: text)
    return Document(
      source: source, body: Span(range.lowerBound, range.upperBound), nodes: nodes, text: text, headings: headings, isParsed: isParsed,
      lines: made.lines,
      places: Places())
  }

  private static func emptyRoot(start: Int) -> Node {
    Node(
      kind: .document, parent: -1, end: 1, literal: 0..<0, destination: 0..<0, title: 0..<0,
      start: Int32(truncatingIfNeeded: start), line: 0, endLine: 0)
  }
}
