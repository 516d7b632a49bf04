public import CBytes

/// Sixteen bytes of a text, looked at all at once.
///
/// A question about them is answered by marks: a number with a bit for each byte, set where the answer is yes, the first byte lowest.
@usableFromInline
package struct SixteenBytes {
  @usableFromInline let start: UnsafePointer<UInt8>

  /// - Parameter start: where sixteen bytes can be read for as long as this is used.
  @inlinable
  @inline(__always)
  package init(at start: UnsafePointer<UInt8>) {
    self.start = start
  }

  /// The bytes that are `byte`.
  @inlinable
  @inline(__always)
  package func marks(of byte: UInt8) -> UInt32 { tealight_bytes_equal(start, byte) }

  /// The bytes below `byte`, which is not 0.
  @inlinable
  @inline(__always)
  package func marks(below byte: UInt8) -> UInt32 { tealight_bytes_within(start, 0, byte &- 1) }

  /// The bytes of a range.
  @inlinable
  @inline(__always)
  package func marks(in range: ClosedRange<UInt8>) -> UInt32 { tealight_bytes_within(start, range.lowerBound, range.upperBound) }

  /// The bytes that are `first` with `second` behind them; of the last byte, only that it is `first`.
  @inlinable
  @inline(__always)
  package func marks(of first: UInt8, before second: UInt8) -> UInt32 {
    marks(of: first) & (marks(of: second) &>> 1 | 0x8000)
  }

  /// The ASCII letters of either case.
  @inlinable package var marksOfLetters: UInt32 {
    @inline(__always) get { tealight_bytes_letters(start) }
  }

  /// The bytes that are no ASCII.
  @inlinable package var marksOutsideASCII: UInt32 {
    @inline(__always) get { tealight_bytes_within(start, 0x80, 0xFF) }
  }

  /// The first bytes of characters outside ASCII.
  @inlinable package var marksOfLeads: UInt32 {
    @inline(__always) get { tealight_bytes_within(start, 0xC0, 0xFF) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first offset from `start` on and below `end` at which `marks` has one; `end` if there is none. About one nanosecond for sixteen bytes.
  ///
  /// - Parameters:
  ///   - start: not below zero.
  ///   - end: at most the number of bytes.
  @inlinable
  @inline(__always)
  package func firstOffset(from start: Int, to end: Int, where marks: (SixteenBytes) -> UInt32) -> Int {
    precondition(start >= 0 && end <= count)
    guard start < end, let bytes = baseAddress else { return end }
    var offset = start
    while end - offset >= 16 {
      // Within the buffer: `offset + 16 <= end <= count`.
      let found = marks(SixteenBytes(at: bytes + offset))
      if found != 0 { return offset + found.trailingZeroBitCount }
      offset += 16
    }
    guard offset < end else { return end }
    let found = self.marks(ofLast: offset..<end, marks)
    return found == 0 ? end : offset + found.trailingZeroBitCount
  }

  /// Tells of every offset within `range` at which `marks` has one, in order. About one nanosecond for sixteen bytes, and as much for an offset.
  ///
  /// - Parameter range: within the buffer.
  @inlinable
  @inline(__always)
  package func forEachOffset(in range: Range<Int>, where marks: (SixteenBytes) -> UInt32, _ tell: (Int) -> Void) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    guard !range.isEmpty, let bytes = baseAddress else { return }
    var offset = range.lowerBound
    while offset < range.upperBound {
      var found =
        range.upperBound - offset >= 16 ? marks(SixteenBytes(at: bytes + offset)) : self.marks(ofLast: offset..<range.upperBound, marks)
      while found != 0 {
        tell(offset + found.trailingZeroBitCount)
        found &= found &- 1
      }
      offset += 16
    }
  }

  /// The marks of fewer than sixteen bytes, which are there.
  @inlinable
  @inline(__always)
  func marks(ofLast range: Range<Int>, _ marks: (SixteenBytes) -> UInt32) -> UInt32 {
    guard range.upperBound >= 16, let bytes = baseAddress else {
      return SixteenBytes.marks(ofFew: UnsafeBufferPointer(rebasing: self[range]), marks)
    }
    // The sixteen bytes up to the end, without the marks of those that were looked at already.
    return marks(SixteenBytes(at: bytes + (range.upperBound - 16))) &>> UInt32(truncatingIfNeeded: 16 - range.count)
  }
}

extension SixteenBytes {
  /// The marks of less than sixteen bytes. They are looked at as the last of sixteen, so that nothing stands behind them.
  @inlinable
  package static func marks(ofFew bytes: UnsafeBufferPointer<UInt8>, _ marks: (SixteenBytes) -> UInt32) -> UInt32 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { padded in
      padded.initialize(repeating: 0)
      let missing = 16 - bytes.count
      for (index, byte) in bytes.enumerated() { padded[missing + index] = byte }
      return (padded.baseAddress.map { marks(SixteenBytes(at: $0)) } ?? 0) &>> UInt32(truncatingIfNeeded: missing)
    }
  }
}
