/// Markup that is already escaped: a slice of UTF-8 bytes, written as it is.
///
/// Many values can share one buffer, so the sections of a rendered document cost no copy. Values are equal when their bytes are.
package struct HTML: Sendable, Equatable {
  /// The whole buffer, of which `range` is this value's part.
  package let bytes: [UInt8]
  package let range: Range<Int>

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.range = 0..<bytes.count
  }

  /// The bytes of `range`, which is cut to the buffer where it reaches beyond it.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  package init(_ markup: String) {
    self.init(Array(markup.utf8))
  }

  package static func == (one: HTML, other: HTML) -> Bool {
    one.bytes[one.range].elementsEqual(other.bytes[other.range])
  }
}
