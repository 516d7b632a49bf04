import Bytes
import Diagnostics

/// The list of files that Tealight wrote into an output folder, kept in that folder: it makes the folder Tealight's own.
struct Manifest: Equatable {
  static let name = ".tealight-manifest.json"

  /// Paths relative to the output folder.
  let files: Set<String>
  /// Whether it was read from the very bytes that its files make.
  let isWhole: Bool

  private static let head = "{\n  \"version\": 1,\n  \"files\": [\n"
  private static let indent = "    "
  private static let foot = "  ]\n}\n"

  /// One path a line, sorted, so that two builds of one site leave the same bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 64)
    bytes += Self.head.utf8
    for (number, path) in files.inByteOrder().enumerated() {
      if number > 0 { bytes += ",\n".utf8 }
      bytes += Self.indent.utf8
      JSON.escape(path, into: &bytes)
    }
    if !files.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes += Self.foot.utf8
    return bytes
  }

  /// Reads what `bytes` wrote: the lines that hold nothing but a string. A damaged manifest gives the paths that can still be read,
  /// of which only those that stay inside the folder are taken.
  init(reading bytes: [UInt8]) {
    var files: Set<String> = []
    var others: [UInt8] = []
    var last = ""
    var isSorted = true
    files.reserveCapacity(bytes.count / 64)
    let indent = Array(Self.indent.utf8)
    var start = 0
    while start <= bytes.count {
      let end = bytes.withUnsafeBufferPointer { $0.firstOffset(from: start, to: $0.count) { $0.marks(of: UInt8(ascii: "\n")) } }
      let line = bytes[start..<end]
      start = end + 1
      // Keys are indented by less than paths: of a line that was cut, one must not be taken for the other.
      if line.starts(with: indent), let path = Self.string(line.dropFirst(indent.count)), Self.isInside(path) {
        isSorted = isSorted && (files.isEmpty || last.precedesInBytes(path))
        files.insert(path)
        last = path
      } else {
        others += line + [UInt8(ascii: "\n")]
      }
    }
    self.files = files
    isWhole = isSorted && others.elementsEqual((Self.head + Self.foot + "\n").utf8)
  }

  init(_ files: Set<String>) {
    self.files = files
    isWhole = true
  }

  /// The JSON string at the start of `bytes`, when nothing but a comma follows it.
  private static func string(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first == UInt8(ascii: "\"") else { return nil }
    // Nearly all paths are without escapes.
    if let end = bytes.dropFirst().firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }),
      bytes[end] == UInt8(ascii: "\"")
    {
      let rest = bytes[(end + 1)...]
      let isWhole = rest.isEmpty || rest.count == 1 && rest.first == UInt8(ascii: ",")
      return isWhole ? String(validating: bytes[(bytes.startIndex + 1)..<end], as: UTF8.self) : nil
    }
    var result: [UInt8] = []
    var rest = bytes.dropFirst()
    result.reserveCapacity(rest.count)
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

  static func isInside(_ path: String) -> Bool {
    // How many bytes the part has so far, and whether all of them are dots.
    var length = 0
    var isDots = true
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") {
        if length == 0 || isDots && length <= 2 { return false }
        (length, isDots) = (0, true)
      } else {
        length += 1
        isDots = isDots && byte == UInt8(ascii: ".")
      }
    }
    return length > 0 && !(isDots && length <= 2)
  }
}
