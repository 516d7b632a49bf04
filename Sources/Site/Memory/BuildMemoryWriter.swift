import Bytes

/// Writes down what a build knew and wrote, chunk by chunk.
struct BuildMemoryWriter: Sequence, IteratorProtocol {
  typealias Text = (path: String, record: ArraySlice<UInt8>)
  typealias File = (path: String, file: BuildMemory.File)

  private static let chunkSize = 256 * 1024

  private let header: ByteWriter
  private var texts: ArraySlice<Text>
  private var files: ArraySlice<File>
  private var chunk: MemoryChunk? = .header

  init(whole: BuildMemory.Whole, ground: Digest, addresses: Digest, texts: [Text], files: [File]) {
    var header = ByteWriter()
    header.add(whole)
    header.add(ground)
    header.add(addresses)
    self.header = header
    (self.texts, self.files) = (texts[...], files[...])
  }

  mutating func next() -> [UInt8]? {
    guard let chunk else { return nil }
    var entries = ByteWriter()
    switch chunk {
    case .header:
      entries = header
      self.chunk = .texts
    case .texts:
      while entries.bytes.count < Self.chunkSize, let text = texts.popFirst() {
        entries.add(text.path)
        entries.add(text.record.count)
        entries.append(contentsOf: text.record)
      }
      if texts.isEmpty { self.chunk = .files }
    case .files:
      while entries.bytes.count < Self.chunkSize, let (path, file) = files.popFirst() {
        entries.add(path)
        entries.add(file.key)
        entries.add(file.stamp)
      }
      if files.isEmpty { self.chunk = .end }
    case .end:
      self.chunk = nil
    }
    return chunk.bytes(entries)
  }
}
