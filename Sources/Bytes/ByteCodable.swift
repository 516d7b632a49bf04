/// A value that can be written as bytes and read again by the same version of the program. The form is for files that are always safe to
/// delete: it knows no versions of its own.
@usableFromInline
package protocol ByteCodable {
  func encode(into writer: inout ByteWriter)

  /// Throws when the bytes are not what `encode` writes.
  init(from reader: inout ByteReader) throws(DamagedBytes)
}

/// Bytes that are not what was once written.
@usableFromInline
package struct DamagedBytes: Error, Sendable, Equatable {
  @inlinable package init() {}
}

extension Int: ByteCodable {
  /// Seven bits a byte, the lowest first; small numbers of either sign take one byte.
  @inlinable
  package func encode(into writer: inout ByteWriter) {
    var rest = UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      writer.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    writer.append(UInt8(rest))
  }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try reader.next()
      guard shift < 64 else { throw DamagedBytes() }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    self = Int(truncatingIfNeeded: value >> 1) ^ -Int(value & 1)
  }
}

extension UInt64: ByteCodable {
  /// Eight bytes, the lowest first.
  @inlinable
  package func encode(into writer: inout ByteWriter) {
    withUnsafeBytes(of: littleEndian) { writer.append(contentsOf: $0) }
  }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    self = try reader.word()
  }
}

extension Bool: ByteCodable {
  @inlinable
  package func encode(into writer: inout ByteWriter) { writer.append(self ? 1 : 0) }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    switch try reader.next() {
    case 0: self = false
    case 1: self = true
    default: throw DamagedBytes()
    }
  }
}

extension Double: ByteCodable {
  @inlinable
  package func encode(into writer: inout ByteWriter) { bitPattern.encode(into: &writer) }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    self = Double(bitPattern: try UInt64(from: &reader))
  }
}

extension String: ByteCodable {
  @inlinable
  package func encode(into writer: inout ByteWriter) {
    utf8.count.encode(into: &writer)
    writer.append(contentsOf: utf8)
  }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    self = try reader.string(count: try Int(from: &reader))
  }
}

extension Optional: ByteCodable where Wrapped: ByteCodable {
  @inlinable
  package func encode(into writer: inout ByteWriter) {
    (self != nil).encode(into: &writer)
    if let self { self.encode(into: &writer) }
  }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

extension Array: ByteCodable where Element: ByteCodable {
  @inlinable
  package func encode(into writer: inout ByteWriter) {
    count.encode(into: &writer)
    for element in self { element.encode(into: &writer) }
  }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    let count = try Int(from: &reader)
    // Every element takes a byte at least: a damaged count must not ask for more memory than the bytes could fill.
    guard count >= 0, count <= reader.left else { throw DamagedBytes() }
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}
