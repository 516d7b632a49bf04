import Foundation
import Site

/// The command `pagefind`, which makes a search that needs no server.
struct SearchProgram: SearchIndexer {
  /// A site of ten thousand articles takes some minutes on a slow machine.
  private static let seconds = 3600

  private let program: Program
  /// What stands before the options.
  private let arguments: [String]

  /// Its version, as it tells it.
  let identity: String

  /// Pagefind as a command of its own, or as the Python package that brings it; ends the process where it is neither.
  static func installed() throws -> SearchProgram {
    let ways = [(Program(named: "pagefind"), []), (Program(named: "python3"), ["-m", "pagefind_bin"])]
    for case (let program?, let arguments) in ways {
      guard let place = try? TemporaryPlace() else { continue }
      defer { place.remove() }
      if let outcome = try? program.run(arguments + ["--version"], in: place, seconds: 20), outcome.status == 0 {
        return SearchProgram(program: program, arguments: arguments, identity: outcome.line)
      }
    }
    Console.complain(
      "cannot make the search: `pagefind` is not on the search path, and Python has no `pagefind_bin`; `pip install pagefind-bin` brings it, and a build without --search needs neither"
    )
    throw ExitStatus.readingOrWritingFailed
  }

  func index(pagesIn folder: String) throws(MachineError) -> [String: [UInt8]] {
    let result: Result<[String: [UInt8]], MachineError>
    do throws(Program.Failure) {
      let place = try TemporaryPlace()
      defer { place.remove() }
      result = try run(on: URL(filePath: folder).path(percentEncoded: false), place)
    } catch {
      switch error {
      case .tookTooLong: throw MachineError("make the search with", program.path, "it took more than an hour")
      case .cannotRun(let reason): throw MachineError("make the search with", program.path, reason)
      }
    }
    return try result.get()
  }

  private func run(on site: String, _ place: TemporaryPlace) throws(Program.Failure) -> Result<[String: [UInt8]], MachineError> {
    let result = place.path + "/search"
    let outcome = try program.run(
      arguments + ["--site", site, "--output-path", result, "--silent"], in: place, seconds: Self.seconds)
    return Result { () throws(MachineError) in try files(outcome, in: result) }
  }

  /// The files that the search page of the theme loads. Pagefind brings pages and styles of its own as well.
  private func files(_ outcome: Program.Outcome, in folder: String) throws(MachineError) -> [String: [UInt8]] {
    guard outcome.status == 0 else {
      let reason = outcome.complaint.isEmpty ? "it ended with \(outcome.status)" : outcome.complaint
      throw MachineError("make the search with", program.path, reason)
    }
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.subpaths(atPath: folder) ?? [] where Self.isNeeded(name) {
      guard let data = try? Data(contentsOf: URL(filePath: folder + "/" + name)) else {
        throw MachineError("read", name, "Pagefind's file cannot be read")
      }
      files[name] = [UInt8](data)
    }
    guard files["pagefind.js"] != nil else { throw MachineError("make the search in", folder, "Pagefind wrote no `pagefind.js`") }
    return files
  }

  private static func isNeeded(_ name: String) -> Bool {
    ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json"].contains(name)
      || [".pagefind", ".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter"].contains { name.hasSuffix($0) }
  }
}
