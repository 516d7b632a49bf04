import Foundation
import Testing

/// How long the stages of a build took.
@Suite struct TimingsTests {
  private static let stages = ["discover", "index", "theme", "texts", "site", "publish"]

  @Test func `every stage has a line, and all of them together one`() throws {
    let site = try SmallSite()
    let outcome = try site.build("--timings")
    try #require(outcome.status == 0, "\(outcome.error)")
    let lines = outcome.error.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let start = try #require(lines.firstIndex { $0.first == "stage" })
    let rows = lines[(start + 1)...(start + Self.stages.count + 1)]
    #expect(rows.map(\.first) == Self.stages + ["all"])
    #expect(rows.allSatisfy { row in row.dropFirst().prefix(2).allSatisfy { Double($0) != nil } })
    #expect(rows.first { $0.first == "texts" }?[3] == "3")
    let walls = rows.compactMap { Double($0[1]) }
    // Each is rounded by itself.
    #expect(walls.dropLast().reduce(0, +) <= (walls.last ?? 0) + 0.005)
  }

  @Test func `the trace is one that viewers read`() throws {
    let site = try SmallSite()
    let outcome = try site.build("--trace", site.outside.place("trace.json"))
    try #require(outcome.status == 0, "\(outcome.error)")
    #expect(!outcome.error.contains("wall"))
    let trace = try JSONSerialization.jsonObject(with: try Data(contentsOf: site.outside.url("trace.json"))) as? [String: Any]
    let events = try #require(trace?["traceEvents"] as? [[String: Any]])
    #expect(events.compactMap { $0["name"] as? String } == Self.stages)
    #expect(events.allSatisfy { $0["ph"] as? String == "X" && $0["ts"] is Int && $0["dur"] is Int })
  }

  @Test func `a trace that cannot be written ends with 74, and the site is published`() throws {
    let site = try SmallSite()
    let outcome = try site.build("--trace", site.outside.place("missing/trace.json"))
    #expect(outcome.status == 74)
    #expect(outcome.error.contains("trace.json"))
    #expect(try !site.output.pages.isEmpty)
  }

  @Test func `a trace goes through a link, and into a device, without taking its place`() throws {
    let site = try SmallSite()
    let (link, target) = (site.outside.place("link.json"), site.outside.place("target.json"))
    try "an old and longer text, of which nothing may be left behind the trace".write(toFile: target, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try site.mustBuild("--trace", link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: target))) is [String: Any])
    let device = site.outside.place("null")
    try FileManager.default.createSymbolicLink(atPath: device, withDestinationPath: "/dev/null")
    try site.mustBuild("--trace", device)
    #expect(try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test(arguments: ["Content/site.yml", "Templates/new.json", ".tealight/trace.json"])
  func `a trace takes no file of the site`(path: String) throws {
    let site = try SmallSite()
    let outcome = try site.build("--trace", site.outside.place("site/" + path))
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("--trace cannot be"))
    #expect(try site.build().status == 0)
  }

  @Test func `timings change nothing in the output`() throws {
    let site = try SmallSite()
    try site.mustBuild()
    let before = try site.output
    try site.mustBuild("--timings", "--trace", site.outside.place("trace.json"))
    #expect(try site.output == before)
  }
}
