import Diagnostics
import Testing

/// Paths in the order of their bytes.
struct ByteOrderTests {
  @Test func `paths are in the order of their bytes, whatever folders they stand in`() {
    #expect(
      Set(["a/b", "a-b", "a", "a.b", "a/b/c", "", "/", "é", "z/ä", "a0"]).inByteOrder() == [
        "", "/", "a", "a-b", "a.b", "a/b", "a/b/c", "a0", "z/ä", "é",
      ])
  }

  @Test func `paths that begin alike for any length are told apart`() {
    let pieces = ["a", "b", "/", "-", ".", "é", "aaaaaaaa", "\u{0}", "a/aaaaaaaaaaaaaaa", "topics/anger/page/"]
    var paths: Set = [""]
    for _ in 1...4 { paths.formUnion(paths.flatMap { path in pieces.map { path + $0 } }) }
    let expected = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(paths.inByteOrder() == expected)
  }
}
