import Diagnostics
import Foundation
import Testing

@Suite struct JSONTests {
  private func written(_ value: JSON, indented: Bool = false) -> String {
    var bytes: [UInt8] = []
    value.write(into: &bytes, indented: indented)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain é 語 🕯️", #""plain é 語 🕯️""#),
    ("", #""""#),
    (#"say "no" \ yes"#, #""say \"no\" \\ yes""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\0\u{1}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\u0001\u0008\u000c\u001b\u001f""#),
    ("\r\n", #""\r\n""#),
    ("\u{7F}\u{80}\u{9B}\u{9F}\u{A0}", #""\u007f\u0080\u009b\u009f"# + "\u{A0}\""),
    ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}" + #"\u2028\u2029"# + "\u{202A}\""),
    ("</script><!--", #""\u003c/script>\u003c!--""#),
  ])
  func `text is escaped for JSON, for HTML, for JavaScript and for terminals`(text: String, expected: String) {
    #expect(Array(written(.string(text)).utf8) == Array(expected.utf8))
  }

  @Test func `every scalar below U+3000 survives a parser`() throws {
    let text = String(String.UnicodeScalarView((0..<0x3000).compactMap(Unicode.Scalar.init)))
    let parsed = try JSONSerialization.jsonObject(with: Data(written(.array([.string(text)])).utf8))
    let found = try #require((parsed as? [String])?.first)
    #expect(Array(found.unicodeScalars) == Array(text.unicodeScalars))
  }

  private static let value = JSON.object([
    ("z", .null), ("a", .array([.bool(true), .bool(false), .integer(-7), .integer(.max)])), ("none", .array([])), ("empty", .object([])),
    ("in", .array([.object([("k<", .string("v"))])])),
  ])

  @Test func `keys keep their order and nothing is between them`() {
    #expect(
      written(Self.value)
        == #"{"z":null,"a":[true,false,-7,9223372036854775807],"none":[],"empty":{},"in":[{"k\u003c":"v"}]}"#)
  }

  @Test func `indented, each member has a line`() {
    #expect(
      written(Self.value, indented: true) == #"""
        {
          "z": null,
          "a": [
            true,
            false,
            -7,
            9223372036854775807
          ],
          "none": [],
          "empty": {},
          "in": [
            {
              "k\u003c": "v"
            }
          ]
        }
        """#)
  }

  @Test func `values are the same with the same members in the same order`() {
    #expect(Self.value == Self.value)
    #expect(JSON.object([("a", .null), ("b", .null)]) != .object([("b", .null), ("a", .null)]))
    #expect(JSON.optional(nil) == .null)
    #expect(JSON.optional("a") == .string("a"))
    #expect(JSON.integer(1) != .bool(true))
  }
}
