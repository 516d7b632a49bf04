package import Diagnostics

/// Bounds the work of a parse before it starts: on some inputs libcmark-gfm takes time that grows with the square of their length.
package enum Complexity {
  /// The first thing found in `body` that would make parsing take seconds; nil for a document that is safe to parse.
  ///
  /// A document of up to 512 KiB that passes is parsed and rendered within about a second whatever it says, and a usual one at
  /// 25 ns a byte. Costs about 1.5 ns a byte. Documents below 16 KiB are not read byte by byte: the worst of them take 0.2 s.
  package static func excess(in bytes: [UInt8], body: Span) -> Excess? {
    let start = min(max(body.start, 0), bytes.count)
    let end = min(max(body.end, start), bytes.count)
    guard end <= Excess.Limit.bytes.allowed else { return Excess(limit: .bytes, count: end, span: Span(at: start)) }
    return bytes.withUnsafeBufferPointer { buffer in
      var blocks = BlockComplexity(buffer, in: start..<end)
      if let excess = blocks.excess() { return excess }
      guard end - start >= smallestToRead else { return nil }
      var inlines = InlineComplexity(buffer, in: start..<end)
      return inlines.excess() ?? ReferenceComplexity.excess(in: buffer, start..<end)
    }
  }

  private static let smallestToRead = 16_384
}
