import Foundation
import Testing

/// The help of each command, as it was last looked at: `TEALIGHT_RECORD=1 swift test --filter HelpTests` writes it anew.
@Suite struct HelpTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Snapshots")

  /// The commands that the help itself names, each with those below it.
  private static func commands(below command: [String] = []) throws -> [[String]] {
    let help = try Tealight.run(command + ["--help"]).output
    guard let list = help.firstRange(of: "SUBCOMMANDS:\n") else { return [] }
    let lines = help[list.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("  ") }
    let names = lines.compactMap { line in line.prefixMatch(of: #/  ([a-z-]+)/#).map { command + [String($0.output.1)] } }
    return try names + names.flatMap { try commands(below: $0) }
  }

  @Test func `the help of each command is as it was recorded`() throws {
    let environment = ProcessInfo.processInfo.environment
    let isRecording = environment["TEALIGHT_RECORD"] == "1"
    try #require(!isRecording || environment["CI"].map { $0.isEmpty } ?? true, "Snapshots are not recorded where CI is set.")
    let commands = try Self.commands()
    #expect(commands.contains(["build"]) && commands.contains(["explain"]) && commands.contains(["lines", "check"]))
    var expected: Set<String> = []
    for command in [[]] + commands {
      let name = (["help"] + command).joined(separator: "-") + ".txt"
      expected.insert(name)
      let outcome = try Tealight.run(command + ["--help"], environment: ["COLUMNS": "80"])
      #expect(outcome.status == 0)
      let file = Self.folder.appending(path: name)
      if isRecording { try outcome.output.write(to: file, atomically: true, encoding: .utf8) }
      let recorded = try? String(contentsOf: file, encoding: .utf8)
      #expect(outcome.output == recorded, "\(name) differs: look at it, then run the tests with TEALIGHT_RECORD=1")
    }
    let found = Set(
      try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false)).filter { $0.hasPrefix("help") })
    #expect(found == expected)
  }
}
