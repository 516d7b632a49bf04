/// Bytes that values are written to, one after another.
package struct ByteWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ value: some ByteCodable) { value.encode(into: &self) }

  /// Bytes as they are; how many there are must be known to the reader.
  package mutating func append(contentsOf other: [UInt8]) { bytes.append(contentsOf: other) }

  package mutating func append(contentsOf other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  mutating func append(contentsOf other: String.UTF8View) { bytes.append(contentsOf: other) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
}
