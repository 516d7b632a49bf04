/// The name of an element or attribute as a number, so that names are compared without making text of them: the 64-bit FNV-1a hash of the
/// name in lower case, as HTML compares names.
struct MarkupName: Equatable, ExpressibleByStringLiteral, Sendable {
  let hash: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    var reading = Reading()
    for byte in bytes { reading.add(byte) }
    hash = reading.hash
  }

  private init(hash: UInt64) {
    self.hash = hash
  }

  /// A name of which the bytes come one by one.
  struct Reading {
    fileprivate private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
    }

    var name: MarkupName { MarkupName(hash: hash) }
  }

  init(stringLiteral name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  static func == (one: MarkupName, other: MarkupName) -> Bool {
    one.hash == other.hash
  }
}
