import Markdown
import Testing

struct URLSafetyTests {
  @Test(arguments: [
    ("", URLSafety.Target.fragment), ("#a", .fragment), ("/a:b", .relative), ("a/b", .relative), ("a?b:c", .relative), ("./a:b", .relative),
    ("../x.md#y", .relative), ("?a", .relative), ("é:x", .relative), ("1:x", .relative), ("//a.example", .schemeRelative),
    ("/\\a.example", .schemeRelative),
    ("\\\\a.example", .schemeRelative), ("/\t/a.example", .schemeRelative), ("https://a.example", .allowed(.https)),
    ("HTTP://a", .allowed(.http)),
    ("mailto:a@b.c", .allowed(.mailto)), ("tel:988", .allowed(.tel)), ("sms:741741?&body=HOME", .allowed(.sms)), ("a&b", .relative),
    ("a&amp;b=1", .relative),
    ("javascript:alert(1)", .unsafe(scheme: "javascript")), ("JaVaScRiPt:x", .unsafe(scheme: "javascript")),
    (" \u{1}javascript:x", .unsafe(scheme: "javascript")),
    ("java\tscript:x", .unsafe(scheme: "javascript")), ("java\nscript\r:x", .unsafe(scheme: "javascript")),
    ("javascript&colon;x", .unsafe(scheme: "javascript")),
    ("javascript&#58;x", .unsafe(scheme: "javascript")), ("javascript&#x3A;x", .unsafe(scheme: "javascript")),
    ("java&Tab;script:x", .unsafe(scheme: "javascript")),
    ("&#106;avascript:x", .unsafe(scheme: "javascript")), ("data:text/html,x", .unsafe(scheme: "data")),
    ("vbscript:x", .unsafe(scheme: "vbscript")),
    ("file:///etc/passwd", .unsafe(scheme: "file")), ("ftp://a", .unsafe(scheme: "ftp")), ("blob:x", .unsafe(scheme: "blob")),
    ("xmpp:a@b", .unsafe(scheme: "xmpp")),
    ("view-source:x", .unsafe(scheme: "view-source")), ("java script:x", .unsafe(scheme: "javascript")),
    ("&sol;/a.example", .schemeRelative),
  ])
  func `A destination is taken for what a browser takes it for`(_ destination: String, _ target: URLSafety.Target) {
    #expect(URLSafety.target(of: Array(destination.utf8)[...]) == target)
    let isUnsafe = if case .unsafe = target { true } else { false }
    #expect(URLSafety.isSafe(destination.utf8) == !isUnsafe)
  }
}
