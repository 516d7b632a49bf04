package import Bytes

/// What the system says of a file without reading it. Two files with one stamp are taken for the same bytes.
package struct Stamp: Sendable, Hashable {
  let digest: Digest

  init(_ digest: Digest) { self.digest = digest }
}

extension Stamp: ByteCodable {
  package func encode(into writer: inout ByteWriter) { writer.add(digest) }

  package init(from reader: inout ByteReader) throws(DamagedBytes) { digest = try reader.read() }
}

/// A plain file, as the system describes it.
struct FileStatus {
  let size: Int
  /// When its bytes last changed, and when anything about it did; in nanoseconds since 1970.
  let modified: Int
  let changed: Int
  let inode: UInt64

  /// The stamp of a file that this program wrote and moved into its place. A move changes the time of the change; the bytes stay.
  var writtenStamp: Stamp {
    Stamp(
      Digest.make {
        $0.add(size)
        $0.add(modified)
        $0.add(inode)
      })
  }

  /// The stamp of a file that others write; nil when it changed so shortly before `now` that the clock of its file system could not tell
  /// another change from this one.
  func sourceStamp(now: Int) -> Stamp? {
    let latest = max(modified, changed)
    // File systems that know no fractions of a second count in steps of up to two seconds; the others in those of the system's clock tick.
    let step = latest % 1_000_000_000 == 0 ? 2_000_000_000 : 50_000_000
    guard now - latest > step else { return nil }
    return Stamp(
      Digest.make {
        $0.add(writtenStamp.digest)
        $0.add(changed)
      })
  }
}
