import Foundation

/// The terminal, the clock and the environment: nothing below this module knows of them.
enum Console {
  static func output(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// One line about what the tool could not do.
  static func complain(_ text: String) {
    error("tealight: \(text)\n")
  }

  static var errorIsTerminal: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  static func environmentHas(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment[name].map { !$0.isEmpty } ?? false
  }
}
