package import Diagnostics

/// The part of a source that is Markdown, with where its lines start: read once, for everything that is asked of it before and in a parse.
package struct MarkdownText: Sendable {
  package let source: Source
  /// What follows the front matter, within the source.
  package let body: Span
  let lines: LineStarts

  /// Reads the part `body` of `source`, as far as it is within it. About 0.3 ns a byte.
  package init(_ source: Source, body: Span) {
    self.source = source
    let start = min(max(body.start, 0), source.bytes.count)
    self.body = Span(start, min(max(body.end, start), source.bytes.count))
    let range = self.body.end <= Excess.Limit.bytes.allowed ? self.body.start..<self.body.end : 0..<0
    lines = source.bytes.withUnsafeBufferPointer { LineStarts($0, in: range) }
  }

  /// Whether the parser can count its bytes; of a longer text nothing is read.
  var isCountable: Bool { body.end <= Excess.Limit.bytes.allowed }

  /// The offset in the source of the first control character that is no tab, line feed or carriage return.
  package var firstControlCharacter: Int? { lines.firstControl }
}
