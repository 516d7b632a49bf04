import Foundation

/// Where the programs are that take part.
struct Programs: Sendable {
  let measure: String
  let floor: String
  let tealight: String
  /// Nothing where the machine has no Hugo.
  let hugo: String?

  /// Says which program is not there, before anything else takes time.
  func check() throws {
    for path in [measure, floor, tealight] where !FileManager.default.isExecutableFile(atPath: path) {
      throw BenchError("There is no program '\(path)'. `make bench` builds all that take part.")
    }
  }

  /// The path of a program that a shell would find.
  static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program writes to its standard output.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
