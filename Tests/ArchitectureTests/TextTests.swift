import Testing

/// What no text of the repository may hold, whether it is code, content or documentation.
@Suite struct TextTests {
  @Test(arguments: ["TO" + "DO", "FIX" + "ME"])
  func `nothing is left for later`(mark: String) {
    let found = Repository.files.flatMap { file in
      file.lines(with: mark) { before, after in !(before?.isWordPart ?? false) && !(after?.isWordPart ?? false) }
    }
    #expect(found.isEmpty, "do it, or leave it out")
  }

  @Test(arguments: ["home", "root", "tmp", "Users", "work"])
  func `no path of one machine is written down`(folder: String) {
    let found = Repository.files.flatMap { $0.lines(with: "/\(folder)/") { before, _ in Self.startsPath(after: before) } }
    #expect(found.isEmpty, "the path exists on no other machine")
  }

  @Test func `a path is seen where it starts, and not inside a longer one`() {
    let file = Repository.File(path: "a", text: "cd /a/b\n\"/a/b\"\n../a/b\nx/a/b\n{{x}}/a/b\n")
    #expect(file.lines(with: "/a/") { before, _ in Self.startsPath(after: before) }.map(\.number) == [1, 2])
  }

  private static func startsPath(after character: Character?) -> Bool {
    character.map { !$0.isWordPart && !".~-)}".contains($0) } ?? true
  }
}

extension Character {
  var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
