import Bytes
import Diagnostics

/// What the last build of a site into an output knew and wrote. It only ever saves time: a build without it, or with a damaged one, ends in
/// the same bytes.
///
/// A text or a file is taken from it when everything that it was made from is the same; the digest of all that is its key.
struct BuildMemory: Sendable {
  /// A file of the output.
  struct File: Sendable {
    /// Nil for the page of a text, which has a record of its own.
    let key: Digest?
    let stamp: Stamp
  }

  /// The build as a whole.
  struct Whole: Sendable {
    /// The digest of every file of the site, of what is wrong with their list, and of what the build was told; nil where a file had to be read to know it.
    let sources: Digest?
    let report: BuildReport
  }

  let whole: Whole
  /// The digest of what every front matter was read by.
  let ground: Digest
  /// The digest of all addresses that the site had.
  let addresses: Digest
  let files: [String: File]
  private let bytes: [UInt8]
  private let texts: [String: Range<Int>]
  private let lists = SharedLists()

  /// Reads what a `BuildMemoryWriter` wrote; nil for anything else.
  init?(_ bytes: [UInt8]) {
    guard let chunks = MemoryChunk.all(in: bytes), let first = chunks.first, first.kind == .header else { return nil }
    var texts: [String: Range<Int>] = [:]
    var files: [String: File] = [:]
    do {
      var reader = ByteReader(bytes, in: first.entries)
      (whole, ground, addresses) = (try reader.read(), try reader.read(), try reader.read())
      for chunk in chunks {
        var reader = ByteReader(bytes, in: chunk.entries)
        while chunk.kind == .texts, reader.left > 0 {
          let path = try reader.read(String.self)
          texts[path] = try reader.skip(try reader.read())
        }
        while chunk.kind == .files, reader.left > 0 {
          let path = try reader.read(String.self)
          files[path] = File(key: try reader.read(), stamp: try reader.read())
        }
      }
    } catch {
      return nil
    }
    (self.bytes, self.texts, self.files) = (bytes, texts, files)
  }

  /// Whether these chunks together are the bytes that it was read from. A difference is nearly always in the first of them.
  func isSame(as chunks: some Sequence<[UInt8]>) -> Bool {
    var position = 0
    for chunk in chunks {
      guard chunk.count <= bytes.count - position, bytes[position..<position + chunk.count].elementsEqual(chunk) else { return false }
      position += chunk.count
    }
    return position == bytes.count
  }

  /// What is known of the text at `path`.
  func text(_ path: String) -> RememberedText? {
    guard let range = texts[path] else { return nil }
    return try? RememberedText(ByteReader(bytes, in: range), bytes[range], lists)
  }

  /// What the build ended with, when it would be the same today: every file of the site is as it was, and so is every file of the output.
  func report(_ inventory: Inventory, _ findings: [Diagnostic], _ options: BuildOptions, _ output: any OutputStore) -> BuildReport? {
    guard let sources = whole.sources, sources == inventory.digest(findings, options) else { return nil }
    let all = Array(files)
    let areKept = concurrently(all.count, jobs: options.jobs) { output.keep(all[$0].key, all[$0].value.stamp) }
    return areKept.allSatisfy(\.self) ? whole.report : nil
  }
}
