import Diagnostics
import Foundation
import Site
import Testing

/// Small whole sites with all that a build of them publishes, byte for byte.
///
/// Each folder in `Sites` has a `site`, which needs only what it is about since `Base` stands under it, and what is `expected`. TEALIGHT_RECORD=1
/// writes that anew; look at what changed.
@Suite struct GoldenSiteTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Sites").path).sorted()) ?? []

  @Test func `there are golden sites`() {
    #expect(Self.names.count >= 9)
  }

  @Test(arguments: names)
  func `a golden site is published as it is recorded`(_ name: String) throws {
    let files = try Self.build(name, jobs: 1)
    let expected = Self.folder.appending(path: "Sites/\(name)/expected")
    let environment = ProcessInfo.processInfo.environment
    if environment["TEALIGHT_RECORD"] == "1" {
      try #require(environment["CI"] == nil, "TEALIGHT_RECORD would make every site pass; it is refused where CI is set")
      try Self.write(files, to: expected)
    }
    let recorded = try Self.files(below: expected)
    #expect(files.keys.sorted() == recorded.keys.sorted(), "the files that are published")
    for (path, bytes) in files {
      guard let wanted = recorded[path], wanted != bytes else { continue }
      Issue.record("\(name)/expected/\(path) is not what is published:\n\(Self.firstDifference(wanted, bytes))")
    }
  }

  @Test(arguments: names)
  func `a golden site is the same however many work at it`(_ name: String) throws {
    let one = try Self.build(name, jobs: 1)
    for jobs in [2, 8] { #expect(try Self.build(name, jobs: jobs) == one) }
  }

  @Test(arguments: names)
  func `a site that is written with CRLF has the same pages`(_ name: String) throws {
    let plain = try Self.build(name, jobs: 1)
    let other = try Self.build(name, jobs: 1) { path, bytes in
      guard path.hasSuffix(".md") || path.hasSuffix(".yml") else { return bytes }
      return Array(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8)
    }
    #expect(plain.keys.sorted() == other.keys.sorted())
    for (path, bytes) in plain where other[path] != bytes {
      Issue.record("\(path) differs:\n\(Self.firstDifference(bytes, other[path] ?? []))")
    }
  }

  private static func build(
    _ name: String, jobs: Int, _ written: (String, [UInt8]) -> [UInt8] = { $1 }
  ) throws -> [String: [UInt8]] {
    let base = try files(below: folder.appending(path: "Base"))
    let own = try files(below: folder.appending(path: "Sites/\(name)/site"))
    let all = base.merging(own) { $1 }
    let tree = MemoryTree(Dictionary(uniqueKeysWithValues: all.map { ($0.key, written($0.key, $0.value)) }))
    let output = MemoryOutput()
    var options = BuildOptions(today: ExampleSite.today)
    options.jobs = jobs
    let report = try Build.run(tree, options, into: output)
    let errors = report.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors.map { "\($0.file):\($0.location.line):\($0.location.column): \($0.message)" })")
    return output.files
  }

  /// The files of a folder by their paths inside it.
  private static func files(below folder: URL) throws -> [String: [UInt8]] {
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    var files: [String: [UInt8]] = [:]
    for path in paths {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[path] = Array(try Data(contentsOf: file))
    }
    return files
  }

  private static func write(_ files: [String: [UInt8]], to folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    for (path, bytes) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  private static func firstDifference(_ wanted: [UInt8], _ found: [UInt8]) -> String {
    let lines = [wanted, found].map {
      $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
    let number = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(lines[0].count, lines[1].count)
    return "line \(number + 1)\n- \(lines[0].dropFirst(number).first ?? "")\n+ \(lines[1].dropFirst(number).first ?? "")"
  }
}
