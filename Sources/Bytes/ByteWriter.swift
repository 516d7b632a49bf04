/// Bytes that values are written to, one after another.
@usableFromInline
package struct ByteWriter: Sendable {
  @usableFromInline package internal(set) var bytes: [UInt8] = []

  /// - Parameter capacity: how many bytes to make room for.
  @inlinable package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  @inlinable
  package mutating func add(_ value: some ByteCodable) { value.encode(into: &self) }

  /// Bytes as they are; how many there are must be known to the reader.
  @inlinable
  package mutating func append(contentsOf other: [UInt8]) { bytes.append(contentsOf: other) }

  @inlinable
  package mutating func append(contentsOf other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  @inlinable
  mutating func append(contentsOf other: String.UTF8View) {
    let isWritten: Void? = other.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isWritten == nil { bytes.append(contentsOf: other) }
  }

  @inlinable
  mutating func append(contentsOf other: UnsafeRawBufferPointer) { bytes.append(contentsOf: other) }

  @inlinable
  mutating func append(_ byte: UInt8) { bytes.append(byte) }
}
