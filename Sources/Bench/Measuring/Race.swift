import Foundation

/// All programs in turn on one corpus, round after round.
struct Race {
  let programs: Programs
  let process: MeasuredProcess
  let site: CorpusFolder
  let hugo: HugoSite
  /// The folder for what the programs write.
  let output: String
  let threads: Int

  /// Measures every work once, in its order. Each starts from an empty output and without a memory, but for the builds that follow a build.
  func round() throws -> [Work: Cost] {
    var measured: [Work: Cost] = [:]
    for work in Work.allCases {
      switch work {
      case .floor:
        try empty()
        measured[.floor] = try process.run(programs.floor, ["-t", String(threads), site.path + "/Content/articles", output])
        try requirePages(of: .floor) { "\(ArticleName($0).slug)/index.html" }
      case .build:
        try empty()
        measured[.build] = try build()
      case .unchanged:
        measured[.unchanged] = try build()
      case .edited:
        measured[.edited] = try withEditedArticle(build)
      case .check:
        try empty()
        measured[.check] = try process.run(programs.tealight, ["check", site.path] + options)
      case .hugo:
        guard let program = programs.hugo else { continue }
        measured[.hugo] = try process.run(program, hugo.arguments(content: site.path + "/Content/articles", output: output))
        try requirePages(of: .hugo) { "\(site.corpus.folder(of: $0))/\(ArticleName($0).slug)/index.html" }
        try empty()
      }
    }
    return measured
  }

  private var options: [String] { ["--today", Corpus.today.description, "--jobs", String(threads)] }

  private func build() throws -> Cost {
    let cost = try process.run(programs.tealight, ["build", site.path, "--output", output] + options)
    try requirePages(of: .build, Self.page)
    return cost
  }

  private static func page(_ number: Int) -> String {
    "articles/\(ArticleName(number).slug)/index.html"
  }

  /// Removes what was written, and what Tealight remembers of it.
  private func empty() throws {
    for path in [output, site.path + "/.tealight"] where FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
  }

  /// A program that fails quietly would win: a hundred pages from all over the corpus must be there.
  private func requirePages(of work: Work, _ page: (Int) -> String) throws {
    for number in stride(from: 0, to: site.corpus.count, by: max(1, site.corpus.count / 100)) {
      let path = output + "/" + page(number)
      guard FileManager.default.fileExists(atPath: path) else { throw BenchError("\(work.label) did not write '\(path)'") }
    }
  }

  /// Adds a sentence to the article in the middle of the corpus, requires that its page gets it, and takes the sentence out again.
  private func withEditedArticle(_ build: () throws -> Cost) throws -> Cost {
    let number = site.corpus.count / 2
    let file = URL(filePath: site.file(of: number))
    let sentence = "Somebody has added this sentence."
    let original = try String(contentsOf: file, encoding: .utf8)
    guard let end = original.firstRange(of: "\n\n## ") else { throw BenchError("'\(file.path)' has no sections") }
    let edited = original.replacingCharacters(in: end.lowerBound..<end.lowerBound, with: " " + sentence)
    try Bytes.store(Array(edited.utf8), to: file.path)
    let cost = try build()
    try Bytes.store(Array(original.utf8), to: file.path)
    let page = try String(contentsOfFile: output + "/" + Self.page(number), encoding: .utf8)
    guard page.contains(sentence) else { throw BenchError("the build after an edit did not write the edited page") }
    return cost
  }
}
