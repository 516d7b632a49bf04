/// Reads the bytes of a destination as the most generous browser would: without controls and spaces, references decoded.
struct SchemeReader<Base: Sequence<UInt8>> {
  private var base: Base.Iterator
  private var pending: [UInt8] = []

  init(_ bytes: Base) {
    base = bytes.makeIterator()
  }

  mutating func next() -> UInt8? {
    while let byte = pending.popLast() ?? base.next() {
      guard byte > 0x20, byte != 0x7F else { continue }
      guard byte == UInt8(ascii: "&") else { return byte }
      let decoded = reference()
      if let decoded, decoded > 0x20 { return decoded }
      if decoded == nil { return byte }
    }
    return nil
  }

  /// The ASCII character that the reference after a `&` stands for. Without one, what was read is put back.
  private mutating func reference() -> UInt8? {
    var read: [UInt8] = []
    while read.count < Self.longestReference, let byte = pending.popLast() ?? base.next() {
      read.append(byte)
      if byte == UInt8(ascii: ";") || !isNameByte(byte) { break }
    }
    if let decoded = SchemeReference.value(of: read) { return decoded }
    pending.append(contentsOf: read.reversed())
    return nil
  }

  private static var longestReference: Int { 12 }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || ((byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z"))
  }
}
