import Foundation
import Testing

/// One thing that goes wrong with a build's files, at a moment that is counted in operations instead of time.
struct Fault {
  enum Kind: String {
    case kill, full, readOnly = "read-only", vanish, change
  }

  let kind: Kind
  /// The number of the operation on files of the output, or of the opening of `path`.
  let moment: Int
  var path = ""
  var replacement = ""

  /// The library that stands between the program and the system, made once for all tests.
  static let library: String? = {
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "faults.c").path
    let library = FileManager.default.temporaryDirectory.appending(path: "tealight-faults-\(UUID().uuidString).so").path
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = ["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
    guard (try? compiler.run()) != nil else { return nil }
    compiler.waitUntilExit()
    return compiler.terminationStatus == 0 ? library : nil
  }()

  /// What the program's environment must say for it to happen to files below `output`.
  func environment(output: String) throws -> [String: String] {
    [
      "LD_PRELOAD": try #require(Self.library), "FAULT_BELOW": output, "FAULT_KIND": kind.rawValue, "FAULT_AT": String(moment),
      "FAULT_PATH": path, "FAULT_WITH": replacement,
    ]
  }

  /// How many operations on files below `output` a build takes.
  static func operations(of site: SmallSite, output: String) throws -> Int {
    let count = site.outside.place("count")
    let environment = ["LD_PRELOAD": try #require(library), "FAULT_BELOW": output, "FAULT_COUNT": count]
    let outcome = try site.run("build", ["--output", output], environment: environment)
    try #require(outcome.status == 0, "\(outcome.error)")
    return try #require(Int(try String(contentsOfFile: count, encoding: .utf8)))
  }
}
