import Diagnostics
import Mustache
import Testing

@Suite("What is escaped")
struct EscapingTests {
  private static let entities: [Character: String] = ["&": "&amp;", "\"": "&quot;", "<": "&lt;", ">": "&gt;", "'": "&#39;"]
  private static let characters: [Character] = [
    "&", "\"", "<", ">", "'", "#", "$", "%", "=", "!", "(", "?", "a", "é", "🕯️", " ", "\u{0}", "¼",
  ]

  @Test(arguments: 0..<48)
  func `is each of five characters, wherever it stands`(length: Int) {
    var state = UInt64(length) &+ 1
    let templates = Templates(["a": Source(path: "a", text: "{{.}}")])
    for _ in 0..<40 {
      var text = ""
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(Self.characters[Int(state >> 33) % Self.characters.count])
      }
      var output: [UInt8] = []
      templates.render("a", withValue: .text(text), into: &output)
      #expect(String(decoding: output, as: UTF8.self) == text.map { Self.entities[$0] ?? String($0) }.joined())
    }
  }
}
