import Diagnostics
import Foundation
import Markdown
import Testing

struct SafetyTests {
  @Test(arguments: [
    ("a <b>c</b> d", "<p>a c d</p>\n"), ("<div>\nx\n</div>\n\ny", "<p>y</p>\n"), ("<script>alert(1)</script>", ""),
    ("- <!-- x -->", "<ul>\n<li></li>\n</ul>\n"),
    ("![a <b>c</b>](d)", "<p><img src=\"d\" alt=\"a c\" /></p>\n"), ("`<b>`", "<p><code>&lt;b&gt;</code></p>\n"),
  ])
  func `Raw HTML is left out`(_ markdown: String, _ html: String) {
    #expect(rendered(markdown) == html)
  }

  @Test(arguments: [
    ("[a](javascript:x)", "<p><a>a</a></p>\n"), ("[a](JAVA&Tab;SCRIPT:x \"t\")", "<p><a title=\"t\">a</a></p>\n"),
    ("<ftp://a>", "<p><a>ftp://a</a></p>\n"),
    ("![a](data:image/png;base64,x)", "<p><img alt=\"a\" /></p>\n"), ("[a](<java\tscript:x>)", "<p><a>a</a></p>\n"),
    ("see xmpp:a@b.c", "<p>see <a>xmpp:a@b.c</a></p>\n"),
    ("[a]\n\n[a]: vbscript:x", "<p><a>a</a></p>\n"), ("[a](javascript&amp;colon;x)", "<p><a>a</a></p>\n"),
    ("[a](tel:988)", "<p><a href=\"tel:988\">a</a></p>\n"),
  ])
  func `A link with an unsafe scheme has no address`(_ markdown: String, _ html: String) {
    #expect(rendered(markdown) == html)
  }

  @Test func `Other destinations can be written in place of the author's`() throws {
    let source = Source(path: "a.md", text: "[a](b.md) ![c](d.png) [e](f)")
    let document = Document.parse(source, body: source.content)
    let link = try #require(document.nodes.indices.first { document.nodes[$0].kind == .link })
    let image = try #require(document.nodes.indices.first { document.nodes[$0].kind == .image })
    let html = document.render(destinations: [link: "/b/?x=1&y", image: "javascript:x"]).bytes
    #expect(String(decoding: html, as: UTF8.self) == "<p><a href=\"/b/?x=1&amp;y\">a</a> <img alt=\"c\" /> <a href=\"f\">e</a></p>\n")
  }

  @Test(arguments: [
    ("*a **a ", 20_000), ("[a](", 20_000), ("![", 20_000), ("<b>", 20_000), ("> ", 3000), ("- ", 3000), ("* * ", 1500), ("[^1]: > ", 1500),
  ])
  func `Deep nesting needs no deep stack`(_ unit: String, _ depth: Int) async {
    let nested = String(repeating: unit, count: depth) + "x" + String(repeating: "** b* ](c)", count: depth)
    let source = Source(path: "a.md", text: nested)
    await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
      let thread = Thread {
        let document = Document.parse(source, body: source.content)
        _ = document.render()
        _ = document.plainText(of: 0)
        _ = document.span(of: document.nodes.count - 1)
        done.resume()
      }
      thread.stackSize = 512 * 1024
      thread.start()
    }
  }

  private func rendered(_ markdown: String) -> String {
    let source = Source(path: "a.md", text: markdown)
    return String(decoding: Document.parse(source, body: source.content).render().bytes, as: UTF8.self)
  }
}
