/// Bytes that values are written to, one after another.
@usableFromInline
package struct ByteWriter: Sendable {
  @usableFromInline package internal(set) var bytes: [UInt8] = []

  @inlinable package init() {}

  @inlinable
  package mutating func add(_ value: some ByteCodable) { value.encode(into: &self) }

  /// Bytes as they are; how many there are must be known to the reader.
  @inlinable
  package mutating func append(contentsOf other: [UInt8]) { bytes.append(contentsOf: other) }

  @inlinable
  package mutating func append(contentsOf other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  @inlinable
  mutating func append(contentsOf other: String.UTF8View) { bytes.append(contentsOf: other) }

  @inlinable
  mutating func append(_ byte: UInt8) { bytes.append(byte) }
}
