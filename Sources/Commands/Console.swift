import ArgumentParser
import Foundation
import Site

/// The terminal, the clock and the environment: nothing below this module knows of them.
enum Console {
  /// Writes to standard output. What nobody can take ends the process: half a report must not look like a whole one.
  static func output(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      complain("cannot write to standard output")
      exit(ExitStatus.readingOrWritingFailed.rawValue)
    }
  }

  /// Writes a file beside the command's own work, such as a trace. A plain file is replaced in one step; a device, a pipe or the target of a
  /// link is written to where it is.
  static func write(_ bytes: [UInt8], to path: String) throws(MachineError) {
    do {
      let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      try Data(bytes).write(to: URL(filePath: path), options: kind == nil || kind == .typeRegular ? .atomic : [])
    } catch {
      throw MachineError("write", path, "the file cannot be written")
    }
  }

  /// Writes to standard error. When that fails there is nobody left to tell; the exit status says what there is to say.
  static func error(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// One line about what the tool could not do.
  static func complain(_ text: String) {
    error("tealight: \(text)\n")
  }

  static var errorIsTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Whether the terminal knows neither colours nor a way back to the start of a line.
  static var terminalIsDumb: Bool { ProcessInfo.processInfo.environment["TERM"] == "dumb" }

  static func environmentHas(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment[name].map { !$0.isEmpty } ?? false
  }
}
