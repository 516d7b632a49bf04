import Diagnostics
import Mustache
import Testing

/// One template, the values it is rendered with, and what comes out.
struct RenderingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let template: String
  let partials: [String: String]
  let values: [String: Value]
  let expected: String

  init(_ description: String, _ template: String, _ values: [String: Value] = [:], partials: [String: String] = [:], gives expected: String)
  {
    self.testDescription = description
    self.template = template
    self.partials = partials
    self.values = values
    self.expected = expected
  }

  var templates: Templates {
    var sources = partials.mapValues { Source(path: "partial.html", text: $0) }
    sources["page"] = Source(path: "page.html", text: template)
    return Templates(sources)
  }

  var output: String {
    var output: [UInt8] = []
    templates.render("page", with: Self.record(values), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A record of a layout made for these values.
  static func record(_ values: [String: Value]) -> Record {
    let names = values.keys.sorted()
    return Record(Layout("made", names.map { Field($0, .text, "") }), names.map { values[$0] ?? .absent })
  }

  static func nested(_ values: [String: Value]) -> Value {
    .record(record(values))
  }
}
