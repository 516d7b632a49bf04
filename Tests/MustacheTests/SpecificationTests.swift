import Diagnostics
import Foundation
import Mustache
import Testing

/// The cases of the Mustache specification, read from the folder that the environment variable MUSTACHE_SPEC names.
@Suite("The specification", .enabled(if: SpecificationCase.folder != nil, "MUSTACHE_SPEC names no folder with the specification's cases"))
struct SpecificationTests {
  @Test(arguments: SpecificationCase.all)
  func `renders as specified`(specified: SpecificationCase) {
    var sources = specified.partials.mapValues { Source(path: "partial", text: $0) }
    sources["the template"] = Source(path: "template", text: specified.template)
    let templates = Templates(sources)
    var output: [UInt8] = []
    templates.render("the template", withValue: specified.data, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == specified.expected)
    #expect(templates.diagnostics.isEmpty)
  }

  @Test func `all cases are found`() {
    #expect(SpecificationCase.all.count == 184)
  }
}

struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let partials: [String: String]
  let data: Value
  let expected: String

  static let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"].map { URL(fileURLWithPath: $0) }

  /// Every module of the specification but lambdas.
  private static let modules = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance", "dynamic-names",
  ]

  static let all: [SpecificationCase] = modules.flatMap { module -> [SpecificationCase] in
    guard let file = folder?.appendingPathComponent("\(module).json"), let data = try? Data(contentsOf: file),
      let content = try? JSONDecoder().decode(File.self, from: data)
    else { return [] }
    return content.tests.map {
      SpecificationCase(
        testDescription: "\(module): \($0.name)", template: $0.template, partials: $0.partials ?? [:], data: $0.data?.value ?? .absent,
        expected: $0.expected)
    }
  }

  private struct File: Decodable {
    let tests: [Test]
  }

  private struct Test: Decodable {
    let name: String
    let template: String
    let partials: [String: String]?
    let data: JSON?
    let expected: String
  }
}
