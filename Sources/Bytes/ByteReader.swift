/// Reads values in the order in which they were written. Nothing that the bytes say makes it read outside of its range.
@usableFromInline
package struct ByteReader: Sendable {
  @usableFromInline let bytes: [UInt8]
  @usableFromInline var position: Int
  @usableFromInline let end: Int

  /// Reads `bytes`, or the part of them in `range`, without a copy.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    position = range.lowerBound
    end = range.upperBound
  }

  /// How many bytes are left.
  @inlinable package var left: Int { end - position }

  @inlinable
  package mutating func read<Value: ByteCodable>(_ type: Value.Type = Value.self) throws(DamagedBytes) -> Value {
    try Value(from: &self)
  }

  /// The bytes at positions that it has gone over.
  package func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range.clamped(to: 0..<bytes.count)] }

  /// The next `count` bytes, by their positions.
  @inlinable
  package mutating func skip(_ count: Int) throws(DamagedBytes) -> Range<Int> {
    guard count >= 0, count <= left else { throw DamagedBytes() }
    defer { position += count }
    return position..<position + count
  }

  @inlinable
  mutating func next() throws(DamagedBytes) -> UInt8 {
    guard position < end else { throw DamagedBytes() }
    defer { position += 1 }
    return bytes[position]
  }

  @inlinable
  mutating func word() throws(DamagedBytes) -> UInt64 {
    let range = try skip(8)
    return bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)) }
  }

  @inlinable
  mutating func string(count: Int) throws(DamagedBytes) -> String {
    let range = try skip(count)
    // What was written was UTF-8, and a digest says that these are the same bytes.
    return bytes.withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
  }
}
