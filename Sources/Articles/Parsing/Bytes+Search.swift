import Bytes
import Diagnostics

extension [UInt8] {
  /// Whether `part`, which is not empty, stands somewhere in these bytes.
  package func holds(_ part: [UInt8]) -> Bool {
    firstOffset(of: part, from: 0) != nil
  }

  /// How often `part`, which is not empty, stands in these bytes without overlap.
  package func count(of part: [UInt8]) -> Int {
    var count = 0
    var offset = 0
    while let found = firstOffset(of: part, from: offset) {
      count += 1
      offset = found + part.count
    }
    return count
  }

  /// Where `part`, which is not empty, stands first from `start` on.
  package func firstOffset(of part: [UInt8], from start: Int) -> Int? {
    start < count ? firstOffset(of: part, in: start..<count) : nil
  }

  /// Where `part`, which is not empty, stands first as a whole within `range`.
  package func firstOffset(of part: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = part.first, part.count <= range.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        let end = range.upperBound - part.count + 1
        // Two letters are rarer than one.
        let second = part.count > 1 ? part[1] : nil
        var offset = range.lowerBound
        while offset < end {
          offset = bytes.firstOffset(from: offset, to: end) { some in
            second.map { some.marks(of: first, before: $0) } ?? some.marks(of: first)
          }
          guard offset < end else { return nil }
          var length = 1
          while length < part.count, bytes[offset + length] == part[length] { length += 1 }
          if length == part.count { return offset }
          offset += 1
        }
        return nil
      }
    }
  }
}
