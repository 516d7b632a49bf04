@testable import Commands
import Site
import Synchronization
import Testing

/// The line that says how far a build is.
@Suite struct ProgressTests {
  private final class Written: Sendable {
    let text = Mutex("")
  }

  private func written(patience: Double, _ work: (ProgressLine) -> Void) -> String {
    let written = Written()
    let line = ProgressLine(patience: patience) { text in written.text.withLock { $0 += text } }
    work(line)
    return written.text.withLock { $0 }
  }

  @Test func `short work says nothing`() {
    let text = written(patience: 60) { line in
      line.began(.texts, total: 100)
      line.advanced(.texts, by: 100)
      line.close()
    }
    #expect(text == "")
  }

  @Test func `a line stands in the place of the one before, and is wiped out at the end`() {
    let text = written(patience: 0) { line in
      line.began(.index, total: 7)
      line.began(.texts, total: 100)
      line.close()
      line.advanced(.texts, by: 1)
      line.began(.publish, total: nil)
    }
    #expect(text == "\rindex\u{1B}[K\rtexts\u{1B}[K\r\u{1B}[K")
  }

  @Test func `it says how many of how many, and how fast`() {
    #expect(ProgressLine.text(.texts, done: 0, of: 10, seconds: 1) == "texts")
    #expect(ProgressLine.text(.texts, done: 5, of: 10, seconds: 0) == "texts 5 of 10")
    #expect(ProgressLine.text(.texts, done: 500, of: 1000, seconds: 2) == "texts 500 of 1000 (250 a second)")
    #expect(ProgressLine.text(.publish, done: 5, of: nil, seconds: 2) == "publish")
  }

  @Test func `nothing is said where there is no terminal`() throws {
    let site = try SmallSite()
    for number in 1...300 { try site.write("Content/articles/t\(number).md", SmallSite.article("Entry \(number)", tags: "t")) }
    let outcome = try site.build()
    #expect(outcome.status == 0)
    #expect(!outcome.error.contains("\r") && !outcome.error.contains("\u{1B}"))
  }
}
