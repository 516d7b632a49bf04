import ArgumentParser
import Foundation

/// The command `git` of the machine, run in a folder, without a shell.
struct Git {
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    /// What it complained of, in one line.
    let complaint: String

    /// The output as one line.
    var text: String {
      String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
    }
  }

  private let program: URL
  private let folder: String

  /// Ends the process when there is no `git` on the search path.
  init(in folder: String) throws {
    guard let program = Program(named: "git") else {
      Console.complain("cannot run `git`: it is not on the search path; --registry takes a file instead")
      throw ExitStatus.readingOrWritingFailed
    }
    self.program = URL(filePath: program.path)
    self.folder = folder
  }

  /// Runs a command of git to its end.
  func run(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    let (output, complaint) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Self.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaint
    do {
      try process.run()
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      let words = try complaint.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let lines = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline)
      return Outcome(status: process.terminationStatus, output: [UInt8](bytes), complaint: lines.first.map(String.init) ?? "")
    } catch {
      Console.complain("cannot run `git`: \(error.localizedDescription)")
      throw ExitStatus.readingOrWritingFailed
    }
  }

  /// Tells what git could not do; the status to end with.
  func failure(_ outcome: Outcome) -> ExitCode {
    let reason = outcome.complaint.isEmpty ? "git ended with \(outcome.status)" : outcome.complaint
    Console.complain("cannot read the history of `\(folder)`: \(reason)")
    return ExitStatus.readingOrWritingFailed
  }

  /// That of this process, without what points git at another repository than that of the folder, as it does inside a hook.
  private static var environment: [String: String] {
    let elsewhere: Set<String> = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"]
    let own = ProcessInfo.processInfo.environment.filter { name, _ in !elsewhere.contains(name) && !name.hasPrefix("GIT_TRACE") }
    return own.merging(["LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"]) { $1 }
  }
}
