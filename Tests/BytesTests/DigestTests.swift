import Bytes
import Testing

@Suite struct DigestTests {
  @Test func `a digest is the same in every run`() {
    #expect(Digest("Tealight".utf8).value == 5_344_670_324_971_908_613)
  }

  @Test func `one bit makes another digest`() {
    let text = Array("a text of more than sixteen bytes".utf8)
    var seen: Set<Digest> = [Digest(text)]
    for position in text.indices {
      for bit in 0..<8 {
        var other = text
        other[position] ^= 1 << UInt8(bit)
        #expect(seen.insert(Digest(other)).inserted)
      }
    }
  }

  @Test func `where one value ends is part of the digest`() {
    func digest(_ parts: [String]) -> Digest { Digest.make { digester in for part in parts { digester.add(part) } } }
    let all = [["ab", "c"], ["a", "bc"], ["abc"], ["", "abc"], ["abc", ""], ["\u{0}abc"]]
    #expect(Set(all.map(digest)).count == all.count)
  }

  @Test func `zeros are counted`() {
    let digests = (0..<100).map { Digest(Array(repeating: UInt8(0), count: $0)) }
    #expect(Set(digests).count == 100)
  }

  @Test func `an absent value is not an empty one`() {
    #expect(Digest.make { $0.add(String?.none) } != Digest.make { $0.add(String?.some("")) })
  }
}
