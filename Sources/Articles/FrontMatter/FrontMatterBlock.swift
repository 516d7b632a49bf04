package import Diagnostics

/// Where a file's front matter ends and its Markdown begins.
package struct FrontMatterBlock: Sendable, Equatable {
  /// The YAML between the two lines.
  package let yaml: Span
  /// The whole block with both `---` lines.
  package let whole: Span
  /// Everything after it.
  package let body: Span

  package enum Failure: Error, Equatable {
    /// The first line is not `---`.
    case absent
    /// No line closes what the first line opens.
    case unclosed(opening: Span)
  }

  /// Finds the block by its first line `---` and the next line that is `---` too. Reads no further than that.
  package static func find(in bytes: [UInt8], content: Span) -> Result<FrontMatterBlock, Failure> {
    var line = nextLine(from: content.start, in: bytes)
    let opening = line.text
    guard isFence(opening, in: bytes) else { return .failure(.absent) }
    let start = line.next
    while line.next < content.end {
      line = nextLine(from: line.next, in: bytes)
      if isFence(line.text, in: bytes) {
        return .success(
          FrontMatterBlock(
            yaml: Span(start, line.text.start), whole: Span(content.start, line.text.end), body: Span(line.next, content.end)))
      }
    }
    return .failure(.unclosed(opening: opening))
  }

  private static func nextLine(from start: Int, in bytes: [UInt8]) -> (text: Span, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    var next = end
    if next < bytes.count { next += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r"), next < bytes.count, bytes[next] == UInt8(ascii: "\n") { next += 1 }
    return (Span(start, end), next)
  }

  /// Three hyphens, and after them at most spaces.
  private static func isFence(_ line: Span, in bytes: [UInt8]) -> Bool {
    guard line.length >= 3, bytes[line.start..<line.start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
    return bytes[line.start + 3..<line.end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
