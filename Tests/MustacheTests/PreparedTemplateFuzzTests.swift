import Diagnostics
import Mustache
import Testing

/// Templates with sections, partials and blocks in each other, on lines of their own and within lines, indented and not: a prepared template
/// must know where lines begin and end whatever a page says.
@Suite("Prepared templates of any form")
struct PreparedTemplateFuzzTests {
  @Test(arguments: 0..<16)
  func `write what the template writes`(batch: Int) {
    var making = MadeUp(seed: UInt64(batch) &* 104_729 &+ 7)
    for _ in 0..<60 {
      let templates = making.templates()
      let known = MadeUp.root.fields.map(\.name.text).filter { _ in making.chance(of: 3) }
      let shared = making.record()
      let values = Dictionary(uniqueKeysWithValues: known.map { ($0, shared[$0]) })
      guard let prepared = templates.prepared("a", for: MadeUp.root, knowing: values) else { continue }
      for _ in 0..<6 {
        let own = making.record()
        let fields = MadeUp.root.fields.map(\.name.text)
        // Lists that several pages share are what sections are kept of.
        let page = MadeUp.root.record(
          Dictionary(
            uniqueKeysWithValues: fields.map { ($0, values[$0] ?? ($0 == "items" && !making.chance(of: 3) ? shared[$0] : own[$0])) }))
        var expected: [UInt8] = []
        templates.render("a", with: page, into: &expected)
        #expect(prepared.page(page) == expected)
      }
    }
  }
}

/// Makes templates and values up, the same on every machine.
private struct MadeUp {
  static let item = Layout("item", [Field("text", .text, ""), Field("flag", .flag, ""), Field("items", .list(.own), "", isShared: true)])
  static let root = Layout(
    "root",
    [
      Field("text", .text, ""), Field("flag", .flag, ""), Field("other", .flag, ""), Field("html", .html, ""),
      Field("items", .list(.record(item)), "", isShared: true), Field("record", .record(item), ""), Field("words", .list(.text), ""),
    ])

  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// True once in so many times.
  mutating func chance(of times: Int) -> Bool { number(below: times) == 0 }

  private mutating func one(of choices: [String]) -> String { choices[number(below: choices.count)] }

  mutating func templates() -> Templates {
    var sources: [String: Source] = [:]
    for name in ["a", "b", "c"] {
      let callees = ["b", "c"].filter { $0 > name }
      sources[name] = Source(path: name, text: content(depth: 3, callees))
    }
    return Templates(sources)
  }

  /// Each template calls only those behind it, so none calls itself.
  private mutating func content(depth: Int, _ callees: [String]) -> String {
    (0..<1 + number(below: 4)).map { _ in piece(depth: depth, callees) }.joined()
  }

  private mutating func piece(depth: Int, _ callees: [String]) -> String {
    let indentation = one(of: ["", "", "  ", "\t"])
    let lineBreak = one(of: ["\n", "\n", "", "\r\n"])
    switch number(below: depth > 0 ? 9 : 3) {
    case 0: return indentation + one(of: ["x", "y z", "", "<"]) + lineBreak
    case 1: return indentation + one(of: ["{{text}}", "{{html}}", "{{{html}}}", "{{.}}", "{{record.text}}", "{{flag}}"]) + lineBreak
    case 2: return lineBreak
    case 3, 4:
      let name = one(of: ["flag", "other", "items", "text", "html", "record", "words", "record.items", "record.flag"])
      let tag = one(of: ["#", "#", "^"])
      let inside = content(depth: depth - 1, callees)
      return "\(indentation){{\(tag)\(name)}}\(lineBreak)\(inside)\(indentation){{/\(name)}}\(lineBreak)"
    case 5:
      let inside = content(depth: depth - 1, callees)
      let name = one(of: ["m", "n"])
      return "\(indentation){{$\(name)}}\(lineBreak)\(inside)\(indentation){{/\(name)}}\(lineBreak)"
    default:
      guard !callees.isEmpty else { return "w" + lineBreak }
      let callee = callees[number(below: callees.count)]
      if chance(of: 2) { return "\(indentation){{> \(callee)}}\(lineBreak)" }
      let block = one(of: ["m", "n"])
      let inside = content(depth: depth - 1, callees)
      return
        "\(indentation){{<\(callee)}}\(lineBreak)\(indentation){{$\(block)}}\(lineBreak)\(inside){{/\(block)}}\(lineBreak){{/\(callee)}}\(lineBreak)"
    }
  }

  mutating func record() -> Record {
    Self.root.record([
      "text": text(), "flag": .flag(chance(of: 2)), "other": .flag(chance(of: 2)),
      "html": .html(HTML(one(of: ["", "<b>\n", "<i>", "\nx", "\n"]))), "items": items(depth: 2),
      "record": chance(of: 3) ? .absent : .record(item(depth: 1)), "words": .list((0..<number(below: 3)).map { _ in text() }),
    ])
  }

  private mutating func text() -> Value {
    chance(of: 5) ? .absent : .text(one(of: ["", "a", "b & c", "two\nlines", "end\n"]))
  }

  private mutating func items(depth: Int) -> Value {
    .list(depth == 0 ? [] : (0..<number(below: 4)).map { _ in .record(item(depth: depth - 1)) })
  }

  private mutating func item(depth: Int) -> Record {
    Self.item.record(["text": text(), "flag": .flag(chance(of: 2)), "items": items(depth: depth)])
  }
}
