import Articles
import Diagnostics
import Testing

struct FrontMatterBlockTests {
  @Test(arguments: [
    ("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n"),
    ("---\r\na: 1\r\n---\r\nBody\r\n", "a: 1\r\n", "Body\r\n"),
    ("---\ra: 1\r---\rBody\r", "a: 1\r", "Body\r"),
    ("\u{FEFF}---\na: 1\n---\nBody", "a: 1\n", "Body"),
    ("---   \na: 1\n--- \t\nBody", "a: 1\n", "Body"),
    ("---\n---\nBody", "", "Body"),
    ("---\n\n---\n", "\n", ""),
    ("---\na: 1\n---", "a: 1\n", ""),
    ("---\na: 1\n----\n---\nBody", "a: 1\n----\n", "Body"),
    ("---\na: 1\n ---\n---\nBody", "a: 1\n ---\n", "Body"),
    ("---\na: 1\n---x\n---\nBody", "a: 1\n---x\n", "Body"),
    ("---\na: 1\n---\n\n---\nBody", "a: 1\n", "\n---\nBody"),
    ("---\na: été 🕯️\n---\nÉté", "a: été 🕯️\n", "Été"),
  ])
  func `front matter stands between two lines`(_ text: String, _ yaml: String, _ body: String) throws {
    let source = Source(path: "a.md", text: text)
    let block = try FrontMatterBlock.find(in: source.bytes, content: source.content).get()
    #expect(source.text(block.yaml) == yaml)
    #expect(source.text(block.body) == body)
    #expect(block.whole.start == source.contentStart)
    #expect(source.text(block.whole).hasPrefix("---") && source.text(Span(block.whole.end, block.body.start)).allSatisfy(\.isNewline))
  }

  @Test(arguments: [
    "", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "----\na: 1\n---\n", "--\n", "--- a\n---\n", "Text\n---\n", "+++\n",
    "\u{FEFF}\u{FEFF}---\n---\n",
  ])
  func `a text that starts otherwise has none`(_ text: String) {
    let source = Source(path: "a.md", text: text)
    #expect(FrontMatterBlock.find(in: source.bytes, content: source.content) == .failure(.absent))
  }

  @Test(arguments: ["---", "---\n", "---\na: 1\n", "---\na: 1\n----\n", "---\na: 1\n\nText --- text\n", "---\r\na: 1\r\n...\r\n"])
  func `a block that nothing closes is told of at its first line`(_ text: String) {
    let source = Source(path: "a.md", text: "\u{FEFF}" + text)
    #expect(FrontMatterBlock.find(in: source.bytes, content: source.content) == .failure(.unclosed(opening: Span(3, 6))))
  }
}
