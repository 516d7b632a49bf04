import Bytes
import Diagnostics

/// The text of a page while it is gathered, white space collapsed: plain memory that its owner provides.
///
/// No text is longer than its page, since each character reference is longer than what it stands for and each tag longer than a space. What
/// would not fit is left out.
struct VisibleText {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Ends the word before, unless a space does.
  @inline(__always)
  mutating func appendSpace() {
    guard !endsInSpace, count < bytes.count else { return }
    bytes.initializeElement(at: count, to: 0x20)
    count += 1
  }

  /// Appends one byte that is no white space.
  mutating func append(_ byte: UInt8) {
    guard count < bytes.count else { return }
    bytes.initializeElement(at: count, to: byte)
    count += 1
  }

  var endsInSpace: Bool { count > 0 && bytes[count - 1] == 0x20 }

  /// The text from an offset on.
  func suffix(from start: Int) -> [UInt8] { Array(bytes[start..<count]) }

  /// A part of what was gathered.
  subscript(range: Range<Int>) -> Slice<UnsafeMutableBufferPointer<UInt8>> { bytes[range] }

  /// Appends text as it is.
  @inline(__always)
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard run.count <= bytes.count - count, let from = run.baseAddress, let to = bytes.baseAddress else { return }
    (to + count).initialize(from: from, count: run.count)
    count += run.count
  }

  /// Appends the text that begins at `start`, with its character references resolved, and returns where it ends: at the next `<`, or at the
  /// end of the page.
  mutating func append(_ page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < page.count, page[index] != UInt8(ascii: "<") {
      let byte = page[index]
      if HTMLScanner.isSpace(byte) {
        appendSpace()
        index += 1
      } else if byte == UInt8(ascii: "&"), let (character, next) = HTMLText.reference(in: page[...], at: index) {
        character.withUnsafeBufferPointer { append($0) }
        index = next
      } else {
        let start = index
        // Up to the next tag, the next reference, or white space that is more than a space between two words.
        index = page.firstOffset(from: index + 1, to: page.count) {
          $0.marks(below: 0x20) | $0.marks(of: UInt8(ascii: "<")) | $0.marks(of: UInt8(ascii: "&")) | $0.marks(of: 0x20, before: 0x20)
        }
        append(UnsafeBufferPointer(rebasing: page[start..<index]))
      }
    }
    return index
  }
}
