import Foundation
import Synchronization
import Testing

/// The program as its users have it: a process with arguments, an environment and a working directory.
enum Tealight {
  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// The program that was built together with these tests: it stands in the same folder.
  static let program: URL = {
    let runner = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    var folder = runner.deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      let program = folder.appending(path: "tealight")
      if FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false)), !isFolder(program) { return program }
      folder.deleteLastPathComponent()
    }
    return runner
  }()

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  /// Runs the program to its end. One that takes a minute is taken to hang, and is killed: its status is 9 then.
  static func run(
    _ arguments: [String], in folder: String = "/", environment: [String: String] = [:], outputTo file: String? = nil
  ) throws -> Outcome {
    let running = try Running(arguments, in: folder, environment: environment, outputTo: file)
    return try running.outcome()
  }

  /// A process that was started and not yet waited for.
  final class Running {
    private let process = Process()
    private let folder: TemporaryFolder

    init(_ arguments: [String], in workingDirectory: String, environment: [String: String] = [:], outputTo file: String? = nil) throws {
      folder = try TemporaryFolder()
      let output = file ?? folder.place("output")
      if file == nil { try folder.write("output", "") }
      try folder.write("error", "")
      process.executableURL = Tealight.program
      process.arguments = arguments
      process.currentDirectoryURL = URL(filePath: workingDirectory)
      process.environment = Self.plainEnvironment.merging(environment) { $1 }
      process.standardInput = FileHandle.nullDevice
      let handles = [try FileHandle(forWritingTo: URL(filePath: output)), try FileHandle(forWritingTo: folder.url("error"))]
      process.standardOutput = handles[0]
      process.standardError = handles[1]
      // The child has its own copies. Left open, those of hundreds of tests would be more than a process may have.
      defer { for handle in handles { try? handle.close() } }
      try process.run()
    }

    /// What the tests run in, without what could change what the program says.
    private static var plainEnvironment: [String: String] {
      ProcessInfo.processInfo.environment.filter { name, _ in
        !["TZ", "LANG", "LANGUAGE", "NO_COLOR", "CI"].contains(name) && !name.hasPrefix("LC_") && !name.hasPrefix("SWIFT_BACKTRACE")
      }
    }

    var isRunning: Bool { process.isRunning }

    /// Ends the process as the machine does when it has no memory left: at once, and without a word.
    func killAtOnce() {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }

    /// Asks the process to end, as Ctrl-C does.
    func interrupt() { if process.isRunning { kill(process.processIdentifier, SIGINT) } }

    func outcome() throws -> Outcome {
      let process = UncheckedProcess(process)
      let watchdog = DispatchWorkItem { kill(process.process.processIdentifier, SIGKILL) }
      DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
      self.process.waitUntilExit()
      watchdog.cancel()
      return Outcome(
        status: self.process.terminationStatus, output: folder.exists("output") ? try folder.read("output") : "",
        error: try folder.read("error"))
    }
  }

  /// Only its number is asked for from another thread.
  private struct UncheckedProcess: @unchecked Sendable {
    let process: Process
    init(_ process: Process) { self.process = process }
  }
}
