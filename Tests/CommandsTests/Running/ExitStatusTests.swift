import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: ["build", "check"])
  func `a good site ends with 0`(command: String) throws {
    let outcome = try SmallSite().run(command)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("No problems in 2 articles.\n"))
  }

  @Test(arguments: ["build", "check"])
  func `quiet says nothing when all is well`(command: String) throws {
    let outcome = try SmallSite().run(command, ["--quiet"])
    #expect(outcome.status == 0)
    #expect(outcome.output + outcome.error == "")
  }

  @Test(arguments: ["build", "check"])
  func `errors in the content end with 1`(command: String) throws {
    let site = try SmallSite()
    try site.replace("[[crisis-lines]]", with: "", in: "Content/articles/calm.md")
    let outcome = try site.run(command)
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("error[crisis/missing]"))
    #expect(!site.exists("Output/index.html"))
  }

  @Test func `warnings end with 0`() throws {
    let site = try SmallSite()
    try site.replace("reviewed: 2026-05-01\n", with: "", in: "Content/articles/calm.md")
    let outcome = try site.build()
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("warning[review/missing]"))
  }

  @Test(arguments: [
    ["build", "--nope"], ["check", "--nope"], ["build", "--today", "2026-02-30"], ["build", "--today", "01.06.2026"], ["build", "--today"],
    ["build", "--jobs", "0"], ["build", "--jobs", "-1"], ["build", "--jobs", "257"], ["build", "--jobs", "many"],
    ["build", "--format", "xml"],
    ["build", "--color", "pink"], ["build", "--base-url", "http://example.org"], ["build", "--base-url", "example.org"],
    ["build", "--base-url", "https://"], ["build", "--base-url", "https:///sub"], ["build", "--base-url", "https://a b"],
    ["build", "--base-url", "https://example.org/?q"], ["build", ".", "another"], ["check", "--output", "x"], ["explain", "no/such-rule"],
    ["explain", ""], ["new"], ["new", ""], ["new", " "], ["new", "Two\nlines"], ["new", "A bell\u{7}"], ["new", "🎉"],
    ["new", "Title", "--today", "2026-13-01"], ["new", "Title", "--slug", "../x"], ["new", "Title", "--slug", "Upper"], ["nonsense"],
    ["lines", "--region", "UK"], ["lines", "--language", "English"], ["lines", "--status", "gone"], ["lines", "--older-than", "30"],
    ["lines", "--today", "2026-02-30"], ["lines", "--format", "github"], ["lines", ".", "another"], ["lines", "check", "--region", "GB"],
    ["lines", "check", "--format", "xml"], ["due", "--within", "30"], ["due", "--within", "-1d"], ["due", "--within", "d"],
    ["due", "--within", "1m"], ["due", "--format", "markdown"], ["due", "--today", "yesterday"], ["impact", "--since", ""],
    ["impact", "--since=-x"], ["impact", "--since", "HEAD", "--registry", "old.yml"], ["impact", "--format", "github"],
  ])
  func `wrong usage ends with 64, and nothing is written`(arguments: [String]) throws {
    let site = try SmallSite()
    let before = try Tree(site.outside.path)
    let outcome = try Tealight.run(arguments, in: site.path)
    #expect(outcome.status == 64, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("Error: "))
    #expect(outcome.output.isEmpty)
    #expect(before.changes(to: try Tree(site.outside.path), strictly: true) == [])
  }

  @Test func `a rule that nearly exists is suggested`() throws {
    let outcome = try Tealight.run(["explain", "disclaimer/mising"])
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("Did you mean 'disclaimer/missing'?"))
  }

  @Test(arguments: [
    ["build", "nowhere"], ["check", "nowhere"], ["build", "empty"], ["check", "file"], ["check", ""], ["new", "Title", "--site", "empty"],
    ["lines", "nowhere"], ["lines", "list", "empty"], ["lines", "check", "empty"], ["due", "nowhere"], ["impact", "empty"],
  ])
  func `no such site ends with 66`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("empty")
    try folder.write("file", "text")
    let outcome = try Tealight.run(arguments, in: folder.path)
    #expect(outcome.status == 66, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("tealight: "))
    #expect(try Tree(folder.path).paths == ["empty", "file"])
  }

  @Test(arguments: ["file", "pipe", "file/below", "dangling", "/proc/tealight", "/dev/full"])
  func `an output that cannot be written ends with 74`(output: String) throws {
    let site = try SmallSite()
    try site.write("file", "text")
    try site.makePipe("pipe")
    try site.link("dangling", to: "nowhere/at/all")
    let before = try Tree(site.path)
    let outcome = try site.build("--output", output)
    #expect(outcome.status == 74, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("tealight: cannot "))
    #expect(outcome.error.contains(output))
    #expect(before.changes(to: try Tree(site.path), strictly: true) == [])
  }

  @Test func `an output with files of others ends with 74`() throws {
    let site = try SmallSite()
    try site.write("Output/mine.txt", "Mine.")
    let outcome = try site.build()
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("`mine.txt`"))
    #expect(try site.output.paths == ["mine.txt"])
  }

  @Test(arguments: [
    ["check", ".", "--format", "json", "--today", "2026-06-01"], ["build", ".", "--format", "json", "--today", "2026-06-01"], ["explain"],
    ["explain", "crisis/missing"], ["new", "Title"], ["lines", "."], ["lines", ".", "--format", "json"],
    ["lines", "check", "--format", "json"],
    ["due", "."], ["impact", ".", "--registry", "Content/crisis-lines.yml"],
  ])
  func `output that nobody can take ends with 74`(arguments: [String]) throws {
    let site = try SmallSite()
    let outcome = try Tealight.run(arguments, in: site.path, outputTo: "/dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.error.hasPrefix("tealight: cannot write"))
  }

  @Test(arguments: [["check"], ["lines"], ["lines", "check"], ["due"], ["impact", "--registry", "Content/site.yml"]])
  func `a registry that cannot be read ends with 74`(arguments: [String]) throws {
    let site = try SmallSite()
    try site.remove(SmallSite.registry)
    try site.makePipe(SmallSite.registry)
    let outcome = try Tealight.run(arguments, in: site.path)
    #expect(outcome.status == 74, "\(outcome.error)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `the help names every exit status`() throws {
    let help = try Tealight.run(["--help"]).output.replacing(#/\s+/#, with: " ")
    for status in ["0 good", "1 the content has errors", "64 wrong usage", "66 no such site", "74 reading or writing failed"] {
      #expect(help.contains(status))
    }
  }
}
