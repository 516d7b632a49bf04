import Bytes
import Synchronization

/// Lists of names that many texts have alike, such as the crisis lines that they show: each is read once and shared.
final class SharedLists: Sendable {
  private let known = Mutex<[Digest: [String]]>([:])

  /// Reads a list that `write` wrote.
  func read(_ reader: inout ByteReader) throws(DamagedBytes) -> [String] {
    let range = try reader.skip(try reader.read())
    let bytes = reader.bytes(range)
    let digest = Digest(bytes)
    if let list = known.withLock({ $0[digest] }) { return list }
    var entries = ByteReader(Array(bytes))
    let list = try entries.read([String].self)
    known.withLock { $0[digest] = list }
    return list
  }

  static func write(_ list: [String], into writer: inout ByteWriter) {
    var entries = ByteWriter()
    entries.add(list)
    writer.add(entries.bytes.count)
    writer.append(contentsOf: entries.bytes)
  }
}
