import Testing

@testable import Site

struct CSSRequestsTests {
  @Test(arguments: [
    ("a { background: url(/a.png) }", ["/a.png"]), ("a { b: URL( \"/a b.png\" ) url('c')url(d )}", ["/a b.png", "c", "d"]),
    ("@import \"a.css\"; @IMPORT 'b.css'; @import url(c.css); @import d.css;", ["a.css", "b.css", "c.css"]),
    ("/* url(a) @import 'b' */ url(c) /**/ url(d) /* url(e)", ["c", "d"]), ("/ url(a) // * url(b) */", ["a", "b"]),
    ("url(a\nurl(b", ["a", "b"]), ("@import \"a", ["a"]), ("@import", []), ("ur", []), ("url(", [""]), ("/*", []), ("", []),
  ])
  func `every address that a style sheet would fetch is found`(_ sheet: String, _ addresses: [String]) {
    let bytes = Array(sheet.utf8)
    let found = CSSRequests.addresses(in: bytes)
    #expect(found.map(\.address) == addresses)
    #expect(found.allSatisfy { String(decoding: bytes[$0.range], as: UTF8.self) == $0.address })
  }
}
