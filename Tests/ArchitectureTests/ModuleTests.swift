import Testing

/// The arrows between the modules. The package manager does not hold them: an import of a module that is only there because another
/// module needs it compiles.
@Suite struct ModuleTests {
  /// What each module may import. A new module gets its row here, and each arrow points to a row above.
  static let allowed: [(module: String, imports: Set<String>)] = [
    ("CCMarkGFM", []),
    ("CMarkdownMemory", []),
    ("CYAML", []),
    ("CMiMalloc", []),
    ("CBytes", []),
    ("Bytes", ["CBytes"]),
    ("Diagnostics", ["Bytes", "Synchronization"]),
    ("YAML", ["CYAML", "Bytes", "Diagnostics"]),
    ("Markdown", ["CCMarkGFM", "CMarkdownMemory", "Bytes", "Diagnostics", "Synchronization"]),
    ("Mustache", ["Bytes", "Diagnostics", "Synchronization"]),
    ("Articles", ["Bytes", "Diagnostics", "YAML", "Markdown", "Synchronization"]),
    // Dispatch for the workers; the C library for files, which Foundation would only wrap.
    (
      "Site",
      ["Bytes", "Diagnostics", "YAML", "Markdown", "Mustache", "Articles", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin"]
    ),
    ("Commands", ["Diagnostics", "Articles", "Site", "ArgumentParser", "Dispatch", "Foundation", "Synchronization"]),
    ("tealight", ["Commands", "CMiMalloc"]),
    // Measures the program from outside. It stands last, so that nothing may import it.
    ("Bench", ["ArgumentParser", "Foundation", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin"]),
  ]

  @Test func `every module has a row in the table`() {
    #expect(Repository.folders(in: "Sources").sorted() == Self.allowed.map(\.module).sorted())
  }

  @Test func `arrows point to rows above`() {
    let modules = Self.allowed.map(\.module)
    for (row, (module, imports)) in Self.allowed.enumerated() {
      let wrong = imports.intersection(modules[row...])
      #expect(wrong.isEmpty, "\(module) may not import \(wrong.sorted())")
    }
  }

  @Test(arguments: allowed.map(\.module))
  func `a module imports what the table allows`(module: String) throws {
    let imports = try #require(Self.allowed.first { $0.module == module }).imports
    let forbidden = Repository.code.filter { $0.path.hasPrefix("Sources/\(module)/") }.flatMap { file in
      file.lines(with: "import").filter { line in Self.imported(line.text).map { !imports.contains($0) } ?? false }
    }
    #expect(forbidden.isEmpty, "\(module) may import \(imports.sorted()) alone")
  }

  @Test(arguments: [
    ("import Site", "Site"), ("package import Diagnostics", "Diagnostics"), ("  import Glibc", "Glibc"),
    ("@testable import Articles", "Articles"), ("@_spi(Checks) internal import Markdown", "Markdown"),
    ("import struct Foundation.Data", "Foundation"),
  ])
  func `an import is seen however it is written`(line: String, module: String) {
    #expect(Self.imported(line) == module)
  }

  @Test func `code that only looks like an import is left alone`() {
    #expect(Self.imported("importFiles()") == nil)
    #expect(Self.imported("let import1 = 2") == nil)
  }

  /// The module that a line of code imports.
  static func imported(_ line: String) -> String? {
    let pattern =
      /^\s*(?:@\w+(?:\(\w*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
    return line.firstMatch(of: pattern).map { String($0.1) }
  }
}
