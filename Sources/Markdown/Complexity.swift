import Diagnostics

/// Bounds the work of a parse before it starts: on some inputs libcmark-gfm takes time that grows with the square of their length.
package enum Complexity {
  /// The first thing found in `text` that would make parsing take seconds; nil for a document that is safe to parse.
  ///
  /// A document of up to 512 KiB that passes is parsed and rendered within about a second whatever it says, and a usual one at
  /// 25 ns a byte. Costs about 1 ns a byte. Documents below 16 KiB are not read byte by byte: the worst of them take 0.2 s.
  package static func excess(in text: MarkdownText) -> Excess? {
    let (start, end) = (text.body.start, text.body.end)
    guard text.isCountable else { return Excess(limit: .bytes, count: end, span: Span(at: start)) }
    return text.source.bytes.withUnsafeBufferPointer { buffer in
      var blocks = BlockComplexity(buffer, lines: text.lines)
      if let excess = blocks.excess() { return excess }
      guard end - start >= smallestToRead else { return nil }
      var inlines = InlineComplexity(buffer, in: start..<end)
      return inlines.excess() ?? ReferenceComplexity.excess(in: buffer, start..<end)
    }
  }

  private static let smallestToRead = 16_384
}
