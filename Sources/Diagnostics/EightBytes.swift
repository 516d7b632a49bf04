/// Eight bytes of a text, looked at all at once.
///
/// A question about them is answered by marks: a number with the highest bit of each byte set that the answer is yes for, the first byte
/// lowest. The lowest mark is always right; a mark above it may be wrong, so a reader takes the first and asks again behind it.
@usableFromInline
package struct EightBytes {
  @usableFromInline let word: UInt64

  @inlinable
  @inline(__always)
  package init(_ word: UInt64) {
    self.word = word
  }

  @inlinable static var ones: UInt64 {
    @inline(__always) get { 0x0101_0101_0101_0101 }
  }

  @inlinable static var highs: UInt64 {
    @inline(__always) get { 0x8080_8080_8080_8080 }
  }

  /// The bytes that are `byte`.
  @inlinable
  @inline(__always)
  package func marks(of byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highs
  }

  /// The bytes below `byte`, which is 0x80 at most.
  @inlinable
  @inline(__always)
  package func marks(below byte: UInt8) -> UInt64 {
    (word &- Self.ones &* UInt64(byte)) & ~word & Self.highs
  }

  /// The bytes of a range of ASCII. None of these marks is wrong.
  @inlinable
  @inline(__always)
  package func marks(in range: ClosedRange<UInt8>) -> UInt64 {
    let low = word & ~Self.highs
    let fromStart = low &+ Self.ones &* UInt64(0x80 &- range.lowerBound)
    let beyondEnd = low &+ Self.ones &* UInt64(0x7F &- range.upperBound)
    return fromStart & ~beyondEnd & ~word & Self.highs
  }

  /// The bytes that are `first` with `second` behind them; of the last byte, only that it is `first`.
  @inlinable
  @inline(__always)
  package func marks(of first: UInt8, before second: UInt8) -> UInt64 {
    marks(of: first) & (marks(of: second) &>> 8 | 0x80 &<< 56)
  }

  /// The first bytes of characters outside ASCII. None of these marks is wrong.
  @inlinable package var marksOfLeads: UInt64 {
    @inline(__always) get { word & (word &<< 1) & Self.highs }
  }

  /// The bytes that are no ASCII. None of these marks is wrong.
  @inlinable package var marksOutsideASCII: UInt64 {
    @inline(__always) get { word & Self.highs }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first offset from `start` on and below `end` at which `marks` has one; `end` if there is none. About one nanosecond for eight bytes.
  ///
  /// - Parameters:
  ///   - start: not below zero.
  ///   - end: at most the number of bytes.
  @inlinable
  @inline(__always)
  package func firstOffset(from start: Int, to end: Int, where marks: (EightBytes) -> UInt64) -> Int {
    var offset = start
    let bytes = UnsafeRawBufferPointer(self)
    precondition(start >= 0 && end <= count)
    while end - offset >= 8 {
      // Within the buffer: `offset + 8 <= end <= count`.
      let found = marks(EightBytes(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))))
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += 8
    }
    guard offset < end else { return end }
    // What is left is at most seven bytes; those that are not there are zeros, and their marks are left out.
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for rest in offset..<end {
      word |= UInt64(self[rest]) &<< shift
      shift += 8
    }
    let found = marks(EightBytes(word)) & ((1 &<< shift) - 1)
    return found == 0 ? end : offset + found.trailingZeroBitCount >> 3
  }
}
