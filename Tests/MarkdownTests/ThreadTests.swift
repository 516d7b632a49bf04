import Diagnostics
import Markdown
import Testing

struct ThreadTests {
  @Test func `Four threads give the same HTML as one`() async {
    let documents =
      SampleDocuments.all + [
        "www.a.example ~~gone~~ me@a.example https://b.example/x", "~~a~~ | b\n---|---\nwww.a.example | ~c~", "no tilde www.a.example w:w",
      ]
    let sources = documents.map { Source(path: "a.md", text: $0) }
    let expected = sources.map { Document.parse($0, body: $0.content).render().bytes }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for thread in 0..<4 {
        group.addTask {
          var wrong = 0
          for round in 0..<2000 {
            let index = (round * 7 + thread * 13) % sources.count
            let source = sources[index]
            if Document.parse(source, body: source.content).render().bytes != expected[index] { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func `Places can be asked for on several threads`() async {
    let source = Source(path: "a.md", text: "*a* [b](c) `d`\n\n[e]\n\n[e]: /f\n")
    let document = Document.parse(source, body: source.content)
    let answers = await withTaskGroup(of: [Span].self) { group in
      for _ in 0..<8 {
        group.addTask { document.nodes.indices.flatMap { [document.span(of: $0), document.destinationSpan(of: $0)] } }
      }
      return await group.reduce(into: Set<[Span]>()) { $0.insert($1) }
    }
    #expect(answers.count == 1)
  }
}
