/// The first bytes of a file, with the numbers that stand in them; nil for a number that is not wholly there.
struct HeaderBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func starts(with text: [UInt8], at offset: Int = 0) -> Bool {
    bytes.dropFirst(offset).starts(with: text)
  }

  /// A number of `count` bytes, the highest first.
  func big(_ count: Int, at offset: Int) -> Int? {
    slice(count, at: offset)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of `count` bytes, the lowest first.
  func little(_ count: Int, at offset: Int) -> Int? {
    slice(count, at: offset)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func slice(_ count: Int, at offset: Int) -> ArraySlice<UInt8>? {
    offset >= 0 && offset <= bytes.count - count ? bytes[offset..<offset + count] : nil
  }
}
