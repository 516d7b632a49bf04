import Bytes

/// What the last build of a site into an output knew and wrote. It only ever saves time: a build without it, or with a damaged one, ends in
/// the same bytes.
///
/// A text or a file is taken from it when everything that it was made from is the same; the digest of all that is its key.
struct BuildMemory: Sendable {
  /// A file of the output that was made from more than one text, or copied.
  struct File: Sendable {
    let key: Digest
    let stamp: Stamp
  }

  /// The digest of all addresses that the site had.
  let addresses: Digest
  let files: [String: File]
  private let bytes: [UInt8]
  private let texts: [String: Range<Int>]

  /// Reads what a `BuildMemoryWriter` wrote; nil for anything else, and for a memory of another ground: what front matter was read by then
  /// must hold today.
  init?(_ bytes: [UInt8], ground: Digest) {
    do {
      var reader = ByteReader(bytes)
      guard try reader.read(Digest.self) == ground, bytes.count >= 16 else { return nil }
      var end = ByteReader(bytes, in: bytes.count - 8..<bytes.count)
      guard try end.read(Digest.self) == Digest(bytes.dropLast(8)) else { return nil }
      addresses = try reader.read()
      var texts: [String: Range<Int>] = [:]
      let count = try reader.read(Int.self)
      texts.reserveCapacity(min(max(0, count), bytes.count))
      for _ in 0..<max(0, count) {
        let path = try reader.read(String.self)
        texts[path] = try reader.skip(try reader.read())
      }
      var files: [String: File] = [:]
      for _ in 0..<max(0, try reader.read(Int.self)) {
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
}

/// Writes down what a build knew and wrote.
struct BuildMemoryWriter {
  private var writer = ByteWriter()

  init(ground: Digest, addresses: Digest, texts: [(path: String, record: ArraySlice<UInt8>)], files: [String: BuildMemory.File]) {
    writer.add(ground)
    writer.add(addresses)
    writer.add(texts.count)
    for text in texts {
      writer.add(text.path)
      writer.add(text.record.count)
      writer.append(contentsOf: text.record)
    }
    writer.add(files.count)
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      writer.add(path)
      writer.add(file.key)
      writer.add(file.stamp)
    }
    writer.add(Digest(writer.bytes))
  }

  var bytes: [UInt8] { writer.bytes }
}
