import Foundation

/// Another program of the machine, run without a shell and with a time limit. What it writes goes through files, so it can neither block
/// this process nor end it.
struct Program: Sendable {
  struct Outcome {
    let status: Int32
    /// The first line of its output.
    let line: String
    /// What it complained of, in one line.
    let complaint: String
  }

  enum Failure: Error {
    case cannotRun(reason: String)
    case tookTooLong
  }

  let path: String

  init(path: String) {
    self.path = path
  }

  /// The first program of this name on the search path; nil where there is none.
  init?(named name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let path = folders.map({ "\($0)/\(name)" }).first(where: Self.isProgram) else { return nil }
    self.path = path
  }

  /// The path, the size and the time of the last change: another version is another program.
  var identity: String {
    let resolved = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    let changed = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(path) \((attributes?[.size] as? Int) ?? 0) \(changed)"
  }

  /// Runs the program in a folder to its end; one that takes longer than `seconds` is killed.
  func run(_ arguments: [String], in folder: TemporaryPlace, seconds: Int) throws(Failure) -> Outcome {
    let process = Process()
    let ended = DispatchSemaphore(value: 0)
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.terminationHandler = { _ in ended.signal() }
    let (output, complaints) = (folder.path + "/output", folder.path + "/complaints")
    do {
      let handles = try [output, complaints].map { path in
        try Data().write(to: URL(filePath: path))
        return try FileHandle(forWritingTo: URL(filePath: path))
      }
      // The child has its own copies.
      defer { for handle in handles { try? handle.close() } }
      process.standardOutput = handles[0]
      process.standardError = handles[1]
      try process.run()
    } catch {
      throw .cannotRun(reason: error.localizedDescription)
    }
    guard ended.wait(timeout: .now() + .seconds(seconds)) == .success else {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .tookTooLong
    }
    return Outcome(status: process.terminationStatus, line: Self.firstLine(of: output), complaint: Self.firstLine(of: complaints))
  }

  private static func firstLine(of path: String) -> String {
    let words = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return words.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
