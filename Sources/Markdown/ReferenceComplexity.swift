import Diagnostics

/// Bounds what link reference definitions can grow to: each reference is given a copy of the destination and the title.
enum ReferenceComplexity {
  static func excess(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Excess? {
    var closings = 0
    var hasDefinition = false
    for position in range where bytes[position] == UInt8(ascii: "]") {
      closings += 1
      if position + 1 < range.upperBound, bytes[position + 1] == UInt8(ascii: ":") { hasDefinition = true }
    }
    guard hasDefinition, closings * range.count > Excess.Limit.referenceBytes.allowed else { return nil }
    return excess(in: Array(bytes[range]), offset: range.lowerBound, closings: closings)
  }

  /// Measures the definitions, wherever a `]:` could end a label. Reading stops, and all the rest counts, once it has cost as much
  /// as reading the document many times.
  private static func excess(in body: [UInt8], offset: Int, closings: Int) -> Excess? {
    let longest = Excess.Limit.referenceBytes.allowed / closings
    var budget = 64 * body.count
    for position in body.indices where body[position] == UInt8(ascii: ":") && position > 0 && body[position - 1] == UInt8(ascii: "]") {
      let end = definitionEnd(body, from: position + 1)
      budget -= end - position
      if end - position > longest || budget < 0 {
        return Excess(limit: .referenceBytes, count: (end - position) * closings, span: Span(offset + position + 1, offset + end))
      }
    }
    return nil
  }

  /// Where a definition ends at the latest: after its destination, or after its title. A title ends at its quotation mark or at a blank line.
  private static func definitionEnd(_ body: [UInt8], from start: Int) -> Int {
    guard let target = LinkSyntax.destination(body, at: LinkSyntax.skipSpaces(body, from: start)) else { return start }
    return LinkSyntax.titleEnd(body, at: LinkSyntax.skipSpaces(body, from: target.end)) ?? target.end
  }
}
