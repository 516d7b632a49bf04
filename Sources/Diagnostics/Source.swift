import Synchronization

/// The bytes of one file as they were read, and the way from byte offsets to lines and columns.
///
/// The line index is made on first use, so a file with nothing to report never pays for it.
package final class Source: Sendable {
  /// The file's path relative to the site, with `/` between folders.
  package let path: String
  /// The whole file, a byte order mark included.
  package let bytes: [UInt8]
  private let lines = Mutex<LineIndex?>(nil)

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The offset of the first byte after the byte order mark; 0 in a file without one.
  package var contentStart: Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The span of everything after the byte order mark.
  package var content: Span { Span(contentStart, bytes.count) }

  /// Where `span` is, for people: lines and columns from 1, and the text of its first line.
  package func location(of span: Span) -> Location {
    lines.withLock { index in
      let made = index ?? LineIndex(bytes, contentStart: contentStart)
      index = made
      return made.location(of: span, in: bytes)
    }
  }

  /// The text of `span`, with invalid UTF-8 replaced by U+FFFD.
  package func text(_ span: Span) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
