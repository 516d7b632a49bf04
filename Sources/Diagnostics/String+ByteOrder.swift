extension Sequence<UInt8> {
  /// The first eight bytes as a number in whose order they are; zeros where there are fewer.
  package var startAsNumber: UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 64
    for byte in self {
      guard shift > 0 else { break }
      shift -= 8
      number |= UInt64(byte) << shift
    }
    return number
  }
}

extension String {
  /// Whether it comes before another in the order of their bytes in UTF-8, which is that of their code points. Compares eight bytes at a time.
  package func precedesInBytes(_ other: String) -> Bool {
    let known = utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { other -> Bool in
        let shared = Swift.min(one.count, other.count)
        let (left, right) = (UnsafeRawBufferPointer(one), UnsafeRawBufferPointer(other))
        var offset = 0
        while shared - offset >= 8 {
          // Within both: `offset + 8 <= shared`.
          let word = UInt64(bigEndian: left.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          let otherWord = UInt64(bigEndian: right.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          if word != otherWord { return word < otherWord }
          offset += 8
        }
        while offset < shared {
          if one[offset] != other[offset] { return one[offset] < other[offset] }
          offset += 1
        }
        return one.count < other.count
      }
    }
    return known.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
