extension JSON {
  /// The value as a program's whole output: indented, with a line feed at its end.
  package var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes, indented: true)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
