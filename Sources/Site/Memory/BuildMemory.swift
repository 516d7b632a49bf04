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
    /// The digest of every file of the site and of what the build was told; nil where a file had to be read to know it.
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

  /// Reads what a `BuildMemoryWriter` wrote; nil for anything else.
  init?(_ bytes: [UInt8]) {
    do {
      guard bytes.count >= 8 else { return nil }
      var end = ByteReader(bytes, in: bytes.count - 8..<bytes.count)
      guard try end.read(Digest.self) == Digest(bytes.dropLast(8)) else { return nil }
      var reader = ByteReader(bytes)
      whole = try reader.read()
      ground = try reader.read()
      addresses = try reader.read()
      var texts: [String: Range<Int>] = [:]
      let textCount = try reader.read(Int.self)
      texts.reserveCapacity(min(max(0, textCount), bytes.count))
      for _ in 0..<max(0, textCount) {
        let path = try reader.read(String.self)
        texts[path] = try reader.skip(try reader.read())
      }
      var files: [String: File] = [:]
      let fileCount = try reader.read(Int.self)
      files.reserveCapacity(min(max(0, fileCount), bytes.count))
      for _ in 0..<max(0, fileCount) {
        let path = try reader.read(String.self)
        files[path] = File(key: try reader.read(), stamp: try reader.read())
      }
      (self.bytes, self.texts, self.files) = (bytes, texts, files)
    } catch {
      return nil
    }
  }

  /// What is known of the text at `path`.
  func text(_ path: String) -> RememberedText? {
    guard let range = texts[path] else { return nil }
    return try? RememberedText(ByteReader(bytes, in: range), bytes[range])
  }

  /// What the build ended with, when it would be the same today: every file of the site is as it was, and so is every file of the output.
  func report(_ inventory: Inventory, _ options: BuildOptions, _ output: any OutputStore) -> BuildReport? {
    guard let sources = whole.sources, sources == inventory.digest(options) else { return nil }
    let all = Array(files)
    let areKept = concurrently(all.count, jobs: options.jobs) { output.keep(all[$0].key, all[$0].value.stamp) }
    return areKept.allSatisfy(\.self) ? whole.report : nil
  }
}

/// Writes down what a build knew and wrote.
struct BuildMemoryWriter {
  private var writer = ByteWriter()

  init(
    whole: BuildMemory.Whole, ground: Digest, addresses: Digest, texts: [(path: String, record: ArraySlice<UInt8>)],
    files: [(path: String, file: BuildMemory.File)]
  ) {
    writer.add(whole)
    writer.add(ground)
    writer.add(addresses)
    writer.add(texts.count)
    for text in texts {
      writer.add(text.path)
      writer.add(text.record.count)
      writer.append(contentsOf: text.record)
    }
    writer.add(files.count)
    for (path, file) in files {
      writer.add(path)
      writer.add(file.key)
      writer.add(file.stamp)
    }
    writer.add(Digest(writer.bytes))
  }

  var bytes: [UInt8] { writer.bytes }
}
