import Foundation
import Synchronization

/// Runs programs one at a time and tells what each took.
struct MeasuredProcess {
  /// The program of `Benchmarks/measure.c`.
  let measure: String
  /// The folder for its report, and for what the programs say.
  let folder: String
  /// How many threads each program may have.
  let threads: Int

  /// The process that is being waited for. It leads a group, in which the measured program is.
  private static let running = Mutex<pid_t?>(nil)
  private static let isEnding = Atomic(false)

  /// Ends what is being measured, at once, and lets nothing follow it: whoever calls this ends the benchmark.
  static func endRunning() {
    isEnding.store(true, ordering: .sequentiallyConsistent)
    running.withLock { process in
      if let process { kill(-process, SIGKILL) }
    }
  }

  func run(_ program: String, _ arguments: [String]) throws -> Cost {
    let report = folder + "/report"
    let said = folder + "/said"
    try Data().write(to: URL(filePath: said))
    try? FileManager.default.removeItem(atPath: report)
    let process = Process()
    let output = try FileHandle(forWritingTo: URL(filePath: said))
    defer { try? output.close() }
    process.executableURL = URL(filePath: measure)
    process.arguments = [report, program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    // The programs in Go take their number of threads from here.
    process.environment = ProcessInfo.processInfo.environment.merging(["GOMAXPROCS": String(threads)]) { $1 }
    try process.run()
    Self.running.withLock { $0 = process.processIdentifier }
    process.waitUntilExit()
    Self.running.withLock { $0 = nil }
    while Self.isEnding.load(ordering: .sequentiallyConsistent) { sleep(1) }
    guard let text = try? String(contentsOfFile: report, encoding: .utf8), let read = Cost.read(report: text) else {
      throw BenchError("'\(program)' could not be measured")
    }
    guard read.status == 0 else {
      let words = (try? String(contentsOfFile: said, encoding: .utf8)) ?? ""
      throw BenchError("'\(program) \(arguments.joined(separator: " "))' ended with \(read.status):\n\(words.suffix(2_000))")
    }
    return read.cost
  }
}
