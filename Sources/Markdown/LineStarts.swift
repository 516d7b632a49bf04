import Bytes
import Diagnostics

/// Where the lines of a document's body start, and the bytes in it that need care: one pass over the bytes, sixteen at a time.
struct LineStarts: Sendable {
  /// The offset in the source of the first byte of each line; the first is the start of the body.
  let offsets: [Int32]
  let end: Int32
  /// The offset of the first control character that is no tab, line feed or carriage return; nil without one.
  let firstControl: Int?

  /// - Parameter range: the body as byte offsets; within `bytes` and below 2³¹.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    var offsets: [Int32] = []
    offsets.reserveCapacity(8 + range.count / 32)
    offsets.append(Int32(range.lowerBound))
    var firstControl: Int?
    bytes.forEachOffset(in: range, where: { $0.marks(below: 0x20) | $0.marks(of: 0x7F) }) { position in
      switch bytes[position] {
      case 0x0A: offsets.append(Int32(truncatingIfNeeded: position + 1))
      case 0x0D:
        if position + 1 == range.upperBound || bytes[position + 1] != 0x0A { offsets.append(Int32(truncatingIfNeeded: position + 1)) }
      case 0x09: break
      default: firstControl = firstControl ?? position
      }
    }
    self.offsets = offsets
    self.end = Int32(range.upperBound)
    self.firstControl = firstControl
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
