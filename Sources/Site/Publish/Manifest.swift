import Diagnostics

/// The list of files that Tealight wrote into an output folder, kept in that folder: it makes the folder Tealight's own.
struct Manifest: Equatable {
  static let name = ".tealight-manifest.json"

  /// Paths relative to the output folder.
  var files: Set<String>

  /// One path a line, sorted, so that two builds of one site leave the same bytes.
  var bytes: [UInt8] {
    let sorted = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var bytes: [UInt8] = []
    JSON.object([("version", .integer(1)), ("files", .array(sorted.map { .string($0) }))]).write(into: &bytes, indented: true)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Reads what `bytes` wrote: the lines that hold nothing but a string. A damaged manifest gives the paths that can still be read,
  /// of which only those that stay inside the folder are taken.
  init(reading bytes: [UInt8]) {
    files = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == 0x20 }
      // Keys are indented by less than paths: of a line that was cut, one must not be taken for the other.
      guard line.count - text.count == 4, text.first == UInt8(ascii: "\""), let path = Self.string(text), Self.isInside(path) else {
        continue
      }
      files.insert(path)
    }
  }

  init(_ files: Set<String>) {
    self.files = files
  }

  /// The JSON string at the start of `bytes`, when nothing but a comma follows it.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var rest = bytes.dropFirst()
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") {
        return rest.isEmpty || rest.elementsEqual([UInt8(ascii: ",")]) ? String(validating: result, as: UTF8.self) : nil
      }
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let escape = rest.popFirst() else { return nil }
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(escape)
      case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): result.append(UInt8(ascii: "\r"))
      case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
      case UInt8(ascii: "u"):
        guard rest.count >= 4, let value = UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else {
          return nil
        }
        result += Array(String(scalar).utf8)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return nil
  }

  private static func isInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
