import Testing

@testable import Site

/// What is taken for the same file.
@Suite struct StampTests {
  private func status(size: Int = 10, modified: Int = 5_000_000_001, changed: Int = 5_000_000_001, inode: UInt64 = 7) -> FileStatus {
    FileStatus(size: size, modified: modified, changed: changed, inode: inode)
  }

  private static let later = 60_000_000_000

  @Test func `a file is another when any of its marks is`() {
    let stamps = [
      status(), status(size: 11), status(modified: 5_000_000_002), status(changed: 5_000_000_002), status(inode: 8),
    ].map { $0.sourceStamp(now: Self.later) }
    #expect(!stamps.contains(nil))
    #expect(Set(stamps).count == stamps.count)
    #expect(status().sourceStamp(now: Self.later) == status().sourceStamp(now: Self.later + 1))
  }

  @Test func `a file that changed just now has no stamp, since its next change could have the same times`() {
    #expect(status().sourceStamp(now: 5_000_000_002) == nil)
    #expect(status(changed: 5_400_000_001).sourceStamp(now: 5_440_000_000) == nil)
    #expect(status().sourceStamp(now: 5_400_000_000) != nil)
    // In the future, as clocks of other machines can be.
    #expect(status().sourceStamp(now: 4_000_000_000) == nil)
  }

  @Test func `where times are whole seconds, a moment is two of them`() {
    let coarse = status(modified: 5_000_000_000, changed: 5_000_000_000)
    #expect(coarse.sourceStamp(now: 6_900_000_000) == nil)
    #expect(coarse.sourceStamp(now: 7_100_000_000) != nil)
  }

  @Test func `a move into place leaves a written file the same`() {
    #expect(status().writtenStamp == status(changed: 9_000_000_001).writtenStamp)
    #expect(status().writtenStamp != status(modified: 9_000_000_001).writtenStamp)
  }
}
