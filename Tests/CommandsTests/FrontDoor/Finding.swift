import Foundation
import Testing

/// A finding as a user reads it, in whichever format.
struct Finding: Equatable, CustomTestStringConvertible {
  var rule: String
  var severity: String
  var file: String
  var line: Int
  /// Absent where the format has none for a finding of several lines.
  var column: Int?
  var message: String

  var testDescription: String { "\(severity)[\(rule)] \(file):\(line):\(column.map(String.init) ?? "-") \(message)" }
}

extension Finding {
  struct Report: Decodable {
    struct Diagnostic: Decodable {
      let rule: String
      let severity: String
      let file: String
      let line: Int
      let column: Int
      let endLine: Int
      let endColumn: Int
      let message: String
      let why: String
      let help: String?
      let notes: [String]
    }

    struct Summary: Decodable {
      let errors: Int
      let warnings: Int
      let articles: Int
    }

    let version: Int
    let diagnostics: [Diagnostic]
    let summary: Summary

    init(_ text: String) throws {
      self = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    }
  }

  static func json(_ text: String) throws -> [Finding] {
    try Report(text).diagnostics.map {
      Finding(rule: $0.rule, severity: $0.severity, file: $0.file, line: $0.line, column: $0.column, message: $0.message)
    }
  }

  /// Reads workflow commands back. The message holds the help as its last lines.
  static func github(_ text: String) throws -> [Finding] {
    try text.split(separator: "\n").map { line in
      let command = try #require(line.wholeMatch(of: #/::(error|warning|notice) (.*?)::(.*)/#))
      var properties: [String: String] = [:]
      for property in command.output.2.split(separator: ",") {
        let parts = property.split(separator: "=", maxSplits: 1)
        properties[String(parts[0])] = unescaped(parts[1])
      }
      return Finding(
        rule: try #require(properties["title"]), severity: command.output.1 == "notice" ? "hint" : String(command.output.1),
        file: try #require(properties["file"]), line: try #require(properties["line"].flatMap { Int($0) }),
        column: properties["col"].flatMap { Int($0) }, message: unescaped(command.output.3))
    }
  }

  private static func unescaped(_ value: Substring) -> String {
    var text = String(value)
    for (escape, character) in [("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")] {
      text = text.replacing(escape, with: character)
    }
    return text
  }

  /// Reads the report for people back: a headline with the rule, and the line with the place under it.
  static func text(_ text: String) -> [Finding] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, lines.dropFirst()).compactMap { head, place in
      guard let title = head.wholeMatch(of: #/(error|warning|hint)\[([^\]]+)\]: (.*)/#),
        let location = place.wholeMatch(of: #/ *--> (.*):(\d+):(\d+)/#)
      else { return nil }
      return Finding(
        rule: String(title.output.2), severity: String(title.output.1), file: String(location.output.1), line: Int(location.output.2) ?? 0,
        column: Int(location.output.3), message: String(title.output.3))
    }
  }
}
