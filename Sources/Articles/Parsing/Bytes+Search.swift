#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  private func firstOffset(of part: [UInt8], from start: Int) -> Int? {
    guard let first = part.first, part.count <= count else { return nil }
    return withUnsafeBufferPointer { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      var offset = start
      while offset + part.count <= bytes.count {
        guard let found = memchr(base + offset, Int32(first), bytes.count - part.count - offset + 1) else { return nil }
        offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if part.withUnsafeBytes({ $0.baseAddress.map { memcmp(base + offset, $0, part.count) == 0 } ?? false }) { return offset }
        offset += 1
      }
      return nil
    }
  }
}
