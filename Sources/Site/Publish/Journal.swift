import Bytes

/// What publishing does to an output folder, written down before the first step: whoever finds it can finish the work, however far it got.
struct Journal: Equatable {
  struct Move: Equatable {
    /// The name of the staged file, a number.
    let number: Int
    /// Where it goes, relative to the output folder.
    let path: String
  }

  /// In order of paths.
  let moves: [Move]
  /// The files of earlier builds that go, in order of paths.
  let removals: [String]

  static let name = "journal"

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(self)
    writer.add(Digest(writer.bytes))
    return writer.bytes
  }

  /// Nil for bytes that are no whole journal.
  init?(reading bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    var reader = ByteReader(bytes)
    do {
      self = try reader.read()
      let digest = try reader.read(Digest.self)
      guard reader.left == 0, digest == Digest(bytes.dropLast(8)) else { return nil }
      guard (moves.map(\.path) + removals).allSatisfy(Manifest.isInside) else { return nil }
    } catch {
      return nil
    }
  }

  init(moves: [Move], removals: [String]) {
    self.moves = moves
    self.removals = removals
  }
}

extension Journal: ByteCodable {
  func encode(into writer: inout ByteWriter) {
    writer.add(moves)
    writer.add(removals)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    moves = try reader.read()
    removals = try reader.read()
  }
}

extension Journal.Move: ByteCodable {
  func encode(into writer: inout ByteWriter) {
    writer.add(number)
    writer.add(path)
  }

  init(from reader: inout ByteReader) throws(DamagedBytes) {
    number = try reader.read()
    path = try reader.read()
  }
}
