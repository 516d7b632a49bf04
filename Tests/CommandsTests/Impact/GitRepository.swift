import Foundation
import Testing

/// A folder with a history in git, which knows nothing of the machine's own settings.
struct GitRepository {
  let folder: String

  init(_ folder: String) throws {
    self.folder = folder
    try git("init", "--quiet", "--initial-branch=main")
  }

  func commitAll(_ message: String) throws {
    try git("add", "--all", ".")
    try git("commit", "--quiet", "--message", message)
  }

  func git(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    let own = ProcessInfo.processInfo.environment.filter { name, _ in !name.hasPrefix("GIT_") }
    process.environment = own.merging([
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }
}
