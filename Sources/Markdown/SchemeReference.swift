/// Character references that matter in a scheme.
enum SchemeReference {
  /// The ASCII character that `read` stands for: the bytes after a `&` up to a `;`, that included.
  static func value(of read: [UInt8]) -> UInt8? {
    guard read.last == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: read.dropLast(), as: UTF8.self)
    switch name {
    case "colon": return UInt8(ascii: ":")
    case "Tab", "NewLine": return 0x09
    case "sol": return UInt8(ascii: "/")
    case "bsol": return UInt8(ascii: "\\")
    default: break
    }
    if name.hasPrefix("#x") || name.hasPrefix("#X") { return UInt8(name.dropFirst(2), radix: 16).flatMap(ascii) }
    return name.hasPrefix("#") ? UInt8(name.dropFirst()).flatMap(ascii) : nil
  }

  private static func ascii(_ value: UInt8) -> UInt8? {
    value < 0x80 ? value : nil
  }
}
