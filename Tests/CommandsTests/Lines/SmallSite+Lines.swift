import Foundation
import Testing

extension SmallSite {
  static let registry = "Content/crisis-lines.yml"

  /// Adds a record, in the order of the file.
  func addLine(_ id: String, _ country: String, _ fields: String, verified: String? = "{on: 2026-05-01}") throws {
    let check = verified.map { ", verified: \($0)" } ?? ""
    let record = "  - {id: \(id), country: \(country), name: The line \(id), \(fields)\(check)}\n"
    try write(Self.registry, try read(Self.registry) + record)
  }

  /// The channels of a record that one can call at any hour.
  static func calls(_ number: String, kind: String = "national") -> String {
    "channels: [{kind: call, display: \(number), dial: \"\(number.filter(\.isNumber))\", number: \(kind), hours: 24/7}]"
  }

  func runLines(_ arguments: String...) throws -> Tealight.Outcome {
    try Tealight.run(["lines"] + arguments + ["--today", Self.today], in: path)
  }
}

/// What a program reads of a list in JSON.
enum JSONList {
  static func items(_ text: String, _ key: String) throws -> [[String: Any]] {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1)
    return try #require(object[key] as? [[String: Any]])
  }
}
