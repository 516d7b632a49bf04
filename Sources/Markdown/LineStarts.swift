import Diagnostics

/// Where the lines of a document's body start, and whether a `~` is in it: one pass over the bytes, eight at a time.
struct LineStarts: Sendable {
  /// The offset in the source of the first byte of each line; the first is the start of the body.
  let offsets: [Int32]
  let end: Int32
  let hasTilde: Bool

  /// - Parameter range: the body as byte offsets; within `bytes` and below 2³¹.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var offsets: [Int32] = []
    offsets.reserveCapacity(8 + range.count / 32)
    offsets.append(Int32(range.lowerBound))
    var hasTilde = false
    var position = range.lowerBound
    while position < range.upperBound {
      if range.upperBound - position >= 8 {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if !Self.mayHold(word) {
          position += 8
          continue
        }
      }
      let stop = min(position + 8, range.upperBound)
      while position < stop {
        let byte = bytes[position]
        position += 1
        if byte == 0x0A || (byte == 0x0D && (position == range.upperBound || bytes[position] != 0x0A)) {
          offsets.append(Int32(position))
        } else if byte == 0x7E {
          hasTilde = true
        }
      }
    }
    self.offsets = offsets
    self.end = Int32(range.upperBound)
    self.hasTilde = hasTilde
  }

  /// Whether any of eight bytes may be a line feed, a carriage return or a tilde.
  @inline(__always)
  private static func mayHold(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let lineFeed = word ^ (ones &* 0x0A)
    let carriageReturn = word ^ (ones &* 0x0D)
    let tilde = word ^ (ones &* 0x7E)
    let zeros =
      ((lineFeed &- ones) & ~lineFeed) | ((carriageReturn &- ones) & ~carriageReturn) | ((tilde &- ones) & ~tilde)
    return zeros & highs != 0
  }

  var count: Int { offsets.count }

  /// The offsets of line `line` (from 0), its line ending included; an empty range at the end for a line that is not there.
  func range(of line: Int) -> Range<Int> {
    guard line >= 0, line < offsets.count else { return Int(end)..<Int(end) }
    return Int(offsets[line])..<(line + 1 < offsets.count ? Int(offsets[line + 1]) : Int(end))
  }

  /// The line (from 0) that holds the byte at `offset`.
  func line(at offset: Int) -> Int {
    max(0, offsets.endOfPrefix { Int($0) <= offset } - 1)
  }
}
