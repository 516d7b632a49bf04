import Diagnostics
import Testing

@testable import Markdown

struct LocatorTests {
  @Test(arguments: SampleDocuments.all)
  func `The inlines of every construct are found`(_ markdown: String) {
    for text in [markdown, markdown.replacing("\n", with: "\r\n"), "\u{FEFF}" + markdown, "> " + markdown.replacing("\n", with: "\n> ")] {
      let source = Source(path: "a.md", text: text)
      let document = Document.parse(source, body: source.content)
      for index in document.nodes.indices where document.nodes[index].kind.holdsInlines {
        guard document.nodes[index].end > index + 1 else { continue }
        #expect(InlineLocator.places(in: document, leaf: index) != nil, "\(document.plainText(of: index))")
      }
    }
  }
}
