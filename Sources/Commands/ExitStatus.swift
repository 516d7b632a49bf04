import ArgumentParser

/// What the process ends with: documented, and the same for every subcommand. Wrong usage ends with 64, as the argument parser has it.
enum ExitStatus {
  static let contentHasErrors = ExitCode(1)
  static let noSuchSite = ExitCode(66)
  static let readingOrWritingFailed = ExitCode(74)

  /// A signal ended the command before its time: 130 for an interruption from the keyboard.
  static func ended(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
