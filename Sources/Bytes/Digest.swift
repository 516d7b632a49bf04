/// A short stand-in for content: two contents with one digest are taken for the same.
///
/// 64 bits are enough to tell versions of files apart (among ten million, two collide by chance once in 370,000 sites); it protects
/// against nobody who looks for a collision. The same everywhere and in every run.
@usableFromInline
package struct Digest: Sendable, Hashable {
  @usableFromInline package let value: UInt64

  @inlinable package init(value: UInt64) { self.value = value }

  /// The digest of some bytes.
  @inlinable
  package init(_ bytes: some Sequence<UInt8>) {
    self = Digest.make { $0.add(bytes: bytes) }
  }

  /// The digest of everything that `fill` adds, in its order.
  @inlinable
  package static func make(_ fill: (inout Digester) -> Void) -> Digest {
    var digester = Digester()
    fill(&digester)
    return digester.digest
  }
}

extension Digest: ByteCodable {
  @inlinable
  package func encode(into writer: inout ByteWriter) { value.encode(into: &writer) }

  @inlinable
  package init(from reader: inout ByteReader) throws(DamagedBytes) {
    value = try UInt64(from: &reader)
  }
}

/// Makes a digest of values, one after another. Eight bytes a step: each is mixed in by a multiplication to 128 bits whose halves are folded.
@usableFromInline
package struct Digester: Sendable {
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inlinable package init() {}

  @inlinable package var digest: Digest { Digest(value: Self.mixed(state, 0xD6E8_FEB8_6659_FD93)) }

  @inlinable package mutating func add(_ word: UInt64) { state = Self.mixed(state, word) }

  @inlinable package mutating func add(_ number: Int) { add(UInt64(truncatingIfNeeded: number)) }

  @inlinable package mutating func add(_ flag: Bool) { add(flag ? 1 : 2 as UInt64) }

  @inlinable package mutating func add(_ digest: Digest) { add(digest.value) }

  @inlinable package mutating func add(_ digest: Digest?) { add(digest?.value ?? 3) }

  @inlinable package mutating func add(_ text: String) { add(bytes: text.utf8) }

  @inlinable
  package mutating func add(_ text: String?) {
    add(text != nil)
    if let text { add(text) }
  }

  /// The bytes and their number, so that `ab` and `c` are not `a` and `bc`.
  @inlinable
  package mutating func add(bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ add(UnsafeRawBufferPointer($0)) }) == nil {
      Array(bytes).withUnsafeBytes { add($0) }
    }
  }

  @usableFromInline
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position + 8 <= bytes.count {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    add(rest)
    add(bytes.count)
  }

  @inlinable
  static func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = (one ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: other ^ 0xE703_7ED1_A0B4_28DB)
    // The sum keeps what came before where the product is nothing.
    return (product.high ^ product.low) &+ one &* 0x9E37_79B9_7F4A_7C15
  }
}
