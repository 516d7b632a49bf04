import Foundation
import Testing

/// Ctrl-C.
@Suite struct InterruptionTests {
  @Test(arguments: [1, 40, 200])
  func `a build that is interrupted leaves the output as it was, and ends with 130`(staged: Int) throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    for number in 1...300 {
      try site.write("Content/articles/t\(number).md", SmallSite.article("Entry \(number)", tags: "t\(number % 10)"))
    }
    let build = try Tealight.Running(["build", ".", "--today", SmallSite.today], in: site.path)
    func waiting() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: site.place("Output/.tealight-staging")))?.count ?? 0 }
    while build.isRunning, waiting() < staged {}
    build.interrupt()
    let outcome = try build.outcome()
    #expect(outcome.status == 130)
    #expect(outcome.error == "")
    #expect(before.changes(to: try site.output) == [])
    try site.mustBuild()
  }

  @Test func `a check that is interrupted ends with 130`() throws {
    let site = try SmallSite()
    for number in 1...2000 {
      try site.write("Content/articles/t\(number).md", SmallSite.article("Entry \(number)", tags: "t\(number % 10)"))
    }
    let check = try Tealight.Running(["check", ".", "--today", SmallSite.today], in: site.path)
    usleep(300_000)
    check.interrupt()
    // A machine that is done by then has a good site to tell of.
    #expect([130, 0].contains(try check.outcome().status))
  }
}
