import Diagnostics
import Mustache
import Testing

@Suite("Templates of any bytes")
struct TemplateFuzzTests {
  /// A linear congruential generator: the same seed gives the same templates on every machine.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let seeds = [
    "<h1>{{page.title}}</h1>\n{{#page.articles}}\n  {{> b}}\n{{/page.articles}}\n{{^page.articles}}none{{/page.articles}}\n",
    "{{<b}}\n  {{$main}}\n    one {{{page.title}}}\n  {{$inner}}x{{/inner}}\n  {{/main}}\n{{/b}}\r\n{{! comment }}\n",
    "{{=<% %>=}}\n<%#page%><% title %><%/page%> <%={{ }}=%> {{>*page.title}} {{&page.url}}{{.}}\n",
    "Hi\n  {{$main}}\n    default\n  {{/main}}\n  {{$inner}}{{/inner}}\n {{>a}}{{<c}}{{$main}}é🕯️{{/main}}{{/c}}",
  ]

  private static let pieces = [
    "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{=", "=}}", "{{{", "}}}", "{{!", "{{&", "*", ".", " ", "\n", "\r\n", "\t", "a",
    "b",
    "page", "main", "title", "🕯️", "{{>a}}", "  {{>b}}\n", "{{/page}}", "{{#page.articles}}",
  ]

  @Test(arguments: 0..<20)
  func `never crash and always come to an end`(batch: Int) {
    var random = Random(state: UInt64(batch) &* 7_919 &+ 1)
    let root = Samples.root
    // Batches × rounds × templates × changes: a little more than 20,000 changes.
    for _ in 0..<112 {
      var sources: [String: Source] = [:]
      for name in ["a", "b", "c"] {
        var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
        for _ in 0..<3 { Self.mutate(&bytes, &random) }
        sources[name] = Source(path: "\(name).html", bytes: bytes)
      }
      let templates = Templates(sources)
      let findings = templates.diagnostics + templates.check([("a", SmallSite.root), ("b", SmallSite.article)])
      let longest = sources.values.map(\.bytes.count).max() ?? 0
      let areInside = findings.allSatisfy { $0.span.start >= 0 && $0.span.end <= longest }
      #expect(areInside)
      var output: [UInt8] = []
      templates.render("a", with: root, into: &output)
      _ = templates.references(from: "a")
      for known in [[], ["site"], ["page"]] {
        let values = Dictionary(uniqueKeysWithValues: known.map { ($0, root[$0]) })
        let prepared = templates.prepared("a", for: SmallSite.root, knowing: values)
        // The second page is made with what was kept of the first.
        #expect(prepared?.page(root) == output)
        #expect(prepared?.page(root) == output)
      }
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout Random) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
    case 1: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
    case 2: if place < bytes.count { bytes[place] = UInt8.random(in: .min ... .max, using: &random) }
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...9, using: &random)))
    default:
      let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
      bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    }
  }

  @Test func `a template that calls itself twice comes to an end`() {
    let templates = Templates(["a": Source(path: "a", text: "x{{>a}}{{>a}}")])
    var output: [UInt8] = []
    templates.render("a", with: Samples.root, into: &output)
    #expect(output.count == 100)
  }

  @Test func `an indented template that calls itself comes to an end`() {
    let templates = Templates(["a": Source(path: "a", text: "x\n  {{>b}}\n"), "b": Source(path: "b", text: "y\n\t{{>a}}\n   {{>a}}\n")])
    var output: [UInt8] = []
    templates.render("a", with: Samples.root, into: &output)
    #expect(output.count { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "y") } == 100)
  }

  @Test(arguments: [
    ("{{#page}}", ""), ("{{#page}}", "{{/page}}"), ("{{$a}}", ""), ("{{$a}}\n ", "{{/a}}\n"), ("{{<a}}", ""),
    ("{{<a}}\n{{$b}}\n", "{{/b}}{{/a}}"),
    ("{{", ""), ("{{{", ""), ("{{!", ""), ("{{=", ""), ("{{/a}}", ""), ("{{#a}}", "{{/b}}"), ("{{=a b=}}{{", ""), ("{{.}} ", ""),
  ])
  func `thousands of the same tags take no more than linear time`(opening: String, closing: String) {
    let text = String(repeating: opening, count: 3_000) + String(repeating: closing, count: 3_000)
    let templates = Templates(["a": Source(path: "a", text: text)])
    var output: [UInt8] = []
    #expect(templates.render("a", with: Samples.root, into: &output))
  }
}
