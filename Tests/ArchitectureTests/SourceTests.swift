import Testing

/// What no source of this package may hold.
@Suite struct SourceTests {
  @Test func `there are sources to look at`() {
    #expect(Repository.code.count > 100)
  }

  @Test(arguments: ["fatalError(", "preconditionFailure(", "try!", "as!"])
  func `nothing in the sources ends the process`(trap: String) {
    let found = Repository.code.flatMap { $0.lines(with: trap) { before, _ in !(before?.isWordPart ?? false) } }
    #expect(found.isEmpty, "what the author got wrong is a finding, and what the tool cannot do is thrown")
  }

  @Test func `nothing in the sources is unwrapped by force`() {
    let found = Repository.code.flatMap { $0.lines(with: "!") }.filter { Self.unwrapsByForce($0.text) }
    #expect(found.isEmpty, "use `guard let`, `if let` or `??`")
  }

  @Test(arguments: ["value!", "values[0]!", "make()!.name", "value?.name!", "var name: String!"])
  func `an unwrapping by force is seen`(line: String) {
    #expect(Self.unwrapsByForce(line))
  }

  @Test(arguments: ["a != b", "!a", "(!a)", "a && !b", "a[i] != b"])
  func `a comparison or negation is no unwrapping`(line: String) {
    #expect(!Self.unwrapsByForce(line))
  }

  @Test func `comments and texts are no code`() {
    let file = Repository.File(
      path: "a.swift",
      text: #"""
        let a = "as!" // try!
        /* try! */ let b = "\(c!) \"as!"
        let d = #"\(e!)"#
        let f = """
          try!
        """
        """#)
    #expect(SwiftCode.file(file).lines == ["let a = \"\" ", " let b = \"(c!)\"", "let d = \"\"", "let f = \"", "", "\""])
  }

  @Test func `no file is longer than one idea`() {
    let long = Repository.swiftFiles.filter { $0.lines.count > 400 }.map { "\($0.path):400: it has \($0.lines.count) lines" }
    #expect(long.isEmpty, "a file over 400 lines holds more than one idea")
  }

  @Test func `no folder is named after nothing in particular`() {
    let vague: Set<String> = ["Helpers", "Extensions", "Utils", "Utilities", "Managers", "Misc", "Common"]
    let found = Repository.swiftFiles.map(\.path).filter { path in
      path.split(separator: "/").dropLast().contains { vague.contains(String($0)) }
    }
    #expect(found.isEmpty, "name the idea")
  }

  private static func unwrapsByForce(_ line: String) -> Bool {
    line.contains(/[\w)\]}]!(?!=)/)
  }
}
