import ArgumentParser

/// `Bench generate`
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a site of articles that a computer made up.")

  @Option(help: "How many articles: 1 to 1,000,000.")
  var articles = 1_000

  @OptionGroup var corpus: CorpusOptions

  @Argument(help: ArgumentHelp("The folder to write; it must not be there yet.", valueName: "dir"))
  var folder: String

  func run() throws {
    let site = CorpusFolder(
      path: folder, corpus: Corpus(count: articles, seed: corpus.seed), repository: corpus.repository, hasIndexJSON: corpus.indexJSON)
    let bytes = try site.write()
    print("\(articles) articles, \(bytes) bytes. They are fresh on \(Corpus.today).")
  }
}
