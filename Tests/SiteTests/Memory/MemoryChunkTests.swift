import Bytes
import Testing

@testable import Site

/// A memory that was damaged is none.
@Suite struct MemoryChunkTests {
  private var saved: [UInt8] {
    var entries = ByteWriter()
    entries.add("articles/one.md")
    return MemoryChunk.header.bytes() + MemoryChunk.texts.bytes(entries) + MemoryChunk.end.bytes()
  }

  @Test func `chunks come back in their order`() throws {
    let chunks = try #require(MemoryChunk.all(in: saved))
    #expect(chunks.map(\.kind) == [.header, .texts, .end])
    var reader = ByteReader(saved, in: chunks[1].entries)
    #expect(try reader.read(String.self) == "articles/one.md")
  }

  @Test func `a memory that was cut anywhere is none`() {
    for length in 0..<saved.count { #expect(MemoryChunk.all(in: Array(saved.prefix(length))) == nil) }
  }

  @Test func `a memory with another byte anywhere is none`() {
    for position in saved.indices {
      for bit in 0..<8 {
        var damaged = saved
        damaged[position] ^= 1 << UInt8(bit)
        #expect(MemoryChunk.all(in: damaged) == nil, "bit \(bit) of byte \(position)")
      }
    }
  }
}
