import Foundation

/// What the figures depend on besides the programs.
struct Machine: Codable, Sendable {
  let processor: String
  let cores: Int
  /// In bytes.
  let memory: UInt64
  let system: String
  /// The average number of processes that wanted a processor in the minute before the start.
  let load: Double
  let versions: [String: String]

  /// Above this load, others are at work on the machine.
  static let idleLoad = 0.5

  var isIdle: Bool { load <= Self.idleLoad }

  static func now(_ programs: Programs) -> Machine {
    let cpuInformation = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = cpuInformation.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
    var loads = [0.0]
    let known = getloadavg(&loads, 1)
    var versions = ["Tealight": version(programs.tealight, "--version"), "floor": version(programs.floor, "--version")]
    versions["Hugo"] = programs.hugo.map { version($0, "version") }
    versions["Swift"] = Programs.find("swift").map { version($0, "--version") }
    return Machine(
      processor: model?.trimmingCharacters(in: .whitespaces) ?? "unknown", cores: ProcessInfo.processInfo.activeProcessorCount,
      memory: ProcessInfo.processInfo.physicalMemory, system: systemName(), load: known == 1 ? loads[0] : 0, versions: versions)
  }

  private static func version(_ program: String, _ argument: String) -> String {
    let output = try? Programs.output(of: program, [argument])
    // A line with colours in it is a wrapper's own.
    return output?.split(separator: "\n").first { !$0.contains("\u{1b}") }.map(String.init) ?? "unknown"
  }

  private static func systemName() -> String {
    guard let uname = Programs.find("uname"), let name = try? Programs.output(of: uname, ["-srm"]) else { return "unknown" }
    return name.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
