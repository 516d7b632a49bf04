import Bytes

/// A part of a memory as it is saved: its length, the digest of its bytes, and the bytes, of which the first tells what they are. A memory is
/// written and read part by part, so that it is never in memory twice.
enum MemoryChunk: UInt8 {
  case header = 1
  case texts
  case files
  /// Nothing comes after it; a memory without it was cut.
  case end

  /// The chunk around some entries.
  func bytes(_ entries: ByteWriter = ByteWriter()) -> [UInt8] {
    var head = ByteWriter()
    head.add(UInt64(entries.bytes.count + 1))
    head.add(digest(of: entries.bytes[...]))
    head.append(contentsOf: [rawValue])
    head.append(contentsOf: entries.bytes)
    return head.bytes
  }

  /// The entries of all chunks in their order; nil if anything is missing or not as it was written.
  static func all(in bytes: [UInt8]) -> [(kind: MemoryChunk, entries: Range<Int>)]? {
    var chunks: [(kind: MemoryChunk, entries: Range<Int>)] = []
    var reader = ByteReader(bytes)
    do {
      while reader.left > 0 {
        let count = try reader.read(UInt64.self)
        let digest = try reader.read(Digest.self)
        let range = try reader.skip(Int(clamping: count))
        guard let kind = range.first.flatMap({ MemoryChunk(rawValue: bytes[$0]) }) else { return nil }
        let entries = range.dropFirst()
        guard kind.digest(of: bytes[entries]) == digest else { return nil }
        chunks.append((kind, entries))
      }
    } catch {
      return nil
    }
    return chunks.last?.kind == .end ? chunks : nil
  }

  private func digest(of entries: ArraySlice<UInt8>) -> Digest {
    Digest.make {
      $0.add(Int(rawValue))
      $0.add(bytes: entries)
    }
  }
}
