import Foundation
import Testing

/// A small site that builds without a finding, in a folder of its own.
final class SmallSite: Files {
  private let folder: TemporaryFolder

  /// Every run has the same day.
  static let today = "2026-06-01"

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write("site/" + name, text) }
  }

  var path: String { folder.path + "/site" }

  /// A folder beside the site.
  var outside: TemporaryFolder { folder }

  var output: Tree { get throws { try Tree(place("Output")) } }

  func run(_ command: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws -> Tealight.Outcome {
    try Tealight.run([command, ".", "--today", Self.today] + arguments, in: path, environment: environment)
  }

  func build(_ arguments: String...) throws -> Tealight.Outcome {
    try run("build", arguments)
  }

  /// Builds, and requires that it goes well.
  func mustBuild(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    let outcome = try run("build", arguments)
    try #require(outcome.status == 0, "\(outcome.error)", sourceLocation: sourceLocation)
  }

  /// The findings of a build.
  func findings(_ arguments: String...) throws -> [Finding] {
    try Finding.json(try run("build", ["--format", "json"] + arguments).output)
  }

  /// Where `text` first stands in a file, as people count.
  func position(of text: String, in name: String) throws -> (line: Int, column: Int) {
    let content = try read(name)
    let start = try #require(content.firstRange(of: text), "\(name) has no \(text)").lowerBound
    let before = content[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    return (before.count, (before.last?.unicodeScalars.count ?? 0) + 1)
  }
}
