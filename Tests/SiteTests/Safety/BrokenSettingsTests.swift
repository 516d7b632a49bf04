import Diagnostics
import Site
import Testing

/// A file of the site owner that cannot be read: told once, and nothing is published.
struct BrokenSettingsTests {
  @Test(arguments: ["Content/crisis-lines.yml", "Content/article-schema.yml"])
  func `one broken line is one finding, and not one at each article`(path: String) throws {
    var files = ExampleSite.files
    for name in ["b", "c"] { files["Content/articles/\(name).md"] = ExampleSite.article(body: "Text.\n") }
    files[path] = "a: b: c\n"
    let output = MemoryOutput()
    let report = try Build.run(MemoryTree(text: files), BuildOptions(today: ExampleSite.today), into: output)
    let errors = report.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["site/syntax"])
    #expect(errors.map(\.file) == [path])
    #expect(output.files.isEmpty)
  }

  @Test func `a registry without lines is told at every article that needs one`() throws {
    var files = ExampleSite.files
    files["Content/crisis-lines.yml"] = "lines: []\n"
    let report = try Build.check(MemoryTree(text: files), BuildOptions(today: ExampleSite.today))
    #expect(report.diagnostics.map(\.rule) == ["crisis/empty"])
  }
}
